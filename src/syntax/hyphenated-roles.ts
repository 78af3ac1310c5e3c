/**
 * Hyphenated words for an office that the tagger takes for adjectives: *the UN secretary-general, …*.
 *
 * @example
 * // The WHO director-general, Ann Lee, said so. — NN, not JJ
 * // a governor-general, a mayor-elect — likewise; the director-general post — an adjective
 */
import type { Document } from "../document/document.js";
import { retagged, TAGS } from "./tags.js";

const [NOUN, ADJECTIVE] = [TAGS.indexOf("NN"), TAGS.indexOf("JJ")];
const OFFICE = /^\p{Ll}+-(?:general|elect|president|chancellor|chief|minister|admiral|commander|captain|in-chief|in-residence|at-arms)$/u;

/** The tags, with these made nouns where no noun follows that they might describe. */
export function withHyphenatedRoles({ tokens }: Document, tags: Int32Array): Int32Array {
  const found = tokens.filter(({ index, lower }) => tags[index] === ADJECTIVE && OFFICE.test(lower) && !TAGS[tags[index + 1] as number]?.startsWith("NN"));
  return retagged(tags, found, NOUN);
}
