/**
 * Measures a parse against the right one: attachment with and without the relation, in all and by relation.
 *
 * @example
 * const figures = measure(articles.map((gold) => ({ gold, ...parse(gold) })));
 * figures.las; // 85.2
 */
import { RELATIONS } from "../../src/syntax/syntax.js";
import { type AlignedArticle, UNKNOWN } from "./align.js";

export interface Figures {
  readonly tokens: number;
  readonly uas: number;
  readonly las: number;
  /** Without punctuation. */
  readonly words: { readonly uas: number; readonly las: number };
  /** F of head and relation together, by relation. */
  readonly relations: ReadonlyMap<string, { readonly gold: number; readonly f: number }>;
}

export interface Parsed {
  readonly gold: AlignedArticle;
  readonly heads: ArrayLike<number>;
  readonly relations: ArrayLike<number>;
}

export function measure(parses: readonly Parsed[]): Figures {
  const all = { tokens: 0, heads: 0, both: 0 };
  const words = { tokens: 0, heads: 0, both: 0 };
  const goldCounts = new Int32Array(RELATIONS.length);
  const guessed = new Int32Array(RELATIONS.length);
  const right = new Int32Array(RELATIONS.length);
  const punct = RELATIONS.indexOf("punct");
  for (const { gold, heads, relations } of parses) {
    for (let at = 0; at < gold.heads.length; at++) {
      const head = gold.heads[at] as number;
      const relation = gold.relations[at] as number;
      if (head === UNKNOWN || relation < 0) continue;
      const sameHead = heads[at] === head;
      const same = sameHead && relations[at] === relation;
      for (const counts of relation === punct ? [all] : [all, words]) {
        counts.tokens += 1;
        if (sameHead) counts.heads += 1;
        if (same) counts.both += 1;
      }
      goldCounts[relation] = (goldCounts[relation] as number) + 1;
      guessed[relations[at] as number] = (guessed[relations[at] as number] as number) + 1;
      if (same) right[relation] = (right[relation] as number) + 1;
    }
  }
  const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((10000 * part) / whole) / 100);
  return {
    tokens: all.tokens,
    uas: percent(all.heads, all.tokens),
    las: percent(all.both, all.tokens),
    words: { uas: percent(words.heads, words.tokens), las: percent(words.both, words.tokens) },
    relations: new Map(
      RELATIONS.map((name, r) => [
        name, { gold: goldCounts[r] as number, f: percent(2 * (right[r] as number), (goldCounts[r] as number) + (guessed[r] as number)) },
      ]),
    ),
  };
}
