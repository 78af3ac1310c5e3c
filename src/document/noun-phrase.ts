/**
 * The parts of speech that noun phrases are made of.
 *
 * @example
 * // the two largest unions: DET NUM ADJ NOUN, all of COUNTED_NOUN_PHRASE; “two” is not of NOUN_PHRASE
 */
import type { Pos } from "./document.js";

/** Of a plain noun phrase, up to its noun. */
export const NOUN_PHRASE: ReadonlySet<Pos> = new Set(["DET", "ADJ", "NOUN", "PROPN"]);

/** Of one that may tell how many, too. */
export const COUNTED_NOUN_PHRASE: ReadonlySet<Pos> = new Set([...NOUN_PHRASE, "NUM"]);
