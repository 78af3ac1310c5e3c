/**
 * Parses each article of PolNeAR train with a parser that has not learned from it, and keeps the parses in `.cache/`.
 *
 * Models that take parses as features must meet the same quality of parse in training as in use.
 *
 * @example
 * // npx tsx training/syntax/jackknife.ts --shared ../shared
 * const parses = readJackknifed();
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { decodeSyntax } from "../../src/syntax/model.js";
import { parseWith } from "../../src/syntax/parse.js";
import type { Syntax } from "../../src/syntax/syntax.js";
import { readTreebanks } from "./data.js";
import { learnSyntax, SETTINGS } from "./learn.js";

const FILE = new URL("../../.cache/jackknife.json", import.meta.url);
const FOLDS = 2;

interface Stored {
  readonly heads: readonly number[];
  readonly relations: readonly number[];
  readonly tags: readonly string[];
}

/** The parses by article; throws with the command to run where there are none. */
export function readJackknifed(): ReadonlyMap<string, Syntax> {
  if (!existsSync(FILE)) throw new Error("no parses to train on: run `npx tsx training/syntax/jackknife.ts --shared ../shared` first");
  const stored = JSON.parse(readFileSync(FILE, "utf8")) as Readonly<Record<string, Stored>>;
  return new Map(
    Object.entries(stored).map(([id, { heads, relations, tags }]) => [
      id,
      { heads: Int32Array.from(heads), relations: Uint8Array.from(relations), tags },
    ]),
  );
}

function jackknife(shared: string): void {
  const { gum, polnear } = readTreebanks(shared);
  const stored: Record<string, Stored> = {};
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = decodeSyntax(learnSyntax(gum, polnear.filter((_, place) => place % FOLDS !== fold), SETTINGS));
    polnear.forEach(({ id, document }, place) => {
      if (place % FOLDS !== fold) return;
      const { heads, relations, tags } = parseWith(model, document);
      stored[id] = { heads: [...heads], relations: [...relations], tags };
    });
  }
  mkdirSync(new URL(".", FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify(stored));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  jackknife(parseArgs({ options: { shared: { type: "string", default: "../shared" } } }).values.shared);
}
