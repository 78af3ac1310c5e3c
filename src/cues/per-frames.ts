/**
 * *per*, where it tells whose words a sentence is.
 *
 * @example
 * // Sales fell by a fifth, per the company's filing. — Per the police report, the driver had slept.
 * // It costs $3 per share. Output, per head, fell. — no report
 */
import { NOUN_PHRASE } from "../document/noun-phrase.js";
import type { Scene } from "../scene/scene.js";

/** The words, by token, in order. */
export function perFrames(scene: Scene): readonly number[] {
  return scene.document.tokens.filter(({ index, lower }) => lower === "per" && opensClause(scene, index) && isWhose(scene, index + 1)).map(({ index }) => index);
}

/** Whether the word begins its sentence, or stands behind a comma. */
function opensClause({ document: { sentences, tokens } }: Scene, at: number): boolean {
  return tokens[at - 1]?.text === "," || sentences[tokens[at]!.sentence]!.firstToken === at;
}

/** Penn tags that whoever is meant begins with; a bare noun is a measure: *per head*. */
const BEGINNING: ReadonlySet<string> = new Set(["DT", "PRP$", "NNP", "NNPS", "NNS"]);
/** Words of whoever is meant, before a mark ends it. */
const LONGEST = 12;

/** Whether a phrase that ends with a mark begins here: *per **the company's filing on Tuesday**.* */
function isWhose({ document: { tokens }, tree: { tags } }: Scene, first: number): boolean {
  const isCounted = tags[first] === "CD" && tags[first + 1] === "NNS" && !/^\p{N}/u.test(tokens[first]!.text); // two people
  if (!BEGINNING.has(tags[first] ?? "") && !isCounted) return false;
  for (let i = first; i < Math.min(first + LONGEST, tokens.length); i++) {
    if (/^[.,!?;]$/u.test(tokens[i]!.text)) return i > first;
    if (!NOUN_PHRASE.has(tokens[i]!.pos) && !/^(?:IN|JJ|POS|VBN|CD|PRP|PRP\$)$/u.test(tags[i]!)) return false;
  }
  return false;
}
