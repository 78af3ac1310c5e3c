/**
 * What a network reads of the window around a cue to tell its source and its content: of each word its form or its class, its tag, its
 * relation, and how far from the cue it stands.
 *
 * The features of `role-features.ts` see a unit and what stands next to it, hangs on it or lies between it and the cue; this sees all
 * of the window, in order.
 *
 * @example
 * // Lee said taxes would rise in May and go down in June, a week after the vote. — how far the words of "said" go, by all of them
 */
import type { Field } from "../model/crf.js";
import { addRow, beginRun, createRecurrent, joinRows, readRun, type RecurrentNetwork, scoreAt } from "../model/recurrent.js";
import { decodeRecurrent, type EncodedRecurrent } from "../model/recurrent-weights.js";
import type { Scene } from "../scene/scene.js";
import { addWord, decodeWordRows, type EncodedWordRows, type WordRows } from "../scene/word-rows.js";
import { LABELS } from "./labels.js";
import { MOST_UNITS, type Window } from "./window.js";

/**
 * The network, the rows that it knows words by, and what labels score behind each other. Behind the rows of words come those of
 * quotations, of gaps (see {@link Unit}), of steps to the cue and of the cue.
 */
export interface RoleContext {
  readonly network: RecurrentNetwork;
  readonly rows: WordRows;
  readonly field: Field;
}

/** What labels score behind each other, as weights files hold it. */
export interface EncodedField {
  readonly transitions: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The model as weights files hold it. */
export interface EncodedRoleContext {
  readonly network: EncodedRecurrent;
  readonly rows: EncodedWordRows;
  readonly field: EncodedField;
}

/** Gaps are 0 to 4. */
const GAPS = 5;
/** Steps that are told apart each way, as they grow. */
const NEAR = 6;
const FARTHER: readonly number[] = [8, 12, 20];
const STEPS = NEAR + FARTHER.length;

/** How many rows stand behind those of words. */
export const MORE_ROWS: number = 1 + GAPS + 2 * STEPS + 1;

/** Makes an encoded field ready for use. */
export function decodeField({ ends, starts, transitions }: EncodedField): Field {
  return { labels: LABELS, transitions: Float32Array.from(transitions), starts: Float32Array.from(starts), ends: Float32Array.from(ends) };
}

/** Makes an encoded model ready for use. */
export function decodeRoleContext({ field, network, rows }: EncodedRoleContext): RoleContext {
  return { network: createRecurrent(decodeRecurrent(network), MOST_UNITS), rows: decodeWordRows(rows), field: decodeField(field) };
}

/** The rows of a unit beside those of its word, counted from the first that stands behind those of words. */
export function rowsOfUnit(window: Window, u: number): number[] {
  const { gap, pair } = window.units[u]!;
  const rows = [1 + gap, rowOfSteps(window, u)];
  return pair >= 0 ? [0, ...rows] : rows;
}

function rowOfSteps({ head }: Window, u: number): number {
  return u === head ? GAPS + 1 + 2 * STEPS : GAPS + 1 + stepsTo(u - head);
}

/** The steps from the cue, as a number from 0 to 2 · {@link STEPS} − 1. */
function stepsTo(distance: number): number {
  const away = Math.abs(distance);
  const steps = away <= NEAR ? away - 1 : NEAR - 1 + FARTHER.filter((least) => away >= least).length;
  return distance < 0 ? steps : STEPS + steps;
}

/**
 * What the two models of roles count beside each other: both have learned from the same articles, so that both together would be too
 * sure. A share of a half makes what people marked likeliest.
 */
const SHARE = 0.5;

/** What labels score behind each other by both. */
export function joinFields(one: Field, other: Field): Field {
  const join = (a: Float32Array, b: Float32Array): Float32Array => a.map((score, at) => SHARE * (score + (b[at] as number)));
  return { labels: LABELS, transitions: join(one.transitions, other.transitions), starts: join(one.starts, other.starts), ends: join(one.ends, other.ends) };
}

/** Reads a window, and makes of what the units of its sentence score by the other model what they score by both. */
export function joinContext(scene: Scene, window: Window, { network, rows }: RoleContext, emissions: Float32Array): void {
  const { head, units } = window;
  beginRun(network, units.length);
  units.forEach(({ first, gap, pair }, u) => {
    if (pair < 0) addWord(network, rows, scene, first, u);
    // keys of words are none below 0
    const key = -((rowOfSteps(window, u) * GAPS + gap) * 2 + (pair < 0 ? 1 : 2));
    addRow(network, u, network.joined.get(key) ?? joinRows(network, key, rowsOfUnit(window, u).map((row) => rows.end + row)));
  });
  readRun(network);
  for (let u = 0; u < units.length; u++) {
    // what lies outside of the sentence is told by what lies between, of which the window has nothing
    if (u === head || units[u]!.gap > 0) continue;
    scoreAt(network, u, head);
    for (let label = 0; label < LABELS; label++) emissions[u * LABELS + label] = SHARE * ((emissions[u * LABELS + label] as number) + (network.scores[label] as number));
  }
}
