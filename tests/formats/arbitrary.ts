/**
 * Any extraction of any text, as fast-check makes them up: nested, crossing, equal and empty spans over texts of marks,
 * markup, emoji, halves of pairs, controls and line breaks.
 *
 * @example
 * test.prop([arbitrarySample])("never throws", ({ extraction, text }) => void toHtml(extraction, text));
 */
import { fc } from "@fast-check/vitest";
import type { ChainRole, Extraction, Quote, SourceKind, Stance } from "../../src/types.js";

const PIECES = [
  "a", "said", "He", " ", " ", "\n", "\r\n", "\r", "\t", "\u2028", "\u0085", "\u0000", "\u001c", "“", "”", "\"", "'", "’s", ",", ".", "-", "&", "&amp;",
  "<", ">", "</p>", "]]>", "<!--", "{", "}", "%%", "#", ";", ":", "|", "=1", "🌊", "\ud83c", "\udc00", "\ufffe", "é", "e\u0301", "山", "\u200d", "\u00a0",
];
const KINDS: readonly SourceKind[] = ["person", "organization", "group", "document", "unknown"];
const ROLES: readonly ChainRole[] = ["relay", "document", "spokesperson", "speaker", "cited", "occasion"];
const STANCES: readonly Stance[] = ["speech", "belief", "intention", "feeling", "perception"];

const words = (most: number): fc.Arbitrary<string> => fc.array(fc.constantFrom(...PIECES), { maxLength: most }).map((pieces) => pieces.join(""));

/** A text with an extraction of it; spans never part a surrogate pair. */
export const arbitrarySample: fc.Arbitrary<{ readonly text: string; readonly extraction: Extraction }> = words(40).chain((text) => {
  const places = [0];
  for (const character of text) places.push((places.at(-1) ?? 0) + character.length);
  const place = fc.constantFrom(...places);
  const span = fc.tuple(place, place).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const textSpan = span.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  const names = fc.array(fc.record({ name: words(6), kind: fc.constantFrom(...KINDS), aliases: fc.array(words(3), { maxLength: 2 }), description: fc.option(words(4)) }), { maxLength: 4 });
  return names.chain((sources) => {
    const ids = sources.map((_, at) => `s${at + 1}`);
    const id = fc.constantFrom(null, ...ids);
    const link = fc.record({ role: fc.constantFrom(...ROLES), name: words(6), id, mention: fc.option(textSpan) })
      .map(({ role, name, id: source, mention }) => ({ role, name, id: source, ...mention }));
    const quote = fc.record({
      type: fc.constantFrom("direct", "indirect", "mixed"),
      text: words(10),
      content: fc.array(span, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.sort((a, b) => a.start - b.start)),
      cue: fc.option(textSpan.map((cue) => ({ ...cue, lemma: cue.text, polarity: "affirmed" as const }))),
      source: fc.option(textSpan),
      speaker: id,
      chain: fc.array(link, { maxLength: 4 }),
      within: fc.constantFrom(null, "q1"),
      stance: fc.constantFrom(...STANCES),
      addressee: fc.option(textSpan),
      confidence: fc.constantFrom(0, 0.5, 1),
    });
    return fc.array(quote, { maxLength: 6 }).map((quotes) => ({
      text,
      extraction: {
        quotes: quotes.map(({ speaker, ...rest }, at): Quote => {
          const found = sources[ids.indexOf(speaker ?? "")];
          return {
            ...rest,
            id: `q${at + 1}`,
            type: rest.type as Quote["type"],
            speaker: found && speaker ? { id: speaker, name: found.name, kind: found.kind } : null,
            occasion: null,
            evidence: { attribution: "cue-model", score: 0, speaker: null, marks: "none" },
          };
        }),
        sources: sources.map((source, at) => ({ ...source, id: `s${at + 1}`, mentions: [] })),
      },
    }));
  });
});
