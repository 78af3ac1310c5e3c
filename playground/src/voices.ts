/**
 * The sources as the page numbers and colours them: first those who are quoted.
 *
 * @example
 * voicesOf(extraction).get("s2"); // { number: 1, hue: "hue0" }
 */
import type { Extraction } from "../../src/types.js";

/** A source's place in the list, and the class of its colour. */
export interface Voice {
  readonly number: number;
  readonly hue: string;
}

/** How many colours the style sheet has. */
const HUES = 12;

/** The voices by the ids of their sources, in the order of the list. */
export function voicesOf({ quotes, sources }: Extraction): ReadonlyMap<string, Voice> {
  const speakers = new Set(quotes.map(({ speaker }) => speaker?.id));
  const hands = new Set(quotes.flatMap(({ chain }) => chain.map(({ id }) => id)));
  const shown = sources.filter(({ id }) => speakers.has(id) || hands.has(id));
  const ordered = shown.sort((a, b) => Number(speakers.has(b.id)) - Number(speakers.has(a.id)));
  return new Map(ordered.map(({ id }, at) => [id, { number: at + 1, hue: `hue${at % HUES}` }]));
}
