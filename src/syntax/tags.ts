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
