/**
 * Converts between UTF-16 offsets, which JavaScript counts, and code points, which Python, brat and the web's
 * annotation model count.
 *
 * @example
 * const points = codePointOffsets("😀 hi");
 * points.fromUtf16(3); // 2: the emoji takes two code units and is one code point
 */
import { lowerBound } from "./lower-bound.js";

/** Both ways between the offsets of one text; an offset inside a surrogate pair is taken to its start. */
export interface CodePointOffsets {
  fromUtf16(offset: number): number;
  toUtf16(offset: number): number;
}

/** Counts the text once; then each conversion takes the logarithm of the number of characters beyond the basic plane. */
export function codePointOffsets(text: string): CodePointOffsets {
  /** Offsets of the surrogate pairs, in code units; the n-th has n pairs before it. */
  const pairs: number[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(at + 1);
    if (next >= 0xdc00 && next <= 0xdfff) pairs.push(at++);
  }
  return {
    fromUtf16(offset) {
      const before = lowerBound(pairs.length, (pair) => pairs[pair]! < offset - 1);
      return offset - before - (pairs[before] === offset - 1 ? 1 : 0);
    },
    toUtf16(offset) {
      return offset + lowerBound(pairs.length, (pair) => pairs[pair]! - pair < offset);
    },
  };
}
