/**
 * The turns of a conversation that is printed with a name before each.
 *
 * @example
 * // The Courier: Why did you quit?
 * // Ines Falk: I was tired. — source "Ines Falk", cue ":", content "I was tired."
 * // Mr Ross: So was I.
 */
import type { Document, Paragraph } from "../document/document.js";
import { isUpperCase } from "../text/characters.js";
import type { NamedLine } from "./line-form.js";

/** Tokens of a label, its colon left out. */
const LONGEST_LABEL = 6;
/** Lines with labels that make a conversation, and how often two of the labels must stand. */
const LEAST_LINES = 4;
const LEAST_TURNS = 2;

/** A paragraph that a label opens. */
interface Labelled {
  readonly at: number;
  readonly colon: number;
  /** The last word of the label: *Malone* of *Thomas Malone* and *Mr Malone*. */
  readonly speaker: string;
}

/** The turns, in order; none where the article is no conversation. */
export function findTurns(document: Document): NamedLine[] {
  const { paragraphs } = document;
  const labelled = paragraphs.flatMap((paragraph, at): Labelled[] => {
    const colon = labelEnd(document, paragraph);
    return colon === null ? [] : [{ at, colon, speaker: document.tokens[colon - 1]!.lower }];
  });
  const turns = new Map<string, number>();
  for (const { speaker } of labelled) turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
  const recurs = ({ speaker }: Labelled): boolean => turns.get(speaker)! >= LEAST_TURNS;
  const lines = labelled.filter(recurs);
  if (lines.length < LEAST_LINES || new Set(lines.map(({ speaker }) => speaker)).size < 2 || !alternate(lines) || !speak(document, lines)) return [];
  return labelled.filter((line) => recurs(line) || isBetween(line, lines)).map(({ at, colon }, i, all): NamedLine => {
    const last = all[i + 1] ? lastOfTurn(document, at, all[i + 1]!.at) : at;
    return {
      source: { firstToken: paragraphs[at]!.firstToken, endToken: colon },
      cue: { firstToken: colon, endToken: colon + 1 },
      content: { firstToken: colon + 1, endToken: paragraphs[last]!.endToken },
    };
  });
}

/** The place of the colon after capitalized words that open the paragraph; null where there is none, or nothing after it. */
function labelEnd({ tokens }: Document, { firstToken, endToken }: Paragraph): number | null {
  for (let i = firstToken; i < endToken && i <= firstToken + LONGEST_LABEL; i++) {
    const { text } = tokens[i]!;
    if (text === ":") return i > firstToken && i + 1 < endToken && /\p{L}/u.test(tokens[i - 1]!.text) ? i : null;
    if (!isUpperCase(text.charCodeAt(0)) && !/^(?:[.,()-]|of|the|for|and|de|van|von)$/u.test(text)) return null;
  }
  return null;
}

/** Whether most lines have another speaker than the one before. */
function alternate(lines: readonly Labelled[]): boolean {
  return lines.filter(({ speaker }, i) => i > 0 && speaker !== lines[i - 1]!.speaker).length * 2 > lines.length - 1;
}

/** Whether most lines say or ask something: a verb is in their words, or a question mark. */
function speak({ paragraphs, tokens }: Document, lines: readonly Labelled[]): boolean {
  const verbal = lines.filter(({ at, colon }) => tokens.slice(colon + 1, paragraphs[at]!.endToken).some(({ pos, text }) => pos === "VERB" || pos === "AUX" || text === "?"));
  return verbal.length * 2 > lines.length;
}

function isBetween({ at }: Labelled, lines: readonly Labelled[]): boolean {
  return at > lines[0]!.at && at < lines.at(-1)!.at;
}

/** The last of the paragraphs that go on with a turn: whole sentences without a label, up to the next turn. */
function lastOfTurn({ paragraphs, tokens }: Document, at: number, next: number): number {
  let last = at;
  while (last + 1 < next && /^[.?!…”"’']$/u.test(tokens[paragraphs[last + 1]!.endToken - 1]?.text ?? "") && !/^[[(*]$/u.test(tokens[paragraphs[last + 1]!.firstToken]!.text)) last++;
  return last;
}
