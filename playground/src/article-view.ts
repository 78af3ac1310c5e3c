/**
 * The article with its quotes, cues and sources marked; each quote can be reached with the keyboard.
 *
 * @example
 * article.replaceChildren(...articleView(extraction, text, voices));
 */
import { nest, paragraphBreaks } from "../../src/formats/nest.js";
import { type Region, regionsOf } from "../../src/formats/regions.js";
import type { Voice } from "../../src/formats/voices.js";
import type { Extraction } from "../../src/types.js";
import { element } from "./elements.js";

/** The paragraphs. Every mark carries the id of its quote as `data-quote`; the first of a quote's takes the focus. */
export function articleView(extraction: Extraction, text: string, voices: ReadonlyMap<string, Voice>): HTMLElement[] {
  let parent: HTMLElement = element("p", {});
  const paragraphs = [parent];
  const around: HTMLElement[] = [];
  for (const step of nest(text.length, regionsOf(extraction), paragraphBreaks(text))) {
    if (step.kind === "text") {
      parent.append(text.slice(step.span.start, step.span.end));
    } else if (step.kind === "break") {
      parent = element("p", {});
      paragraphs.push(parent);
    } else if (step.kind === "open") {
      const mark = markOf(step.fragment.region, step.fragment.start, voices);
      parent.append(mark);
      around.push(parent);
      parent = mark;
    } else {
      parent = around.pop() ?? parent;
    }
  }
  return paragraphs;
}

function markOf({ quote, role, start }: Region, from: number, voices: ReadonlyMap<string, Voice>): HTMLElement {
  const voice = quote.speaker ? voices.get(quote.speaker.id) : undefined;
  const attributes = { class: [role, voice?.hue].filter(Boolean).join(" "), "data-quote": quote.id };
  if (role !== "content") return element("span", attributes);
  if (from !== start || start !== quote.content[0]?.start) return element("mark", attributes);
  const number = String(voice?.number ?? "?");
  return element("mark", { ...attributes, "data-number": number, tabindex: "0", "aria-describedby": "evidence-facts" });
}
