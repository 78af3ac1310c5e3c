/**
 * Parses PolNeAR's training articles with parsers that have not seen them, as an article of a user is parsed.
 *
 * What is learned from parses that the parser was taught trusts them more than it may. Each third of the articles is
 * parsed by a tagger and a parser that learned from the other two thirds and from GUM.
 *
 * @example
 * // npx tsx training/syntax/jackknife.ts --shared ../shared
 * const parses = readJackknife();
 * parses.get("nyt_2016-05-12")?.heads;
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { decodeSyntax } from "../../src/syntax/model.js";
import { parseWith } from "../../src/syntax/parse.js";
import type { Syntax } from "../../src/syntax/syntax.js";
import { readTreebanks } from "./data.js";
import { learnSyntax, SETTINGS } from "./learn.js";

const FOLDS = 3;
const CACHE = new URL("../../.cache/syntax/", import.meta.url);

/** A {@link Syntax} as the cache holds it. */
interface Kept {
  readonly heads: readonly number[];
  readonly relations: readonly number[];
  readonly tags: readonly string[];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { shared: { type: "string", default: "../shared" } } });
  const { gum, polnear } = readTreebanks(values.shared);
  mkdirSync(CACHE, { recursive: true });
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = decodeSyntax(learnSyntax(gum, polnear.filter((_, place) => place % FOLDS !== fold), SETTINGS));
    const kept = polnear
      .filter((_, place) => place % FOLDS === fold)
      .map(({ id, document }): [string, Kept] => {
        const { heads, relations, tags } = parseWith(model, document);
        return [id, { heads: Array.from(heads), relations: Array.from(relations), tags }];
      });
    writeFileSync(fileOf(fold), JSON.stringify(Object.fromEntries(kept)));
    console.log(`fold ${fold}: ${kept.length} articles`);
  }
}

/** The parses by the article's id; throws where the command has not been run. */
export function readJackknife(): ReadonlyMap<string, Syntax> {
  const parses = new Map<string, Syntax>();
  for (let fold = 0; fold < FOLDS; fold++) {
    if (!existsSync(fileOf(fold))) {
      throw new Error("the training articles are not parsed yet: run `npx tsx training/syntax/jackknife.ts --shared FOLDER` first");
    }
    for (const [id, { heads, relations, tags }] of Object.entries(JSON.parse(readFileSync(fileOf(fold), "utf8")) as Record<string, Kept>)) {
      parses.set(id, { heads: Int32Array.from(heads), relations: Uint8Array.from(relations), tags });
    }
  }
  return parses;
}

function fileOf(fold: number): URL {
  return new URL(`parses-${fold}.json`, CACHE);
}
