/**
 * The sources as the page numbers and colours them: first those who are quoted.
 *
 * @example
 * shownVoices(extraction).get("s2"); // { number: 1, hue: "hue0" }
 */
import { type Voice, voicesOf } from "../../src/formats/voices.js";
import type { Extraction } from "../../src/types.js";

/** The voices by the ids of their sources, in the order of the list. */
export function shownVoices(extraction: Extraction): ReadonlyMap<string, Voice> {
  const { quotes, sources } = extraction;
  const speakers = new Set(quotes.map(({ speaker }) => speaker?.id));
  const hands = new Set(quotes.flatMap(({ chain }) => chain.map(({ id }) => id)));
  const shown = sources.filter(({ id }) => speakers.has(id) || hands.has(id));
  return voicesOf(extraction, shown);
}
