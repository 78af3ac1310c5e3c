/**
 * The list of sources, each with its quotes and with those that it passed on.
 *
 * @example
 * list.replaceChildren(...sourcesView(extraction, voices));
 */
import type { Extraction, Quote, Source } from "../../src/types.js";
import { element } from "./elements.js";
import type { Voice } from "./voices.js";

/** One list item a source, and one for the quotes of which nobody could tell whose they are. */
export function sourcesView({ quotes, sources }: Extraction, voices: ReadonlyMap<string, Voice>): HTMLLIElement[] {
  const parts = new Map(sources.map((source) => [source.id, { source, own: [] as Quote[], passed: [] as Quote[] }]));
  for (const quote of quotes) {
    if (quote.speaker) parts.get(quote.speaker.id)?.own.push(quote);
    const hands = new Set(quote.chain.map(({ id }) => id ?? ""));
    for (const id of hands) if (id !== quote.speaker?.id) parts.get(id)?.passed.push(quote);
  }
  const items: HTMLLIElement[] = [];
  for (const [id, voice] of voices) {
    const part = parts.get(id);
    if (part) items.push(sourceItem(part.source, voice, part.own, part.passed));
  }
  const nameless = quotes.filter(({ speaker }) => speaker === null);
  if (nameless.length > 0) {
    items.push(element("li", { class: "source-item" }, [element("h3", {}, ["Nobody is named"]), quoteList(nameless)]));
  }
  return items;
}

function sourceItem(source: Source, { number, hue }: Voice, own: readonly Quote[], passed: readonly Quote[]): HTMLLIElement {
  const also = source.aliases.length > 0 ? `also ${source.aliases.join(", ")}` : null;
  const about = [source.description, source.kind === "unknown" ? null : source.kind, also].filter(Boolean).join(" · ");
  return element("li", { class: `source-item ${hue}` }, [
    element("h3", {}, [element("span", { class: "number" }, [String(number)]), ` ${source.name}`]),
    about ? element("p", { class: "faint" }, [about]) : null,
    own.length > 0 ? quoteList(own) : null,
    passed.length > 0 ? element("p", { class: "faint" }, ["A hand in:"]) : null,
    passed.length > 0 ? quoteList(passed) : null,
  ]);
}

function quoteList(quotes: readonly Quote[]): HTMLUListElement {
  const items = quotes.map(({ id, text }) =>
    element("li", {}, [element("button", { type: "button", class: "quote-button", "data-quote": id }, [text || "(no words)"])]),
  );
  return element("ul", { class: "quotes" }, items);
}
