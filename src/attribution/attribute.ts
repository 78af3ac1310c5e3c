/**
 * From the article to its attributions: reports proposed by models, decided together, and quotations without a cue.
 *
 * @example
 * const [attribution] = attribute(document, pairMarks(document), parse(document));
 * attribution?.decidedBy; // "cue-model"
 */
import type { Document, TokenRange } from "../document/document.js";
import type { QuotePair } from "../marks/quote-pair.js";
import { setScene, type Scene } from "../scene/scene.js";
import type { Syntax } from "../syntax/syntax.js";
import { covers, hull, type Span } from "../text/span.js";
import type { Attribution } from "./attribution.js";
import { findBare } from "./bare.js";
import { chanceOf } from "./chance.js";
import { findDashLines } from "./dash-line.js";
import { decide, type Ranked } from "./decide.js";
import { findHeadline } from "./headline.js";
import { fitsInterview, readInterview } from "./interview.js";
import { restoreLost } from "./lost-marks.js";
import { attributionModels, type AttributionModels } from "./models.js";
import { propose } from "./propose.js";
import { stanceOf } from "./stance.js";
import { isTitle } from "./titles.js";
import { trimContent } from "./trim.js";

/** Reports less probable than this are rejected: below it, more would be wrong than right ones gained. */
const LEAST_CHANCE = 0.3;
/** Lines that have the form of an answer or of a quotation with its name are hardly ever anything else. */
const FORM_CHANCE = 0.9;

/** All attributions of the article, of every stance, in order of their first character. */
export function attribute(document: Document, pairs: readonly QuotePair[], syntax: Syntax): readonly Attribution[] {
  return attributeWith(attributionModels(), setScene(document, pairs, syntax));
}

/** As {@link attribute}, with other models. */
export function attributeWith({ cues, roles, confidence }: AttributionModels, scene: Scene): readonly Attribution[] {
  const interview = readInterview(scene);
  const ranked = propose(scene, cues, roles)
    .map((proposal) => ({ proposal: trimContent(scene, proposal), chance: chanceOf(proposal, confidence) }))
    .filter(({ proposal, chance }) => chance >= LEAST_CHANCE && fitsInterview(interview, proposal) && !isTitle(scene, proposal));
  const accepted = restoreLost(scene, decide(scene, ranked));
  const found = accepted.map((each) => fromProposal(scene, each));
  const taken = tokensTaken(scene, accepted);
  for (const { cue, content } of interview.answers) {
    taken.fill(1, content.firstToken, content.endToken);
    found.push(fromForm(scene, "interview", cue, null, content));
  }
  const headline = findHeadline(scene);
  if (headline && !accepted.some(({ proposal }) => proposal.content.some(({ firstToken }) => firstToken < headline.source.endToken))) {
    found.push(fromForm(scene, "headline", headline.cue, headline.source, headline.content));
  }
  for (const { source, cue, content } of findDashLines(scene, taken)) {
    taken.fill(1, content.firstToken, content.endToken);
    found.push(fromForm(scene, "dash-line", cue, source, content));
  }
  for (const { content, implied, chance } of findBare(scene, accepted, taken)) {
    found.push({
      content, cue: null, cueHead: null, source: null, implied, stance: "speech",
      confidence: chance, score: chance, decidedBy: "bare-quotation",
    });
  }
  return numbered(found);
}

type Unnumbered = Omit<Attribution, "index" | "within">;

function fromProposal(scene: Scene, { proposal, chance }: Ranked): Unnumbered {
  return {
    content: proposal.content.flatMap((piece) => spansOf(scene, piece)),
    cue: spanOf(scene, proposal.cue),
    cueHead: proposal.head,
    source: proposal.source ? spanOf(scene, proposal.source) : null,
    implied: null,
    stance: stanceOf(scene, proposal, chance),
    confidence: chance,
    score: proposal.probability * (proposal.speech + proposal.other),
    decidedBy: "cue-model",
  };
}

/** What the form of a line alone says. */
function fromForm(scene: Scene, decidedBy: string, cue: TokenRange, source: TokenRange | null, content: TokenRange): Unnumbered {
  return {
    content: spansOf(scene, content), cue: spanOf(scene, cue), cueHead: cue.firstToken, source: source && spanOf(scene, source),
    implied: null, stance: "speech", confidence: FORM_CHANCE, score: FORM_CHANCE, decidedBy,
  };
}

function spanOf(scene: Scene, { firstToken, endToken }: TokenRange): Span {
  return hull(scene.document.tokens.slice(firstToken, endToken));
}

/** The spans of a piece: one, or one for each paragraph that a continued quotation runs over. */
function spansOf(scene: Scene, { firstToken, endToken }: TokenRange): Span[] {
  const { tokens } = scene.document;
  const spans: Span[] = [];
  for (let first = firstToken; first < endToken; ) {
    let end = first + 1;
    while (end < endToken && tokens[end]!.paragraph === tokens[first]!.paragraph) end++;
    spans.push({ start: tokens[first]!.start, end: tokens[end - 1]!.end });
    first = end;
  }
  return spans;
}

function tokensTaken(scene: Scene, accepted: readonly Ranked[]): Uint8Array {
  const taken = new Uint8Array(scene.document.tokens.length);
  for (const { proposal } of accepted) {
    for (const { firstToken, endToken } of proposal.content) taken.fill(1, firstToken, endToken);
    if (proposal.source) taken.fill(1, proposal.source.firstToken, proposal.source.endToken);
  }
  return taken;
}

/** Orders the attributions and says which stands within which. */
function numbered(found: readonly Unnumbered[]): readonly Attribution[] {
  const order = [...found].sort((a, b) => a.content[0]!.start - b.content[0]!.start || hull(b.content).end - hull(a.content).end);
  const open: { index: number; span: Span; content: readonly Span[] }[] = [];
  return order.map((attribution, index) => {
    const span = hull([...attribution.content, ...(attribution.cue ? [attribution.cue] : [])]);
    const whole = hull(attribution.content);
    while (open.length > 0 && open.at(-1)!.span.end <= span.start) open.pop();
    let within: number | null = null;
    for (let i = open.length - 1; i >= 0 && i >= open.length - 8; i--) {
      if (open[i]!.content.some((piece) => covers(piece, span) && !(piece.start === whole.start && piece.end === whole.end))) {
        within = open[i]!.index;
        break;
      }
    }
    open.push({ index, span: hull(attribution.content), content: attribution.content });
    return { ...attribution, index, within };
  });
}
