/**
 * Marked text for displaCy, spaCy's visualizer, in its manual mode (https://spacy.io/usage/visualizers#manual-usage).
 *
 * @example
 * // displacy.render(document, style="span", manual=True)   every region, those that overlap above each other
 * // displacy.render(document, style="ent", manual=True)    the outermost regions only
 */
import { codePointOffsets } from "../text/code-points.js";
import type { Extraction } from "../types.js";
import { type Region, type RegionRole, regionsOf } from "./regions.js";
import { tokenRange, tokenSpans } from "./tokens.js";

/** A marked stretch for the style `ent`; offsets in code points, as Python counts. */
export interface DisplacyEntity {
  readonly start: number;
  readonly end: number;
  readonly label: Uppercase<RegionRole>;
  /** The speaker's name, which displaCy shows beside the label; `""` where nobody can tell. */
  readonly kb_id: string;
}

/** A marked stretch for the style `span`: tokens, half-open. */
export interface DisplacySpan extends DisplacyEntity {
  readonly start_token: number;
  readonly end_token: number;
}

/** What `displacy.render` takes with `manual=True`, in either style. */
export interface DisplacyDocument {
  readonly text: string;
  readonly tokens: readonly string[];
  readonly ents: readonly DisplacyEntity[];
  readonly spans: readonly DisplacySpan[];
}

/**
 * The article with contents, cues and sources marked.
 *
 * @param text - The article: the very string that the extraction was made from. Any other gives wrong places.
 *
 * @example
 * toDisplacy(extraction, text).ents[0]; // { start: 48, end: 69, label: "CONTENT", kb_id: "Harbour Board" }
 */
export function toDisplacy(extraction: Pick<Extraction, "quotes">, text: string): DisplacyDocument {
  const regions = regionsOf(extraction).sort((a, b) => a.start - b.start || b.end - a.end);
  const offsets = codePointOffsets(text);
  const tokens = tokenSpans(text, regions);
  const ents: DisplacyEntity[] = [];
  const spans: DisplacySpan[] = [];
  let covered = 0;
  for (const region of regions) {
    const entity = { start: offsets.fromUtf16(region.start), end: offsets.fromUtf16(region.end), label: labelOf(region), kb_id: speakerOf(region) };
    const range = tokenRange(tokens, region);
    if (range) spans.push({ ...entity, start_token: range.start, end_token: range.end });
    if (region.start < covered) continue; // displaCy would print the words twice
    ents.push(entity);
    covered = region.end;
  }
  return { text, tokens: tokens.map(({ start, end }) => text.slice(start, end)), ents, spans };
}

function labelOf({ role }: Region): Uppercase<RegionRole> {
  return role === "content" ? "CONTENT" : role === "cue" ? "CUE" : "SOURCE";
}

/** The speaker's name without what would be markup: displaCy writes it into its page as it is. */
function speakerOf({ quote }: Region): string {
  return (quote.speaker?.name ?? "").replace(/[<>&"'\s]+/gu, " ").trim();
}
