/**
 * Rounds trained networks to small integers, leaves out the rows that hardly matter, and writes weights files.
 *
 * @example
 * const encoded = encodeSyntaxNetwork(tagger.network, { keep: 12_000, unused: [] });
 */
import { encodeSmall } from "../../src/model/small-integers.js";
import type { EncodedSyntaxNetwork } from "../../src/syntax/network.js";
import type { TrainedSyntaxNetwork } from "./network.js";

/** The share of weights that may be clipped. */
const CLIPPED = 0.0005;
const OUTPUT_STEPS = 1000;
/** The largest whole number of a weight: twice as fine ones, all that there are characters for, parse no better and take 270 kB more. */
const LARGEST = 22;

/** Keeps the `keep` rows with the largest weights; `unused` rows are only for training. */
export function encodeSyntaxNetwork(network: TrainedSyntaxNetwork, { keep, unused }: { keep: number; unused: readonly number[] }): EncodedSyntaxNetwork {
  const { hidden, outputs, uses } = network;
  const rows = network.rows.weights;
  const rowCount = uses.length;
  const weightOf = (row: number): number => {
    if (uses[row] === 0 || unused.includes(row)) return 0; // never met in training
    let sum = 0;
    for (let h = 0; h < hidden; h++) sum += (rows[row * hidden + h] as number) ** 2;
    return sum;
  };
  const weights = Float64Array.from({ length: rowCount }, (_, row) => weightOf(row));
  const least = Math.max(1e-9, weights.toSorted().at(-keep) ?? 0);
  const kept = [...weights.keys()].filter((row) => (weights[row] as number) >= least);
  const magnitudes = Float32Array.from(kept.flatMap((row) => [...rows.subarray(row * hidden, (row + 1) * hidden)]), Math.abs).sort();
  const step = (magnitudes[Math.floor(magnitudes.length * (1 - CLIPPED))] as number) / LARGEST;
  const rounded = new Int8Array(kept.length * hidden);
  kept.forEach((row, place) => {
    for (let h = 0; h < hidden; h++) {
      const value = Math.round((rows[row * hidden + h] as number) / step);
      rounded[place * hidden + h] = Math.max(-LARGEST, Math.min(LARGEST, value));
    }
  });
  const { output, bias } = roundOutput(network, step);
  const isKept = new Set(kept);
  return {
    hidden, rowCount, rows: encodeSmall(rounded), output: output.join(" "), bias: bias.join(" "),
    kept: Array.from({ length: rowCount }, (_, row) => (isKept.has(row) ? "1" : "0")).join(""),
  };

  function roundOutput({ output: { weights: exact } }: TrainedSyntaxNetwork, rowStep: number): { output: number[]; bias: number[] } {
    const largest = exact.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const outputStep = largest / OUTPUT_STEPS;
    const rounds: number[] = [];
    const biases: number[] = [];
    for (let o = 0; o < outputs; o++) {
      for (let h = 0; h < hidden; h++) rounds.push(Math.round((exact[o * (hidden + 1) + h] as number) / outputStep));
      biases.push(Math.round((exact[o * (hidden + 1) + hidden] as number) / outputStep / rowStep));
    }
    return { output: rounds, bias: biases };
  }
}

/** A weights module: its header, and the value as a constant. */
export function weightsModule(header: string, name: string, value: Readonly<Record<string, string | number>>): string {
  const comment = header.trim().split("\n").map((line) => ` * ${line}`.trimEnd()).join("\n");
  const fields = Object.entries(value).map(([key, field]) => `  ${key}: ${typeof field === "string" ? quoted(field) : field},`);
  return `/**\n${comment}\n */\nexport const ${name} = {\n${fields.join("\n")}\n};\n`;
}

function quoted(text: string): string {
  return `\`${text.replace(/[`\\]|\$(?=\{)/g, "\\$&")}\``;
}
