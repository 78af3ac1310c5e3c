/**
 * Trees as lines: a word, its relation, its head.
 *
 * @example
 * arcsOf("Lee left."); // ["Lee nsubj left", "left root", ". punct left"]
 */
import { readDocument } from "../../src/document/read.js";
import { parse } from "../../src/syntax/parse.js";
import { RELATIONS } from "../../src/syntax/syntax.js";

/** Every token's arc; a word that stands twice is the same to the lines. */
export function arcsOf(text: string): string[] {
  const document = readDocument(text);
  const { heads, relations } = parse(document);
  return document.tokens.map((token) => {
    const head = heads[token.index] ?? -1;
    const relation = RELATIONS[relations[token.index] ?? 0];
    return head < 0 ? `${token.text} ${relation}` : `${token.text} ${relation} ${document.tokens[head]?.text}`;
  });
}

/** A word and its tag, in order: `Lee/NNP left/VBD ./.`. */
export function tagsOf(text: string): string {
  const document = readDocument(text);
  const { tags } = parse(document);
  return document.tokens.map((token) => `${token.text}/${tags[token.index]}`).join(" ");
}

/** The tag of the last such word. */
export function tagOf(word: string, text: string): string {
  const document = readDocument(text);
  return parse(document).tags[document.tokens.findLastIndex((token) => token.text === word)]!;
}
