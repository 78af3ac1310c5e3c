/**
 * What is known of one quote: whose it is, how sure that is, through whose hands it came, and what decided it.
 *
 * @example
 * panel.replaceChildren(...evidenceView(quote));
 */
import { handsOf } from "../../src/formats/hands.js";
import type { ChainLink, Quote } from "../../src/types.js";
import { element } from "./elements.js";

/** The words, a meter, the chain as a list, and the facts as terms and their values. */
export function evidenceView(quote: Quote): HTMLElement[] {
  const percent = `${Math.round(quote.confidence * 100)}\u00a0%`;
  const meter = element("meter", { min: "0", max: "1", value: String(quote.confidence), "aria-label": "Confidence" }, [percent]);
  const hands = handsOf(quote.chain);
  return [
    element("p", { class: "speaker" }, [quote.speaker?.name ?? "Nobody is named"]),
    element("blockquote", {}, [quote.text]),
    element("p", { class: "confidence" }, [meter, ` ${percent} sure`]),
    ...(hands.length > 0 ? [element("h3", {}, ["Chain, the nearest hand first"]), chainList(hands)] : []),
    factList(factsOf(quote)),
  ];
}

function chainList(hands: readonly ChainLink[]): HTMLOListElement {
  const items = hands.map(({ role, name, text }) =>
    element("li", {}, [
      element("span", { class: "role" }, [role]),
      ` ${name}`,
      text !== undefined && text !== name ? element("span", { class: "faint" }, [` “${text}”`]) : null,
    ]),
  );
  return element("ol", { class: "chain" }, items);
}

function factsOf(quote: Quote): (readonly [string, string | null])[] {
  const { cue, evidence } = quote;
  return [
    ["Type", quote.type],
    ["Stance", quote.stance],
    ["Cue", cue && `${cue.text} (${cue.lemma}${cue.polarity === "affirmed" ? "" : `, ${cue.polarity}`})`],
    ["Source as written", quote.source?.text ?? null],
    ["Addressee", quote.addressee?.text ?? null],
    ["Occasion", quote.occasion?.text ?? null],
    ["Inside", quote.within],
    ["Decided by", `${evidence.attribution}, score ${evidence.score.toFixed(2)}`],
    ["Speaker by", evidence.speaker],
    ["Marks", evidence.marks],
  ];
}

function factList(facts: readonly (readonly [string, string | null])[]): HTMLDListElement {
  const known = facts.flatMap(([term, value]) => (value ? [element("dt", {}, [term]), element("dd", {}, [value])] : []));
  return element("dl", {}, known);
}
