/**
 * Strings made of what articles are made of, in no order: words, names, marks, apostrophes, line breaks, rubbish.
 *
 * @example
 * fc.assert(fc.property(roughText(), (text) => readDocument(text).text === text));
 */
import { fc } from "@fast-check/vitest";

const PIECES: readonly string[] = [
  "“", "”", "‘", "’", "\"", "'", "«", "»", "„", "``", "''", "`", "‹", "›", "‚", "\u0093", "\u0094", "â€œ", "â€", "&quot;", "&ldquo;",
  "he said", "she told the BBC", "Lee", "Mr. Holt", "said Ruiz", ", the ministry said.", "It rained", "don’t", "don't", "players'",
  "’90s", "rock 'n' roll", "6'2\"", "12\"", "U.S.", "J.", "No. 10", "3.5", "example.com", "I", "we", "according to",
  ".", ",", "?", "!", ":", ";", "…", "...", "—", "-", "(", ")", "[", "]", "\n", "\r\n", "\n\n", "\u2028", "\t", "\u00a0", "\u200b",
  "\u3000", "\ufeff", "😀", "\ud83d", "\ude00", "e\u0301", "\u00ad", "<b>", "&", "@lee", "#vote", "0", "ß", "字",
];

/** Up to 40 pieces with or without spaces between them. */
export function roughText(): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom("", " ", " ")), { maxLength: 40 })
    .map((pieces) => pieces.flat().join(""));
}
