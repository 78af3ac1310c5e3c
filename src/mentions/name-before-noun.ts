/**
 * Finds the name of a medium before the noun that says what it is.
 *
 * @example
 * // Russia's official Tass news agency — "Tass"
 */
import { OUTLET_MODIFIERS } from "../lexicon/media-outlets.js";
import { nationOf } from "../lexicon/nations.js";
import type { Name } from "./mention.js";
import type { Reading } from "./reading.js";
import { capitalAt, tellsSeat } from "./words.js";

/** *Russia's official Tass news agency*: the capitalized words before a noun for a medium are its name. */
export function findNameBeforeNoun(reading: Reading, first: number, head: number): Name | null {
  const { tokens } = reading.document;
  if (!NAMED_BEFORE.has(tokens[head]!.lower) || capitalAt(reading, head)) return null;
  let end = head;
  while (end > first && (OUTLET_MODIFIERS.has(tokens[end - 1]!.lower) && !capitalAt(reading, end - 1))) end--;
  let start = end;
  while (start > first && capitalAt(reading, start - 1) && nationOf(tokens[start - 1]!.lower) === undefined && !tellsSeat(tokens[start - 1]!.lower)) start--;
  if (start === end || lostPossessor(tokens[start]!.lower)) start++;
  if (start >= end || end - start === 1 && OUTLET_MODIFIERS.has(tokens[start]!.lower)) return null;
  const words = tokens.slice(start, end).map((token) => token.lower);
  return { firstToken: start, endToken: end, text: reading.document.text.slice(tokens[start]!.start, tokens[end - 1]!.end), words, titles: [] };
}

/** Nouns that stand after the name of what they are. */
const NAMED_BEFORE: ReadonlySet<string> = new Set("agency newspaper magazine daily weekly tabloid broadsheet website newswire broadcaster channel union".split(" "));

/** *Russias*: the country of a possessor that lost its apostrophe, or undefined. */
export function lostPossessor(word: string): string | undefined {
  return word.endsWith("s") && nationOf(word) === undefined ? nationOf(word.slice(0, -1)) : undefined;
}
