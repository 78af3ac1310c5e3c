/**
 * Lines that are a quotation, a dash and a name, as in a list of readers' voices or under a motto.
 *
 * @example
 * // Rosa Lind ― “I was there from the first day.”
 * // “I was there from the first day.” — Rosa Lind
 */
import type { TokenRange } from "../document/document.js";
import { quotationAt } from "../scene/levels.js";
import type { Scene } from "../scene/scene.js";
import { DASHES } from "../text/dashes.js";
import type { NamedLine } from "./line-form.js";

/** A name with what it is said to be is not longer than this. */
const LONGEST_NAME = 14;

/** The lines of this form; what stands in `taken` (by token) is spoken for. */
export function findDashLines(scene: Scene, taken: Uint8Array): readonly NamedLine[] {
  const found: NamedLine[] = [];
  for (const { firstToken, endToken } of scene.document.paragraphs) {
    if (endToken - firstToken < 4) continue;
    const line = nameFirst(scene, firstToken, endToken) ?? quotationFirst(scene, firstToken, endToken);
    if (line && taken[line.content.firstToken] !== 1) found.push(line);
  }
  return found;
}

function quotationFirst(scene: Scene, first: number, end: number): NamedLine | null {
  const pair = quotationAt(scene, first, -1);
  if (pair < 0) return null;
  const dash = scene.pairEnd[pair] as number;
  return lineOf(scene, { firstToken: dash + 1, endToken: end }, dash, { firstToken: first, endToken: dash });
}

function nameFirst(scene: Scene, first: number, end: number): NamedLine | null {
  const pair = quotationAt(scene, end - 1, -1);
  if (pair < 0) return null;
  const opening = scene.pairFirst[pair] as number;
  if (opening < first + 2) return null;
  return lineOf(scene, { firstToken: first, endToken: opening - 1 }, opening - 1, { firstToken: opening, endToken: end });
}

function lineOf({ document: { tokens }, capital }: Scene, name: TokenRange, dash: number, content: TokenRange): NamedLine | null {
  if (!DASHES.has(tokens[dash]?.text ?? "")) return null;
  let { endToken } = name;
  while (endToken > name.firstToken && tokens[endToken - 1]!.pos === "PUNCT") endToken--;
  const source = { firstToken: name.firstToken, endToken };
  const length = endToken - name.firstToken;
  if (length < 1 || length > LONGEST_NAME || capital[name.firstToken] !== 1) return null;
  if (tokens.slice(source.firstToken, endToken).some(({ pos }) => pos === "VERB" || pos === "AUX")) return null;
  return { source, cue: { firstToken: dash, endToken: dash + 1 }, content };
}
