/**
 * *heard*, where a court or an inquiry hears what somebody tells it; who tells it is not said.
 *
 * @example
 * // Officers found a knife, the court heard. — An inquest heard that the boy had called for help.
 * // The court heard the appeal in May. — what it heard is no clause: no report
 */
import { NOUN_PHRASE } from "../document/noun-phrase.js";
import { HEARING_BODIES } from "../lexicon/hearings.js";
import type { Scene } from "../scene/scene.js";

/** The verbs, by token, in order. */
export function hearingFrames({ document: { tokens } }: Scene): readonly number[] {
  const found: number[] = [];
  for (const { index, lemma, pos, lower } of tokens) {
    if (lemma !== "hear" || pos !== "VERB" || lower === "hearing" || !HEARING_BODIES.has(tokens[index - 1]?.lower ?? "")) continue;
    const next = tokens[index + 1]?.lower ?? ".";
    if (next === "that" || next === "how" || /^[.!?]$/u.test(next) && followsComma(tokens, index)) found.push(index);
  }
  return found;
}

/** Words of the body's name: *Leeds Crown Court*. */
const LONGEST_BODY = 5;

/** Whether the body whose verb this is stands behind a comma, as what ends a sentence. */
function followsComma(tokens: Scene["document"]["tokens"], verb: number): boolean {
  let first = verb - 1;
  while (first > verb - LONGEST_BODY && first > 0 && NOUN_PHRASE.has(tokens[first - 1]!.pos)) first--;
  return first > 0 && tokens[first - 1]!.text === "," && tokens[first]!.sentence === tokens[first - 1]!.sentence;
}
