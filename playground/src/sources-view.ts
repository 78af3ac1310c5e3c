/**
 * The list of sources, each with its quotes and with those that it passed on.
 *
 * @example
 * list.replaceChildren(...sourcesView(extraction, voices));
 */
import { aboutSource, type Part, partsOf, type Voice } from "../../src/formats/voices.js";
import type { Extraction, Quote } from "../../src/types.js";
import { element } from "./elements.js";

/** One list item a source, and one for the quotes of which nobody could tell whose they are. */
export function sourcesView(extraction: Extraction, voices: ReadonlyMap<string, Voice>): HTMLLIElement[] {
  const parts = partsOf(extraction);
  const items: HTMLLIElement[] = [];
  for (const [id, voice] of voices) {
    const part = parts.get(id);
    if (part) items.push(sourceItem(part, voice));
  }
  const nameless = extraction.quotes.filter(({ speaker }) => speaker === null);
  if (nameless.length > 0) {
    items.push(element("li", { class: "source-item" }, [element("h3", {}, ["Nobody is named"]), quoteList(nameless)]));
  }
  return items;
}

function sourceItem({ source, own, passed }: Part, { number, hue }: Voice): HTMLLIElement {
  const about = aboutSource(source);
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
