/**
 * What somebody *had* said, told or promised, in a sentence that tells what another says of it: a report in form, of which models think
 * little, for people who mark reports often leave it out.
 *
 * @example
 * // She said the chairman had assured her that no list existed. — "assured"
 * // The chairman had assured her that no list existed. — nobody retells it: the models see it by themselves
 */
import { SPEECH } from "../lexicon/reporting-verbs.js";
import type { Scene } from "../scene/scene.js";

/** Words between *had* and its participle. */
const REACH = 2;
/** Words of the sentence in which a verb of speech must stand before it. */
const LONGEST = 40;
/** What somebody said to whom, which needs a hearer or a clause. */
const RETOLD: ReadonlySet<string> = new Set("advise ask assure order promise tell warn urge instruct inform".split(" "));

/** The participles, by token, in order. */
export function retoldFrames({ document: { tokens, sentences }, tree: { tags } }: Scene): readonly number[] {
  const found: number[] = [];
  for (const { index, lemma, sentence } of tokens) {
    if (!RETOLD.has(lemma) || tags[index] !== "VBN") continue;
    const { firstToken } = sentences[sentence]!;
    let had = index - 1;
    while (had > firstToken && had >= index - REACH && tokens[had]!.pos === "ADV") had--;
    if (had <= firstToken || tokens[had]!.lower !== "had") continue;
    const before = tokens.slice(Math.max(firstToken, had - LONGEST), had);
    if (before.some((token) => /^VB[DZG]$/u.test(tags[token.index]!) && SPEECH.has(token.lemma))) found.push(index);
  }
  return found;
}
