/**
 * What says something by its form: *pointed out that*, *made it clear that*, *let slip that*; models take some for beliefs, for what they
 * learned from counts their verbs among those.
 *
 * @example
 * // Lee pointed out that the lift was old. — "pointed"
 * // Lee pointed out the lift. Lee made it clear. — no clause follows: the models see it by themselves
 */
import { SPOKEN_BEFORE_THAT, SPOKEN_PHRASES } from "../lexicon/spoken-phrases.js";
import type { Scene } from "../scene/scene.js";
import { hasFinite } from "../scene/tree.js";

/** When it was said and to whom may stand before *that*: *pointed out on Monday that*, but not more words. */
const REACH = 4;

/** The heads, by token, in order: verbs, and *adamant*. */
export function spokenFrames({ document: { sentences, tokens }, pairOf, tree }: Scene): readonly number[] {
  const found: number[] = [];
  for (const { index, lemma, pos, sentence } of tokens) {
    // who is quick to point something out, or would make it clear, has not done so here
    if (pos !== "VERB" && pos !== "AUX" && tree.tags[index] !== "VBZ" || /^(?:TO|MD)$/u.test(tree.tags[index - 1] ?? "")) continue;
    const phrase = SPOKEN_PHRASES.get(lemma)?.find((words) => words.split(" ").every((word, place) => tokens[index + 1 + place]?.lower === word));
    if (phrase === undefined && !SPOKEN_BEFORE_THAT.has(lemma)) continue;
    const after = index + 1 + (phrase?.split(" ").length ?? 0);
    const { endToken } = sentences[sentence]!;
    let that = after;
    while (that < endToken && that < after + REACH && tokens[that]!.lower !== "that" && pairOf[that] === pairOf[index] && tokens[that]!.pos !== "PUNCT" && tokens[that]!.pos !== "VERB") that++;
    if (that >= endToken || tokens[that]!.lower !== "that" || that > after && phrase === undefined || !hasFinite(tree, that + 1, endToken)) continue;
    found.push(phrase === "adamant" ? index + 1 : index);
  }
  return found;
}
