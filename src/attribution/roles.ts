/**
 * The source and the content of a cue: the likeliest labellings of its window.
 *
 * @example
 * // Lee said taxes would rise on Monday. → source "Lee", cue "said", content "taxes would rise on Monday"; or "taxes would rise"
 */
import { bestLabels, type Field, FORBIDDEN, likelyLabels, logPartition } from "../model/crf.js";
import { scoreFacts, type Network } from "../model/network.js";
import type { Scene } from "../scene/scene.js";
import { ANY, CUE, CONTENT, CONTENT_BEGIN, LABELS, ONLY_CUE, OUTSIDE_SENTENCE, QUOTATION, SOURCE, SOURCE_BEGIN } from "./labels.js";
import { joinContext, type RoleContext } from "./role-context.js";
import { readRoleFacts } from "./role-features.js";
import { createFrame, setFrame } from "./role-frame.js";
import type { TokenRange } from "../document/document.js";
import { windowOf, type Window } from "./window.js";

/** The model of roles: scores of labels for each unit, and for neighbouring labels; and what reads the windows that these leave open. */
export interface RoleModel {
  readonly network: Network;
  readonly field: Field;
  readonly context: RoleContext;
  /** For neighbouring labels, by both. */
  readonly joint: Field;
}

/** A piece of content: a run of words and quotations in the cue's sentence, or a quotation outside of it. */
export interface Piece extends TokenRange {
  /** See {@link Unit.gap}: 0 in the cue's sentence. */
  readonly gap: number;
}

/** The parts of one report, in tokens. */
export interface Roles {
  readonly source: TokenRange | null;
  readonly cue: TokenRange;
  readonly content: readonly Piece[];
  /** The probability of the whole labelling. */
  readonly probability: number;
}

/**
 * Less probable than this, a report is not without a source or a content. Nearly all have both; where the model doubts, the
 * phrase that it would take is right more often than none, and a wrong one costs no more.
 */
const LEAST_NONE = 0.98;

/** The labels that each unit of the window may take. */
export function allowedLabels({ units, head }: Window): Int32Array {
  const allowed = new Int32Array(units.length);
  for (let u = 0; u < units.length; u++) {
    const { gap, pair } = units[u]!;
    allowed[u] = u === head ? ONLY_CUE : gap > 0 ? OUTSIDE_SENTENCE : pair >= 0 ? QUOTATION : ANY;
  }
  return allowed;
}

/** What a window is worked on in, one after the other, as are its scores: most are small, and memory of their own would cost more than the work. */
const frame = createFrame();

/** So many readings of a cue are looked at again, */
const MOST_READINGS = 8;
/** where none is as probable as this; */
const SURE = 0.95;
/** those less probable than this are not. */
const LEAST_READING = 0.01;

/**
 * The roles around the cue that `token` heads: the best reading, and behind it others in the order in which they are likely, unless
 * the first is sure. `rivals` are what `rivals.ts` makes of all cues.
 */
export function findReadings(scene: Scene, { context, field, joint, network }: RoleModel, token: number, rivals: Uint8Array): readonly Roles[] {
  const window = windowOf(scene, token);
  const emissions = network.scores;
  scoreUnits(scene, network, window, rivals);
  const scored: Scored = { window, emissions, allowed: allowedLabels(window) };
  const first = bestReading(scored, field);
  if (first.reading.probability >= SURE) return [first.reading];
  joinContext(scene, window, context, emissions);
  const { all, reading: best } = bestReading(scored, joint);
  return best.probability >= SURE ? [best] : withOthers(scored, joint, all, best);
}

/** Fills the scores of the units of a window. */
function scoreUnits(scene: Scene, network: Network, window: Window, rivals: Uint8Array): void {
  setFrame(frame, scene, window, rivals);
  for (let u = 0; u < window.units.length; u++) {
    if (u === window.head) {
      network.scores.fill(0, u * LABELS, (u + 1) * LABELS); // it has one label, whatever its score
      continue;
    }
    readRoleFacts(scene, window, frame, rivals, u, network.facts);
    scoreFacts(network, u);
  }
}

/** A window with what its units score, and the labels that they may take. */
interface Scored {
  readonly window: Window;
  readonly emissions: Float32Array;
  readonly allowed: Int32Array;
}

/** The best reading, and what all of them score together. */
function bestReading({ allowed, emissions, window }: Scored, field: Field): { readonly reading: Roles; readonly all: number } {
  const { length } = window.units;
  const all = logPartition(field, emissions, allowed, length);
  let best = bestLabels(field, emissions, allowed, length);
  for (const label of [CONTENT_BEGIN, SOURCE_BEGIN]) {
    if (best.labels.includes(label)) continue;
    const without = allowed.map((mask) => mask & ~(1 << label));
    const none = Math.exp(logPartition(field, emissions, without, length) - all);
    // Many ways to draw the edges of a source may share what is probable between them, and each then loses against having
    // none; having one is decided first, its edges second.
    if (none >= LEAST_NONE) continue;
    const having = bestLabels(field, emissions, allowed, length, label);
    if (having.score > FORBIDDEN / 2) best = having;
  }
  return { reading: readingOf(window, best, all), all };
}

/** A reading, and behind it the others that are likely. */
function withOthers({ allowed, emissions, window }: Scored, field: Field, all: number, best: Roles): readonly Roles[] {
  const readings = [best];
  for (const other of likelyLabels(field, emissions, allowed, window.units.length, all + Math.log(LEAST_READING)).slice(0, MOST_READINGS)) {
    const reading = readingOf(window, other, all);
    if (reading.content.length > 0 && !readings.some((each) => isSame(each, reading))) readings.push(reading);
  }
  return readings;
}

function readingOf(window: Window, { labels, score }: { readonly labels: Uint8Array; readonly score: number }, all: number): Roles {
  return { ...partsOf(window, labels), probability: Math.exp(score - all) };
}

/** Whether two readings give the same words to the same source, whatever they take for the cue. */
function isSame(a: Roles, b: Roles): boolean {
  const covers = (one: TokenRange | null | undefined, other: TokenRange | null | undefined): boolean =>
    one?.firstToken === other?.firstToken && one?.endToken === other?.endToken;
  return covers(a.source, b.source) && a.content.length === b.content.length && a.content.every((piece, at) => covers(piece, b.content[at]));
}

/** Reads a labelling as spans of tokens. */
export function partsOf(window: Window, labels: Uint8Array): Omit<Roles, "probability"> {
  const { units, head } = window;
  const content: { firstToken: number; endToken: number; gap: number }[] = [];
  let source: { firstToken: number; endToken: number } | null = null;
  for (let u = 0; u < units.length; u++) {
    const { first, end, gap } = units[u]!;
    const label = labels[u];
    if (label === CONTENT_BEGIN) content.push({ firstToken: first, endToken: end, gap });
    else if (label === CONTENT) content.at(-1)!.endToken = end;
    else if (label === SOURCE_BEGIN) {
      // of several noun phrases that look like sources, the one nearest the cue
      if (!source || u < head) source = { firstToken: first, endToken: end };
    } else if (label === SOURCE && source && source.endToken === first) source.endToken = end;
  }
  let from = head;
  let to = head;
  while (from > 0 && labels[from - 1] === CUE) from--;
  while (to + 1 < units.length && labels[to + 1] === CUE) to++;
  return { source, cue: { firstToken: units[from]!.first, endToken: units[to]!.end }, content };
}
