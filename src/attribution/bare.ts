/**
 * Quotations without a cue: which of those that no report holds are somebody's words, and whose.
 *
 * Both are learned: a quotation is weighed by its words, its place and the reports around it, and so is each whom it may
 * be from.
 *
 * @example
 * // Farmer Josef Lang lost half his herd. “I have never seen anything like it.” — implied: "Farmer Josef Lang"
 */
import type { TokenRange } from "../document/document.js";
import { chancesOf, type FactWeights } from "../model/choice.js";
import type { Scene } from "../scene/scene.js";
import type { Span } from "../text/span.js";
import type { FreeQuotation } from "./free-quotations.js";
import { candidatesOf, type Turn, turnOf } from "./implied-source.js";
import { quotationFacts } from "./quotation-facts.js";

/** What was learned of both questions. */
export interface BareModel {
  readonly quotation: FactWeights;
  readonly source: FactWeights;
  /** Quotations less probable than this are left alone. */
  readonly least: number;
}

/** A quotation without a cue. */
export interface Bare {
  readonly content: readonly Span[];
  /** Whom its own sentence says, or null. */
  readonly source: TokenRange | null;
  /** Whom the text around that sentence points to, or null. */
  readonly implied: TokenRange | null;
  /** The cue's head of the report whose words it goes on with, or null; see {@link reportBefore}. */
  readonly goesOnFrom: number | null;
  /** How probable it is that both are right: that it is somebody's words, and whose. */
  readonly chance: number;
}

/** A stretch in marks that is probably nobody's words: a title, a nickname, a word that is spoken of. */
export interface NoWords {
  readonly content: readonly Span[];
  /** How probable it is that it is somebody's words all the same. */
  readonly chance: number;
}

/** What the free quotations are. */
export interface BareFound {
  readonly bare: readonly Bare[];
  readonly noWords: readonly NoWords[];
}

/** Tells those of the free quotations that are somebody's words from the others. */
export function findBare(scene: Scene, free: readonly FreeQuotation[], { quotation, source, least }: BareModel): BareFound {
  const { tokens } = scene.document;
  const bare: Bare[] = [];
  const noWords: NoWords[] = [];
  let turn: Turn | null = null;
  for (const each of free) {
    const isWords = chancesOf(quotation, [quotationFacts(scene, each), []])[0]!;
    if (isWords < least) {
      noWords.push({ content: each.content, chance: isWords });
      continue;
    }
    const candidates = candidatesOf(scene, each, turn);
    const chances = chancesOf(source, candidates.map(({ facts }) => facts));
    const best = chances.indexOf(Math.max(...chances));
    const whose = candidates[best]!.source;
    const isBeside = whose !== null && tokens[whose.firstToken]!.sentence >= tokens[each.first]!.sentence && tokens[whose.firstToken]!.sentence <= tokens[each.end - 1]!.sentence;
    bare.push({
      content: each.content, source: isBeside ? whose : null, implied: isBeside ? null : whose, goesOnFrom: whose && reportBefore(scene, each, whose),
      chance: isWords * chances[best]!,
    });
    if (whose) turn = turnOf(scene, each, whose);
  }
  return { bare, noWords };
}

/** The head of the report in the sentence just before the quotation, of the same source: *“We shut,” Lee said. “We had to.”* */
function reportBefore({ document: { tokens } }: Scene, { first, before: [nearest] }: FreeQuotation, whose: TokenRange): number | null {
  if (!nearest || nearest.proposal.source!.firstToken !== whose.firstToken) return null;
  const { head, content } = nearest.proposal;
  const adjoins = first > 0 && tokens[first - 1]!.sentence === tokens[head]!.sentence && tokens[first]!.paragraph === tokens[head]!.paragraph;
  return adjoins && content.every(({ endToken }) => endToken <= first) ? head : null;
}
