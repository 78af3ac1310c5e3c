/**
 * The sources of an article as a list shows them: in which order, with which number and colour, and with whose words.
 *
 * @example
 * voicesOf(extraction, extraction.sources).get("s2"); // { number: 1, hue: "hue0" }
 */
import type { Extraction, Quote, Source } from "../types.js";
import { HUES } from "./html-style.js";

/** A source's place in the list, and the class of its colour. */
export interface Voice {
  readonly number: number;
  readonly hue: string;
}

/** A source with the quotes that are its own words, and those that it passed on. */
export interface Part {
  readonly source: Source;
  readonly own: readonly Quote[];
  readonly passed: readonly Quote[];
}

/** The voices of those sources by their ids, in the order of the list: first those who are quoted. */
export function voicesOf({ quotes }: Extraction, sources: readonly Source[]): ReadonlyMap<string, Voice> {
  const speakers = new Set(quotes.map(({ speaker }) => speaker?.id));
  const ordered = [...sources].sort((a, b) => Number(speakers.has(b.id)) - Number(speakers.has(a.id)));
  return new Map(ordered.map(({ id }, at) => [id, { number: at + 1, hue: `hue${at % HUES}` }]));
}

/** The part that each source has, by its id. */
export function partsOf({ quotes, sources }: Extraction): ReadonlyMap<string, Part> {
  const parts = new Map(sources.map((source) => [source.id, { source, own: [] as Quote[], passed: [] as Quote[] }]));
  for (const quote of quotes) {
    if (quote.speaker) parts.get(quote.speaker.id)?.own.push(quote);
    const hands = new Set(quote.chain.map(({ id }) => id ?? ""));
    for (const id of hands) if (id !== quote.speaker?.id) parts.get(id)?.passed.push(quote);
  }
  return parts;
}

/** `Russian foreign minister · person · also Lavrov` */
export function aboutSource({ description, kind, aliases }: Source): string {
  const also = aliases.length > 0 ? `also ${aliases.join(", ")}` : null;
  return [description, kind === "unknown" ? null : kind, also].filter(Boolean).join(" · ");
}
