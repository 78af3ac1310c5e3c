/**
 * Writes a trained network as a module of `src/weights/`: rows as small integers, feature hashes as gaps.
 *
 * @example
 * writeFileSync("src/weights/cues.ts", weightsModule("CUES", encodeTrained(trained), header));
 */
import { encodeSmall, LARGEST } from "../../src/model/small-integers.js";
import { encodeGaps, type EncodedNetwork } from "../../src/model/weights.js";
import type { Table } from "./labellings.js";
import type { Trained } from "./train.js";

/** Weights beyond so many standard deviations are cut, unless a caller knows better: it keeps a network from relying on one feature. */
const REACH = 4;

/** A network with its rows rounded, and cut at `reach` standard deviations. */
export function encodeTrained({ network, hashes }: Pick<Trained, "network" | "hashes">, reach: number = REACH): EncodedNetwork {
  const { hidden, outputs, rows } = network;
  const width = hidden + outputs;
  const hiddenScale = stepOf(rows, width, 0, hidden, reach);
  const outputScale = stepOf(rows, width, hidden, width, reach);
  const columns = new Int8Array(rows.length);
  for (let w = 0; w < width; w++) {
    const scale = w < hidden ? hiddenScale : outputScale;
    for (let row = 0; row < hashes.length; row++) {
      columns[w * hashes.length + row] = Math.max(-LARGEST, Math.min(LARGEST, Math.round((rows[row * width + w] as number) / scale)));
    }
  }
  return {
    hidden,
    outputs,
    hiddenScale,
    outputScale,
    hashes: encodeGaps(hashes),
    rows: encodeSmall(columns),
    hiddenBias: round(network.hiddenBias),
    output: round(network.output),
    outputBias: round(network.outputBias),
  };
}

/** Six digits are enough, and the same bytes everywhere. */
export function round(values: ArrayLike<number>): number[] {
  return Array.from(values, (value) => Number(value.toPrecision(6)));
}

/** What labels score behind each other, rounded. */
export function roundTable({ ends, starts, transitions }: Table): { readonly transitions: number[]; readonly starts: number[]; readonly ends: number[] } {
  return { transitions: round(transitions), starts: round(starts), ends: round(ends) };
}

/** The worth of one step: the largest number is `reach` standard deviations, and the few weights beyond are cut. */
function stepOf(rows: ArrayLike<number>, width: number, from: number, to: number, reach: number): number {
  let sum = 0;
  let count = 0;
  for (let row = 0; row * width < rows.length; row++) {
    for (let w = from; w < to; w++) {
      sum += (rows[row * width + w] as number) ** 2;
      count++;
    }
  }
  return Number(((reach * Math.sqrt(sum / Math.max(count, 1))) / LARGEST || 1).toPrecision(6));
}
