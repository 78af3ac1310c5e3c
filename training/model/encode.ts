/**
 * Writes a trained network as a module of `src/weights/`: rows in 8 bits, feature hashes in 32.
 *
 * @example
 * writeFileSync("src/weights/cues.ts", weightsModule("CUES", encodeTrained(trained), header));
 */
import { encodeBase64, type EncodedNetwork } from "../../src/model/weights.js";
import type { Trained } from "./train.js";

/** A network with its rows rounded to 8 bits. */
export function encodeTrained({ network, hashes }: Trained): EncodedNetwork {
  const { hidden, outputs, rows } = network;
  const width = hidden + outputs;
  const hiddenScale = stepOf(rows, width, 0, hidden);
  const outputScale = stepOf(rows, width, hidden, width);
  const columns = new Int8Array(rows.length);
  for (let w = 0; w < width; w++) {
    const scale = w < hidden ? hiddenScale : outputScale;
    for (let row = 0; row < hashes.length; row++) {
      columns[w * hashes.length + row] = Math.max(-127, Math.min(127, Math.round((rows[row * width + w] as number) / scale)));
    }
  }
  return {
    hidden,
    outputs,
    hiddenScale,
    outputScale,
    hashes: encodeBase64(new Uint8Array(hashes.buffer, hashes.byteOffset, hashes.byteLength)),
    rows: encodeBase64(new Uint8Array(columns.buffer)),
    hiddenBias: round(network.hiddenBias),
    output: round(network.output),
    outputBias: round(network.outputBias),
  };
}

/** Six digits are enough, and the same bytes everywhere. */
export function round(values: ArrayLike<number>): number[] {
  return Array.from(values, (value) => Number(value.toPrecision(6)));
}

/** One step of 8 bits: five standard deviations are 127 steps, and the few weights beyond are cut. */
function stepOf(rows: Float32Array, width: number, from: number, to: number): number {
  let sum = 0;
  let count = 0;
  for (let row = 0; row * width < rows.length; row++) {
    for (let w = from; w < to; w++) {
      sum += (rows[row * width + w] as number) ** 2;
      count++;
    }
  }
  return Number(((5 * Math.sqrt(sum / Math.max(count, 1))) / 127 || 1).toPrecision(6));
}
