/**
 * Chains as a Mermaid flowchart (https://mermaid.js.org/syntax/flowchart.html), which many wikis and code hosts draw:
 * from those whose words they are, through the hands that passed them on, to the article.
 *
 * @example
 * toMermaid({ quotes: [quote] });
 * // flowchart LR
 * // article(["article"])
 * // n1["Tass<br>relay"]
 * // …
 * // n1 --> article
 */
import type { ChainLink, ChainRole, Extraction, Quote } from "../types.js";
import { handsOf, occasionsOf } from "./hands.js";

/** The brackets that give a hand its shape, by its role. */
const SHAPES: Readonly<Record<ChainRole, readonly [string, string]>> = {
  relay: ["[", "]"], document: ["[/", "/]"], spokesperson: ["([", "])"], speaker: ["(", ")"], cited: ["(", ")"], occasion: ["{{", "}}"],
};

/**
 * The chains of the quotes as one flowchart, a hand that several share drawn once; an arrow that several quotes take is
 * labelled with their number. Quotes without a chain are left out. For one quote: `toMermaid({ quotes: [quote] })`.
 *
 * @example
 * toMermaid({ quotes: extraction.quotes.slice(0, 1) }); // "flowchart LR\narticle([\"article\"])\n…
 */
export function toMermaid({ quotes }: Pick<Extraction, "quotes">): string {
  const nodes = new Map<string, { id: string; line: string }>();
  const node = ({ role, name, id }: ChainLink): string => {
    const key = `${role} ${id ?? `"${name}"`}`;
    let found = nodes.get(key);
    if (!found) {
      const [open, close] = SHAPES[role];
      const short = `n${nodes.size + 1}`;
      nodes.set(key, (found = { id: short, line: `${short}${open}"${escapeLabel(name)}<br>${role}"${close}` }));
    }
    return found.id;
  };
  const arrows = new Map<string, { from: string; to: string; drawn: string; count: number }>();
  const arrow = (from: string, to: string, drawn: string): void => {
    const key = `${from} ${drawn} ${to}`;
    const known = arrows.get(key);
    if (known) known.count++;
    else arrows.set(key, { from, to, drawn, count: 1 });
  };
  for (const quote of quotes) {
    const hands = handsOf(quote.chain).map(node);
    hands.forEach((hand, at) => arrow(hand, hands[at - 1] ?? "article", "-->"));
    for (const occasion of occasionsOf(quote.chain)) arrow(node(occasion), hands[speakerAt(quote)] ?? "article", "-.-");
  }
  const lines = [...arrows.values()].map(({ from, to, drawn, count }) => `${from} ${drawn}${count > 1 ? `|"${count} quotes"|` : ""} ${to}`);
  return `${["flowchart LR", 'article(["article"])', ...[...nodes.values()].map(({ line }) => line), ...lines].join("\n")}\n`;
}

/** The place among the hands of the one who spoke at the occasion: the speaker, or else whoever is farthest. */
function speakerAt({ chain }: Quote): number {
  const hands = handsOf(chain);
  const speaker = hands.findIndex(({ role }) => role === "speaker");
  return speaker < 0 ? hands.length - 1 : speaker;
}

/**
 * A label on which Mermaid works no magic: all but letters, digits and the plainest marks are written as Mermaid's
 * entities (`#35;`), blanks and controls as one space.
 */
function escapeLabel(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim()
    .replace(/[^\p{L}\p{M}\p{N} ,.’]/gu, (each) => (/\p{Cs}/u.test(each) ? "\ufffd" : `#${each.codePointAt(0)};`));
}
