/**
 * Reads a text into tokens, sentences and paragraphs.
 *
 * @example
 * readDocument("Ann Lee said so.").tokens[2]?.lemma; // "say"
 */
import type { Document, Paragraph, Sentence, Token } from "./document.js";
import { sentenceStarts } from "./sentences.js";
import { standIn } from "./stand-ins.js";
import { isKnown, tagWords } from "./wink.js";
import { scanWords } from "./words.js";

/** Reads any string; never throws on one. */
export function readDocument(text: string): Document {
  const words = scanWords(text);
  const { starts, ends, lines } = words;
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  for (let line = 0; line < lines.length; line++) {
    const first = lines[line] ?? 0;
    const end = lines[line + 1] ?? starts.length;
    const firstSentence = sentences.length;
    const firstToken = tokens.length;
    const boundaries = sentenceStarts(text, starts, ends, first, end);
    const texts: string[] = [];
    for (let i = first; i < end; i++) texts.push(text.slice(starts[i], ends[i]));
    const tags = tagWords(texts.map((word) => standIn(word, isKnown)));
    for (let s = 0; s < boundaries.length; s++) {
      const from = boundaries[s] ?? first;
      const to = boundaries[s + 1] ?? end;
      const sentenceToken = tokens.length;
      for (let i = from; i < to; i++) {
        const parts = tags[i - first] ?? [];
        let at = starts[i] ?? 0;
        const wordEnd = ends[i] ?? at;
        for (let part = 0; part < Math.max(1, parts.length); part++) {
          const tag = parts[part];
          const partEnd = part >= parts.length - 1 ? wordEnd : Math.min(wordEnd, at + (tag?.text.length ?? 0));
          if (partEnd === at) continue;
          const tokenText = text.slice(at, partEnd);
          tokens.push({
            start: at, end: partEnd, index: tokens.length, text: tokenText,
            lower: tokenText.toLowerCase().replace(/[’‘]/gu, "'"),
            lemma: tag?.text === tokenText ? tag.lemma : tokenText.toLowerCase(),
            pos: tag?.pos ?? "X", sentence: sentences.length, paragraph: paragraphs.length,
          });
          at = partEnd;
        }
      }
      const lastToken = tokens[tokens.length - 1];
      const opening = tokens[sentenceToken];
      if (!lastToken || !opening) continue;
      sentences.push({
        start: opening.start, end: lastToken.end, index: sentences.length, paragraph: paragraphs.length,
        firstToken: sentenceToken, endToken: tokens.length,
      });
    }
    paragraphs.push({
      start: starts[first] ?? 0, end: ends[end - 1] ?? 0, index: paragraphs.length,
      firstToken, endToken: tokens.length, firstSentence, endSentence: sentences.length,
    });
  }
  return { text, tokens, sentences, paragraphs };
}
