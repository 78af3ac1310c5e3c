/**
 * Participles that the tagger takes for verbs in the past: *a diplomat **briefed** on the talks said*.
 *
 * From left to right the two look the same; only where a verb of speech follows that no word joins to the first, the first was none.
 *
 * @example
 * // Survivors brought to the hospital recounted it. — VBN, not VBD
 * // Lee said on Monday prices rose. Lee moved to Hull and said so. — VBD
 */
import type { Document, Token } from "../document/document.js";
import { SPEECH } from "../lexicon/reporting-verbs.js";
import { placesOf, retagged, TAGS } from "./tags.js";

const [PARTICIPLE, PAST] = [TAGS.indexOf("VBN"), TAGS.indexOf("VBD")];
const [NOUNS, FINITE, PREPOSITIONS] = [placesOf(/^NN/u), placesOf(/^VB[DZP]$/u), placesOf(/^(?:IN|TO)$/u)];
/** What stands between the two verbs. */
const BETWEEN = placesOf(/^(?:IN|TO|DT|JJ|CD|POS|PRP\$|NN.*)$/u);
/** There are no more words between them. */
const LONGEST = 10;
/** Forms that are either, beside those in *-ed*. */
const EITHER: ReadonlySet<string> = new Set("bought brought built burnt caught cut fed found held hit hurt kept laid left lost made met paid put sent shot sold struck taught told won".split(" "));

/** The tags, with these made participles. */
export function withReducedRelatives({ tokens }: Document, tags: Int32Array): Int32Array {
  const found = tokens.filter((token) => isReduced(tokens, tags, token));
  return retagged(tags, found, PARTICIPLE);
}

function isReduced(tokens: readonly Token[], tags: Int32Array, { index, lemma, lower, sentence }: Token): boolean {
  if (tags[index] !== PAST || SPEECH.has(lemma) || !lower.endsWith("ed") && !EITHER.has(lower)) return false;
  if (index === 0 || tokens[index - 1]!.sentence !== sentence || !NOUNS.has(tags[index - 1] as number) || !PREPOSITIONS.has(tags[index + 1] as number)) return false;
  let at = index + 2;
  while (at < tokens.length && at - index <= LONGEST && BETWEEN.has(tags[at] as number)) at++;
  const verb = tokens[at];
  return verb !== undefined && verb.sentence === sentence && at > index + 2 && FINITE.has(tags[at] as number) && SPEECH.has(verb.lemma) && NOUNS.has(tags[at - 1] as number);
}
