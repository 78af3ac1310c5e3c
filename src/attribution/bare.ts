/**
 * Quotations without a cue: sentences in marks that nobody is said to have said.
 *
 * A quotation stands for itself when it begins and ends as a sentence does and no report holds it. Whose it is, the
 * flow of the paragraph says: the source of the report before it, or the subject of the sentence before it
 * (the paragraph sieves of Muzny et al. 2017).
 *
 * @example
 * // Farmer Josef Lang lost half his herd. “I have never seen anything like it.” — implied: "Farmer Josef Lang"
 */
import type { QuotePair } from "../marks/quote-pair.js";
import { relation } from "../scene/tree.js";
import type { Scene } from "../scene/scene.js";
import { spanOf } from "../scene/spans.js";
import type { Span } from "../text/span.js";
import type { Ranked } from "./decide.js";

/** A quotation without a cue. */
export interface Bare {
  readonly content: readonly Span[];
  readonly implied: Span | null;
  readonly chance: number;
}

const NSUBJ = relation("nsubj");
const NSUBJ_PASS = relation("nsubj:pass");
/** Fewer words than this are a phrase or a title. */
const LEAST_WORDS = 4;
const TERMINAL = /[.?!…]["”’'»]*$/u;

/** The quotations that no accepted report holds; what stands in `taken` (by token) is spoken for. */
export function findBare(scene: Scene, accepted: readonly Ranked[], taken: Uint8Array): readonly Bare[] {
  const { pairs, pairFirst, pairEnd, pairNext } = scene;
  const found: Bare[] = [];
  // reports that a quotation may go on from, in the order of the text; `before` of them stand before the quotation
  const reports = accepted
    .filter(({ proposal: { source, head } }) => source && scene.pairOf[head] === -1)
    .sort((a, b) => a.proposal.head - b.proposal.head);
  let before = 0;
  for (const pair of pairs) {
    if (pair.parent !== null || pair.continues !== null) continue;
    const first = pairFirst[pair.index] as number;
    const end = pairEnd[pair.index] as number;
    if (first >= end || taken[first] === 1 || taken[end - 1] === 1) continue;
    if (!standsAlone(scene, pair, first, end)) continue;
    const content: Span[] = [];
    for (let part = pair.index; part >= 0; part = pairNext[part] as number) content.push({ start: pairs[part]!.start, end: pairs[part]!.end });
    while (before < reports.length && reports[before]!.proposal.head < first) before++;
    found.push({ content, ...impliedSource(scene, reports[before - 1] ?? null, first) });
  }
  return found;
}

/** Whether the quotation is one or more whole sentences, with nothing before or after it in them. */
function standsAlone(scene: Scene, pair: QuotePair, first: number, end: number): boolean {
  const { document, capital } = scene;
  const { tokens, sentences, text } = document;
  const words = tokens.slice(first, end).filter((token) => token.pos !== "PUNCT");
  if (words.length < LEAST_WORDS || capital[words[0]!.index] !== 1) return false;
  if (!words.some((word) => word.pos === "VERB" || word.pos === "AUX")) return false;
  const opens = sentences[tokens[first]!.sentence]!;
  const closes = sentences[tokens[end - 1]!.sentence]!;
  const before = tokens[first - 1];
  const introduced = before !== undefined && before.text === ":";
  if (opens.firstToken < first && !introduced) return false;
  if (closes.endToken > end) return false;
  return TERMINAL.test(text.slice(pair.inner.start, pair.inner.end).trimEnd());
}

/** Whom the text around a bare quotation points to, and how probable it is that it is a quotation of theirs. */
function impliedSource(scene: Scene, nearest: Ranked | null, first: number): Pick<Bare, "implied" | "chance"> {
  const { document, tree } = scene;
  const { tokens, sentences, paragraphs } = document;
  const sentence = tokens[first]!.sentence;
  const paragraph = tokens[first]!.paragraph;
  const sameParagraph = nearest !== null && tokens[nearest.proposal.head]!.paragraph === paragraph;
  const opensParagraph = paragraphs[paragraph]!.firstToken === first;

  // the subject of the sentence before, where that sentence is not itself a report
  const before = sentences[sentence - 1];
  const adjoins = before && (before.paragraph === paragraph || (opensParagraph && !nearest));
  if (adjoins && (!nearest || nearest.proposal.head < before.firstToken)) {
    for (let i = before.firstToken; i < before.endToken; i++) {
      const label = tree.relations[i];
      if (label !== NSUBJ && label !== NSUBJ_PASS) continue;
      if (scene.pairOf[i] !== -1 || (tree.depth[i] as number) > 2) continue;
      return { implied: spanOf(scene, { firstToken: tree.subtreeFirst[i] as number, endToken: tree.subtreeEnd[i] as number }), chance: 0.6 };
    }
  }
  if (nearest && (sameParagraph || paragraph - tokens[nearest.proposal.head]!.paragraph <= 2)) {
    return { implied: spanOf(scene, nearest.proposal.source!), chance: sameParagraph ? 0.65 : 0.5 };
  }
  return { implied: null, chance: 0.4 };
}
