/**
 * Verbs of judging that are seldom seen to report, where they say what somebody takes somebody or something for.
 *
 * @example
 * // Lee slammed the plan as a gift to landlords. — Fox branded the vote “a farce.”
 * // Lee slammed the door. She was portrayed as a hero. — nobody's judgement
 */
import { NOUN_PHRASE } from "../document/noun-phrase.js";
import type { Scene } from "../scene/scene.js";

/** Lemmas that judge before *as*. */
const JUDGING_AS: ReadonlySet<string> = new Set(["characterise", "characterize", "criticise", "criticize", "lambast", "lambaste", "laud", "portray", "praise", "slam"]);
/** Words of what is judged. */
const LONGEST = 8;

/** The verbs, by token, in order. */
export function judgingFrames(scene: Scene): readonly number[] {
  const { document: { tokens }, tree: { tags } } = scene;
  const found: number[] = [];
  for (const { index, lemma, lower, pos } of tokens) {
    const isNaming = lower === "branded" || lower === "brands"; // which taggers know as an adjective and a noun
    if (!isNaming && (pos !== "VERB" || !JUDGING_AS.has(lemma)) || !/^VB[DPZ]?$/u.test(tags[index]!) || tokens[index - 1]?.lemma === "be") continue;
    const end = endOfJudged(scene, index + 1);
    if (end > index + 1 && (isNaming ? opensPhrase(scene, end) : tokens[end]?.lower === "as" && (opensPhrase(scene, end + 1) || tags[end + 1] === "JJ"))) found.push(index);
  }
  return found;
}

/** The end of the noun phrase that begins here, with what is of it: ***the plan of the council** as a gift*. */
function endOfJudged({ document: { tokens }, tree: { tags } }: Scene, first: number): number {
  let at = first;
  for (; at < Math.min(first + LONGEST, tokens.length); at++) {
    const { lower, pos } = tokens[at]!;
    // a second article begins what it is taken for
    if (at > first && (lower === "a" || lower === "an")) break;
    if (!NOUN_PHRASE.has(pos) && pos !== "PRON" && lower !== "of" && tags[at] !== "POS" && tags[at] !== "PRP$") break;
  }
  return at;
}

/** Whether what somebody is taken for begins here. */
function opensPhrase({ document: { tokens } }: Scene, at: number): boolean {
  return /^(?:an?|the|[“"‘'])$/u.test(tokens[at]?.lower ?? "");
}
