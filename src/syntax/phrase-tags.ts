/**
 * The Penn Treebank tags that phrases are made of, and those with which they begin.
 *
 * @example
 * // the court’s two judges: DT NN POS CD NNS — it begins with one of PHRASE_BEGINNINGS, and all are of WITH_COMPLEMENTS
 */

/** Nouns and names, one or several. */
export const NOUNS: ReadonlySet<string> = new Set(["NN", "NNS", "NNP", "NNPS"]);

/** With what a noun phrase begins that has a noun. */
export const PHRASE_BEGINNINGS: ReadonlySet<string> = new Set([...NOUNS, "DT", "PRP$", "JJ", "CD"]);

/** With what a subject begins: a pronoun is one, too. */
export const SUBJECT_BEGINNINGS: ReadonlySet<string> = new Set([...PHRASE_BEGINNINGS, "PRP"]);

/** What a noun phrase with all that hangs on it is made of: *a very senior officer close to the court’s two judges*. */
export const WITH_COMPLEMENTS: ReadonlySet<string> = new Set([...PHRASE_BEGINNINGS, "RB", "IN", "TO", "POS"]);

/** Words that ask or refer back, and open a clause with a verb of its own: *who*, *which*, *whose*, *where*. */
export const WH_WORDS: ReadonlySet<string> = new Set(["WDT", "WP", "WP$", "WRB"]);
