/**
 * What somebody *had* said, told or promised, in a sentence that tells what another says of it, and what one who is quoted was told
 * himself: reports in form, of which models think little, for people who mark reports often leave them out.
 *
 * @example
 * // She said the chairman had assured her that no list existed. — "assured"
 * // “The council promised us a roof,” he said. — "promised"
 * // The chairman had assured her that no list existed. — nobody retells it: the models see it by themselves
 */
import type { Token } from "../document/document.js";
import { SPEECH } from "../lexicon/reporting-verbs.js";
import type { Scene } from "../scene/scene.js";

/** Words between *had* and its participle. */
const REACH = 2;
/** Words of the sentence in which a verb of speech must stand before it. */
const LONGEST = 40;
/** What somebody said to whom, which needs a hearer or a clause. */
const RETOLD: ReadonlySet<string> = new Set("advise ask assure order promise tell warn urge instruct inform".split(" "));

/** Who tells in a quotation what he was told: *“The council promised **us** a roof.”* */
const HEARERS: ReadonlySet<string> = new Set(["me", "us"]);

/** What people said time and again: *My mother used to **say** that …*. */
const TELLING: ReadonlySet<string> = new Set(["ask", "say", "tell", "warn"]);

/** Where what tells of a habit begins before the verb: ***used** to say*, ***kept** telling*; -1 where nothing does. */
export function habitStart(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  if (before?.lower === "to" && tokens[at - 2]?.lower === "used") return at - 2;
  return before?.lemma === "keep" && tokens[at]!.lower.endsWith("ing") ? at - 1 : -1;
}

/** The verbs, by token, in order. */
export function retoldFrames({ document: { tokens, sentences }, tree: { tags }, pairOf }: Scene): readonly number[] {
  const found: number[] = [];
  for (const { index, lemma, sentence } of tokens) {
    if (pairOf[index] !== -1 && TELLING.has(lemma) && habitStart(tokens, index) >= 0) found.push(index);
    if (!RETOLD.has(lemma)) continue;
    const asks = lemma === "ask" && tags[index] === "VBP" && /^(?:if|whether)$/u.test(tokens[index + 2]?.lower ?? "");
    if ((tags[index] === "VBD" || asks) && pairOf[index] !== -1 && HEARERS.has(tokens[index + 1]?.lower ?? "") && tokens[index - 1]?.lower !== "i") found.push(index);
    if (tags[index] !== "VBN") continue;
    const { firstToken } = sentences[sentence]!;
    let had = index - 1;
    while (had > firstToken && had >= index - REACH && tokens[had]!.pos === "ADV") had--;
    if (had <= firstToken || tokens[had]!.lower !== "had") continue;
    const before = tokens.slice(Math.max(firstToken, had - LONGEST), had);
    if (before.some((token) => /^VB[DZG]$/u.test(tags[token.index]!) && SPEECH.has(token.lemma))) found.push(index);
  }
  return found;
}
