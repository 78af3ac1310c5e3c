/**
 * A content as one would print it: pieces joined, outer marks dropped, line breaks made spaces.
 *
 * @example
 * // “If the rain stops,” Grace Nkosi said, “we can plant by June.” — If the rain stops, we can plant by June.
 * // Lee said the school would close. Pupils would be taught in Hull. — the school would close. Pupils would be taught in Hull
 */
import type { Document } from "../document/document.js";
import { lowerBound } from "../text/lower-bound.js";
import { withSpaces } from "../text/one-line.js";
import type { Span } from "../text/span.js";

/** The words of the pieces without the marks. */
export function printed({ sentences, text }: Document, content: readonly Span[], marks: readonly Span[]): string {
  const ordered = [...marks].sort((a, b) => a.start - b.start);
  let next = 0;
  const pieces = content.map((piece) => {
    let words = "";
    let at = piece.start;
    for (; next < ordered.length && ordered[next]!.start < piece.end; next++) {
      const mark = ordered[next]!;
      if (mark.start < at) continue;
      words += `${text.slice(at, mark.start)} `;
      at = mark.end;
    }
    return words + text.slice(at, piece.end);
  });
  // the full stop of a sentence is none of its words, but parts them from the next
  const joined = pieces.reduce((before, piece, i) => before + (/[\p{L}\p{N}%)]["”’»]?$/u.test(before) && isSentenceStart(sentences, content[i]!.start) ? ". " : " ") + piece);
  const words = withSpaces(joined).replace(/ (?=[,.;:!?](?:\s|$))/gu, "").trim();
  return /[,;:]/u.test(words.charAt(words.length - 1)) ? words.slice(0, -1) : words;
}

function isSentenceStart(sentences: Document["sentences"], start: number): boolean {
  return sentences[lowerBound(sentences.length, (place) => sentences[place]!.start < start)]?.start === start;
}
