/**
 * The article a token a line with BIO labels, for those who train a tagger of their own. Labels are those of CofeNet
 * (Wang et al., COLING 2022, https://aclanthology.org/2022.coling-1.215/): `B-content`, `I-content`, `B-cue`, `I-cue`,
 * `B-source`, `I-source`, `O`.
 *
 * @example
 * toBio(extraction, "“Go,” he said."); // “⇥B-content⏎Go⇥I-content⏎,⇥I-content⏎”⇥I-content⏎he⇥B-source⏎said⇥B-cue⏎.⇥O⏎
 */
import type { Span } from "../text/span.js";
import type { Extraction } from "../types.js";
import { paragraphBreaks } from "./nest.js";
import { regionsOf, regionsOfQuote, type RegionRole } from "./regions.js";
import { tokenRange, tokenSpans } from "./tokens.js";

/** A label of each token. */
type Layer = string[];

/** A range of tokens with its role. */
interface Marked extends Span {
  readonly role: RegionRole;
}

/** Reports inside reports inside reports: what lies deeper than this is left out, so that the table stays narrow. */
const MOST_LAYERS = 8;

/**
 * Tokens and labels in columns parted by tabs. The first column of labels holds the quotes that overlap with none
 * before them, the next those that lie in these, and so on: as many as the article needs, one at least. An empty line
 * parts paragraphs, but not where a quote runs on.
 *
 * @param text - The article: the very string that the extraction was made from. Any other gives wrong places.
 *
 * @example
 * await writeFile("article.bio", toBio(extraction, text)); // Ann⇥B-source⏎said⇥B-cue⏎…
 */
export function toBio(extraction: Pick<Extraction, "quotes">, text: string): string {
  const regions = regionsOf(extraction);
  const tokens = tokenSpans(text, regions);
  const layers = layersOf(extraction, tokens);
  const breaks = breaksOutside(regions, paragraphBreaks(text));
  let lines = "";
  let next = 0;
  tokens.forEach(({ start, end }, at) => {
    if ((breaks[next] ?? Infinity) <= start) {
      lines += "\n";
      next++;
    }
    lines += `${text.slice(start, end)}\t${layers.map((labels) => labels[at]).join("\t")}\n`;
  });
  return lines;
}

/** Each quote in the first layer where it overlaps with no other, but for a cue or source that they share. */
function layersOf({ quotes }: Pick<Extraction, "quotes">, tokens: readonly Span[]): Layer[] {
  const layers = [emptyLayer(tokens)];
  for (const quote of quotes) {
    const marked = regionsOfQuote(quote).flatMap((region): Marked[] => {
      const range = tokenRange(tokens, region);
      return range ? [{ ...range, role: region.role }] : [];
    });
    for (const group of groupsOf(marked)) {
      let layer = layers.find((labels) => group.every((range) => isFree(labels, range) || isThere(labels, range)));
      if (!layer && layers.length < MOST_LAYERS) layers.push((layer = emptyLayer(tokens)));
      if (layer) for (const range of group) mark(layer, range);
    }
  }
  return layers;
}

/** The parts of a quote together, unless they overlap with each other. */
function groupsOf(marked: readonly Marked[]): (readonly Marked[])[] {
  const ordered = [...marked].sort((a, b) => a.start - b.start);
  const overlap = ordered.some(({ start }, at) => start < (ordered[at - 1]?.end ?? 0));
  return overlap ? marked.map((range) => [range]) : [marked];
}

function emptyLayer(tokens: readonly Span[]): Layer {
  return tokens.map(() => "O");
}

function mark(labels: Layer, { start, end, role }: Marked): void {
  labels.fill(`I-${role}`, start, end);
  labels[start] = `B-${role}`;
}

function isFree(labels: Layer, { start, end }: Marked): boolean {
  for (let at = start; at < end; at++) if (labels[at] !== "O") return false;
  return true;
}

/** Whether just that range has just that role already. */
function isThere(labels: Layer, { start, end, role }: Marked): boolean {
  if (labels[start] !== `B-${role}` || labels[end] === `I-${role}`) return false;
  for (let at = start + 1; at < end; at++) if (labels[at] !== `I-${role}`) return false;
  return true;
}

/** Those breaks that lie in no region. */
function breaksOutside(regions: readonly Span[], breaks: readonly number[]): number[] {
  const ordered = [...regions].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return breaks.filter((place) => {
    for (let region = ordered[next]; region && region.start < place; region = ordered[++next]) reach = Math.max(reach, region.end);
    return reach <= place;
  });
}
