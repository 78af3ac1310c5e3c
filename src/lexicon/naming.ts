/**
 * Words after which marks hold a name, a title or a word that is spoken of, and nothing that was said.
 *
 * @example
 * NAMING_WORDS.has("dub"); // true: they dubbed it “the cheese wedge”
 */
import { wordSet } from "./words.js";

/** Lemmas. */
export const NAMING_WORDS: ReadonlySet<string> = wordSet(`
  so-called call dub know nickname name term title entitle label brand christen rename style bill refer hashtag word phrase
  slogan expression motto song single album book novel memoir film movie play documentary show series programme program
  episode podcast poem painting essay article column report study paper project operation campaign tour game
`);
