/**
 * Penn Treebank tags, as GUM has them.
 *
 * @example
 * TAGS[syntaxTagId]; // "VBD"
 */

/** The tags that the tagger gives; the first stands for a token beyond the sentence's edge. */
export const TAGS = [
  "", "NN", "IN", "DT", "NNP", "JJ", ",", "NNS", ".", "RB", "CC", "PRP", "VB", "VBD", "VBN", "CD", "VBZ", "VBP", "VBG",
  "TO", "PRP$", "MD", "-LRB-", "-RRB-", ":", "WDT", "HYPH", "POS", "NNPS", "WRB", "``", "''", "WP", "RP", "JJR", "FW",
  "UH", "RBR", "EX", "JJS", "SYM", "RBS", "PDT", "LS", "$", "WP$", "GW", "ADD", "NFP", "AFX", "#",
] as const;

/** The places of the tags that a pattern fits. */
export function placesOf(pattern: RegExp): ReadonlySet<number> {
  return new Set(TAGS.flatMap((tag, place) => (pattern.test(tag) ? [place] : [])));
}

/** The tags with those of some tokens put right: the very same where there are no such tokens. */
export function retagged(tags: Int32Array, tokens: readonly { readonly index: number }[], place: number): Int32Array {
  if (tokens.length === 0) return tags;
  const changed = tags.slice();
  for (const { index } of tokens) changed[index] = place;
  return changed;
}
