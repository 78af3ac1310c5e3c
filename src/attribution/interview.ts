/**
 * Answers in an interview that is printed as questions and answers, and the turns of one that is printed with names.
 *
 * The answer is a quotation, in marks or not, with the line's letter as its cue; whose it is the line does not say. Before a
 * turn the name says it, and the colon is the cue.
 *
 * @example
 * // Q: Will you run again?
 * // A: “I have not decided.” — cue "A:", content "“I have not decided.”"
 * // The Courier: Will you run again?
 * // Ann Lee: I have not decided. — source "Ann Lee", cue ":", content "I have not decided."
 */
import type { Scene } from "../scene/scene.js";
import type { LineForm } from "./line-form.js";
import type { Proposal } from "./proposal.js";
import { findTurns } from "./transcript.js";

/** The answers of an article, and what of its tokens belongs to the printing of questions and answers. */
export interface Interview {
  /** The letter with its colon, and the rest of the line; or the turns, with their names. */
  readonly answers: readonly LineForm[];
  /** What gives them away. */
  readonly form: "interview" | "transcript";
  /** By token: 1 for a line's letter or name, and its colon. */
  readonly letters: Uint8Array;
  /** By token: the answer that it stands in, or -1. */
  readonly answerOf: Int32Array;
}

/** Reads the interview; it has no answers where no question is printed in the same way, and no names stand before what is said. */
export function readInterview({ document }: Scene): Interview {
  const { paragraphs, tokens } = document;
  const answers: LineForm[] = [];
  const letters = new Uint8Array(tokens.length);
  const answerOf = new Int32Array(tokens.length).fill(-1);
  const kinds = paragraphs.map(({ firstToken, endToken }) => letterAt(document, firstToken, endToken));
  if (!kinds.includes("q")) {
    const turns = findTurns(document);
    turns.forEach(({ source, cue, content }, at) => {
      letters.fill(1, source.firstToken, cue.endToken);
      answerOf.fill(at, content.firstToken, content.endToken);
    });
    return { answers: turns, form: "transcript", letters, answerOf };
  }
  const lastQuestion = kinds.lastIndexOf("q");
  paragraphs.forEach(({ firstToken }, at) => {
    if (kinds[at] !== "q" && kinds[at] !== "a") return;
    const begin = firstToken + (tokens[firstToken]!.text.length === 1 ? 2 : 1);
    letters.fill(1, firstToken, begin);
    // paragraphs without a letter go on with the answer before them; behind the last question the author may have the word again
    let last = at;
    while (last + 1 < lastQuestion && kinds[last + 1] !== "q" && kinds[last + 1] !== "a") last++;
    const { endToken } = paragraphs[last]!;
    if (kinds[at] === "q" || endToken <= begin) return;
    answerOf.fill(answers.length, begin, endToken);
    answers.push({ source: null, cue: { firstToken, endToken: begin }, content: { firstToken: begin, endToken } });
  });
  return { answers, form: "interview", letters, answerOf };
}

/** Whether a report does not contradict the interview: its cue is no line's letter, and it claims no answer from outside. */
export function fitsInterview({ letters, answerOf }: Interview, { head, content }: Pick<Proposal, "head" | "content">): boolean {
  if (letters[head] === 1) return false;
  return content.every(({ firstToken }) => answerOf[firstToken] === -1 || answerOf[firstToken] === answerOf[head]);
}

/** The letter that a line begins with, before a colon or a full stop (which may be one token with it). */
function letterAt({ tokens }: Scene["document"], first: number, end: number): string | null {
  if (first + 1 >= end) return null;
  const { lower } = tokens[first]!;
  if (lower === "q." || lower === "a.") return lower.charAt(0);
  const mark = tokens[first + 1]!.text;
  return mark === ":" || mark === "." ? lower : null;
}
