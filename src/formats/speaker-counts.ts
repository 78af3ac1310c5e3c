/**
 * Who is quoted how much, in one article or a corpus.
 *
 * @example
 * countSpeakers([extraction])[0]; // { name: "Sergey Lavrov", kind: "person", quotes: 4, direct: 2, …, words: 120, articles: 1 }
 */
import type { Extraction, QuoteType, SourceKind } from "../types.js";

/** How much one speaker is quoted. */
export interface SpeakerCount extends Readonly<Record<QuoteType, number>> {
  /** The speaker's best name; null for all quotes whose speaker nobody can tell. */
  readonly name: string | null;
  readonly kind: SourceKind;
  readonly quotes: number;
  /** Words quoted, as white space parts them. */
  readonly words: number;
  /** Articles that quote the speaker. */
  readonly articles: number;
}

/**
 * The speakers, those quoted most often first, then those with most words, then by name; the nameless are last.
 * Speakers of different articles are the same where their names are.
 *
 * @param extractions - One an article.
 * @param before - Counts of other articles to go on from, so that a corpus can be counted in parts.
 *
 * @example
 * countSpeakers([extraction])[0]?.quotes; // 4
 */
export function countSpeakers(extractions: Iterable<Pick<Extraction, "quotes">>, before: readonly SpeakerCount[] = []): SpeakerCount[] {
  const counts = new Map(before.map((count) => [count.name, count]));
  for (const { quotes } of extractions) {
    const inArticle = new Set<string | null>();
    for (const { speaker, type, text } of quotes) {
      const name = speaker?.name ?? null;
      const count = counts.get(name) ?? { name, kind: "unknown", quotes: 0, direct: 0, indirect: 0, mixed: 0, words: 0, articles: 0 };
      counts.set(name, {
        ...count,
        kind: count.kind === "unknown" ? (speaker?.kind ?? "unknown") : count.kind,
        quotes: count.quotes + 1,
        [type]: count[type] + 1,
        words: count.words + (text.match(/\S+/gu)?.length ?? 0),
        articles: count.articles + (inArticle.has(name) ? 0 : 1),
      });
      inArticle.add(name);
    }
  }
  return [...counts.values()].sort(
    (a, b) => Number(a.name === null) - Number(b.name === null) || b.quotes - a.quotes || b.words - a.words || compare(a.name, b.name),
  );
}

/** By code units, so that the order is the same on every machine. */
function compare(a: string | null, b: string | null): number {
  return (a ?? "") < (b ?? "") ? -1 : 1;
}
