/**
 * *According to* at the head of a sentence, where the models saw no report in it: the form alone says what is whose.
 *
 * @example
 * // According to plans seen by the paper, the pool will close. — "the pool will close", of "plans seen by the paper"
 * // According to how old they were, they stood in rows. — a measure
 */
import { standsAt } from "../scene/levels.js";
import type { Scene } from "../scene/scene.js";
import type { NamedLine } from "./line-form.js";

/** What begins a measure, and not who or what says something. */
const MEASURING: ReadonlySet<string> = new Set(["how", "whether", "what", "where", "which"]);
/** A past tense is often taken for a participle. */
const VERB = /^(?:VBD|VBZ|VBP|VBN|MD)$/u;
/** A source is no longer, in words. */
const LONGEST_SOURCE = 25;

/** The sentences of this form whose first word is none of the `cues`, and whose source is not in `taken` (by token). */
export function findAccordingFront(scene: Scene, taken: Uint8Array, cues: ReadonlySet<number>): readonly NamedLine[] {
  return scene.document.sentences.flatMap(({ firstToken, endToken }): readonly NamedLine[] => {
    const line = cues.has(firstToken) ? null : lineOf(scene, firstToken, endToken);
    // what is reported behind the comma is told by the source, too
    return line && taken[line.source.firstToken] !== 1 ? [line] : [];
  });
}

function lineOf(scene: Scene, first: number, end: number): NamedLine | null {
  const { document: { tokens }, tree: { tags }, pairOf } = scene;
  if (tokens[first]!.lower !== "according" || tokens[first + 1]?.lower !== "to" || pairOf[first] !== -1) return null;
  const start = first + 2;
  if (start >= end || MEASURING.has(tokens[start]!.lower)) return null;
  const comma = onlyComma(scene, start, end);
  const endToken = /^[.!?]$/u.test(tokens[end - 1]!.text) ? end - 1 : end;
  if (comma < 0 || comma - start > LONGEST_SOURCE || comma + 1 >= endToken) return null;
  if (!tags.slice(comma + 1, endToken).some((tag) => VERB.test(tag))) return null;
  return {
    source: { firstToken: start, endToken: comma },
    cue: { firstToken: first, endToken: start },
    content: { firstToken: comma + 1, endToken },
  };
}

/** The comma that ends the source, where it is the first and the words before it stand in the text itself; -1 otherwise. */
function onlyComma(scene: Scene, start: number, end: number): number {
  const { tokens } = scene.document;
  for (let i = start + 1; i < end; i++) if (tokens[i]!.text === ",") return standsAt(scene, { firstToken: start, endToken: i + 1 }, -1) ? i : -1;
  return -1;
}
