/**
 * Texts as scenes, and their tokens by their words, so that no test types an offset.
 *
 * @example
 * const scene = readScene("Lee said taxes would rise.");
 * tokenOf(scene, "said"); // 1
 */
import { readDocument } from "../../src/document/read.js";
import { pairMarks } from "../../src/marks/marks.js";
import { setScene, type Scene } from "../../src/scene/scene.js";
import { parse } from "../../src/syntax/parse.js";
import type { TokenRange } from "../../src/document/document.js";

/** The text, read, paired and parsed. */
export function readScene(text: string): Scene {
  const document = readDocument(text);
  return setScene(document, pairMarks(document), parse(document));
}

/** The index of the token with this text; of several, the one at `place`. */
export function tokenOf({ document }: Scene, text: string, place = 0): number {
  const found = document.tokens.filter((token) => token.text === text)[place];
  if (!found) throw new Error(`no token “${text}” in “${document.text}”`);
  return found.index;
}

/** The tokens of a stretch of the text, which must hold it once. */
export function rangeOf({ document }: Scene, text: string): TokenRange {
  const start = document.text.indexOf(text);
  if (start < 0 || document.text.includes(text, start + 1)) throw new Error(`“${text}” is not there, or not once`);
  const tokens = document.tokens.filter((token) => token.start >= start && token.end <= start + text.length);
  return { firstToken: tokens[0]!.index, endToken: tokens.at(-1)!.index + 1 };
}

/** The text of tokens, half-open. */
export function textOf({ document }: Scene, firstToken: number, endToken: number): string {
  return firstToken >= endToken ? "" : document.text.slice(document.tokens[firstToken]!.start, document.tokens[endToken - 1]!.end);
}
