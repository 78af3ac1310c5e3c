/**
 * Short words that in capitals are names.
 *
 * @example
 * ACRONYM_WORDS.has("who"); // “The WHO said”; “AS Roma”, “an IS spokesman”, “a CA spokeswoman”
 */
import { wordSet } from "./words.js";

/** In lower case. */
export const ACRONYM_WORDS: ReadonlySet<string> = wordSet("am as ca can do for is it may or who");
