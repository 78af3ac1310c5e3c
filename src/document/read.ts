/**
 * Reads a text into tokens, sentences and paragraphs.
 *
 * @example
 * readDocument("Ann Lee said so.").tokens[2]?.lemma; // "say"
 */
import type { Document, Paragraph, Sentence, Token } from "./document.js";
import { type GivenTokens, takeTags } from "./given-tags.js";
import { sentenceStarts } from "./sentences.js";
import { namesOf, tagLine } from "./tagging.js";
import type { Tags } from "./tagging.js";
import { scanWords } from "./words.js";

/** Reads any string; never throws on one. `given` are tokens that wink has made of it already, whose tags are then taken. */
export function readDocument(text: string, given: GivenTokens | null = null): Document {
  const words = scanWords(text);
  const { starts, ends, lines, lowers } = words;
  const lineEnd = (line: number): number => lines[line + 1] ?? starts.length;
  const sentenceStartsOf = lines.map((first, line) => sentenceStarts(words, first, lineEnd(line)));
  const openings = new Set(sentenceStartsOf.flat());
  const names = namesOf(words, (index) => openings.has(index) || openings.has(index - 1));
  const tags: Tags = { poses: [], lemmas: [] };
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  lines.forEach((first, line) => {
    const end = lineEnd(line);
    const boundaries = sentenceStartsOf[line] ?? [first];
    if (given === null) tagLine(words, first, end, boundaries, names, tags);
    else takeTags(words, first, end, boundaries, given, tags);
    const firstSentence = sentences.length;
    boundaries.forEach((from, place) => {
      const to = boundaries[place + 1] ?? end;
      for (let i = from; i < to; i++) {
        const start = starts[i] ?? 0;
        const stop = ends[i] ?? start;
        tokens.push({
          start, end: stop, index: i, text: text.slice(start, stop), lower: lowers[i] ?? "", lemma: tags.lemmas[i] ?? "",
          pos: tags.poses[i] ?? "X", sentence: sentences.length, paragraph: line,
        });
      }
      sentences.push({
        start: starts[from] ?? 0, end: ends[to - 1] ?? 0, index: sentences.length, paragraph: line, firstToken: from, endToken: to,
      });
    });
    paragraphs.push({
      start: starts[first] ?? 0, end: ends[end - 1] ?? 0, index: line, firstToken: first, endToken: end,
      firstSentence, endSentence: sentences.length,
    });
  });
  return { text, tokens, sentences, paragraphs };
}
