/**
 * Attributions as they are drawn up of what was found, before their place is known: of proposals, forms, quotations without a cue.
 *
 * @example
 * draftOfProposal(scene, { proposal, chance: 0.931 }); // { content: […], cue: …, confidence: 0.931, decidedBy: "cue-model", … }
 */
import type { Scene } from "../scene/scene.js";
import { spanOf, spansOf } from "../scene/spans.js";
import type { Bare, NoWords } from "./bare.js";
import type { Ranked } from "./decide.js";
import type { LineForm } from "./line-form.js";
import type { Unnumbered } from "./numbered.js";
import { stanceOf } from "./stance.js";

/** Lines that have the form of an answer or of a quotation with its name are hardly ever anything else. */
const FORM_CHANCE = 0.9;

/** Of a proposal, with its chance. */
export function draftOfProposal(scene: Scene, { proposal, chance }: Ranked): Unnumbered {
  return {
    content: proposal.content.flatMap((piece) => spansOf(scene, piece)),
    cue: spanOf(scene, proposal.cue),
    cueHead: proposal.head,
    source: proposal.source ? spanOf(scene, proposal.source) : null,
    implied: null,
    stance: stanceOf(scene, proposal, chance),
    confidence: toFourDecimals(chance),
    score: toFourDecimals(proposal.probability * (proposal.speech + proposal.other)),
    decidedBy: "cue-model",
  };
}

/** What the form of a line alone says. */
export function draftOfForm(scene: Scene, decidedBy: string, { source, cue, content }: LineForm): Unnumbered {
  return {
    content: spansOf(scene, content), cue: spanOf(scene, cue), cueHead: cue.firstToken, source: source && spanOf(scene, source),
    implied: null, stance: "speech", confidence: FORM_CHANCE, score: FORM_CHANCE, decidedBy,
  };
}

/** Of a quotation without a cue. */
export function draftOfBare(scene: Scene, { content, source, implied, chance }: Bare): Unnumbered {
  return {
    content, cue: null, cueHead: null, source: source && spanOf(scene, source), implied: implied && spanOf(scene, implied), stance: "speech",
    confidence: toFourDecimals(chance), score: toFourDecimals(chance), decidedBy: "bare-quotation",
  };
}

/** Of a stretch in marks that is probably nobody's words, as if it were somebody's. */
export function draftOfNoWords({ content, chance }: NoWords): Unnumbered {
  return {
    content, cue: null, cueHead: null, source: null, implied: null, stance: "speech",
    confidence: toFourDecimals(chance), score: toFourDecimals(chance), decidedBy: "bare-quotation",
  };
}

/** Engines differ in the last digits of exponentials; what is given out is the same in all of them. */
function toFourDecimals(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
