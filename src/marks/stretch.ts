/**
 * What the marks of a paragraph enclose, before it is settled where quotations end that no mark closes.
 *
 * @example
 * // “A, he said. “B.”    a stretch that was opened again, and one that is closed
 */
import type { Paragraph } from "../document/document.js";
import type { Mark } from "./mark.js";
import type { Pairing } from "./pair.js";

/** Why a stretch ends: by its own mark, at a mark that opens it again, at an outer closing mark, with the paragraph. */
export type StretchEnd = "closed" | "reopened" | "outer" | "paragraph";

/** From an opening mark, or from where it should be, to what ends it. */
export interface Stretch {
  /** Null where the mark is lost, or where the stretch goes on from the paragraph before. */
  readonly open: Mark | null;
  readonly carried: boolean;
  close: Mark | null;
  endedBy: StretchEnd;
  /** The token before which it has ended: its closing mark, what opens it again, or the paragraph's end. */
  endToken: number;
  /** The place among the paragraph's stretches of the one that this one opens again. */
  readonly reopens: number | null;
}

/** Carries out the roles: the stretches of a paragraph, in order of their opening. */
export function stretchesOf(paragraph: Paragraph, marks: readonly Mark[], pairing: Pairing): Stretch[] {
  const stretches: Stretch[] = [];
  const stack: number[] = [];
  const begin = (open: Mark | null, reopens: number | null): void => {
    stack.push(stretches.length);
    stretches.push({
      open, carried: open === null, close: null, endedBy: "paragraph", endToken: paragraph.endToken, reopens,
    });
  };
  const end = (close: Mark, endedBy: StretchEnd): number | null => {
    const place = stack.pop();
    const stretch = place === undefined ? undefined : stretches[place];
    if (place === undefined || !stretch) return null;
    stretch.endedBy = endedBy;
    stretch.endToken = close.token;
    if (endedBy === "closed") stretch.close = close;
    return place;
  };
  const familyOf = (place: number | undefined): string => {
    const stretch = place === undefined ? undefined : stretches[place];
    return stretch?.open?.family ?? pairing.carried ?? "";
  };
  if (pairing.carried !== null) begin(null, null);
  marks.forEach((mark, index) => {
    const role = pairing.roles[index];
    if (role === "open") begin(mark, null);
    else if (role === "close-lost") {
      stretches.push({ open: null, carried: false, close: mark, endedBy: "closed", endToken: mark.token, reopens: null });
    } else if (role === "close-other") end(mark, "closed");
    else if (role === "close" || role === "reopen") {
      while (stack.length > 1 && !pairsWith(familyOf(stack.at(-1)), mark.family)) end(mark, "outer");
      const ended = end(mark, role === "close" ? "closed" : "reopened");
      if (role === "reopen") begin(mark, ended);
    }
  });
  return stretches;
}

function pairsWith(open: string, close: string): boolean {
  const isDouble = (family: string): boolean => family === "straight" || family === "curly";
  return open === close || (isDouble(open) && isDouble(close));
}
