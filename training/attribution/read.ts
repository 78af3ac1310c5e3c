/**
 * Reads articles with the library's own stages, so that training and use never differ.
 *
 * @example
 * const readings = readTraining("../shared");
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readDocument } from "../../src/document/read.js";
import { pairMarks } from "../../src/marks/marks.js";
import { setScene } from "../../src/scene/scene.js";
import { parse } from "../../src/syntax/parse.js";
import type { Syntax } from "../../src/syntax/syntax.js";
import { readJackknifed } from "../syntax/jackknife.js";
import type { Reading } from "./examples.js";
import { readGold, readOwn, type GoldArticle } from "./gold.js";
import { goldTokens } from "./tokens.js";

/** PolNeAR's training articles, parsed by parsers that had not seen them, and our own texts. */
export function readTraining(shared: string): Reading[] {
  const parses = readJackknifed();
  return [
    ...readGold(join(shared, "corpora/polnear/train.jsonl")).map((article) => readArticle(article, parses.get(article.id))),
    ...readOwn(fileURLToPath(new URL("../texts", import.meta.url))).map((article) => readArticle(article)),
  ];
}

/** One article; parsed afresh where no fitting parse is given. */
export function readArticle(article: GoldArticle, parsed?: Syntax): Reading {
  const document = readDocument(article.text);
  const syntax = parsed && parsed.heads.length === document.tokens.length ? parsed : parse(document);
  const scene = setScene(document, pairMarks(document), syntax);
  return { article, scene, gold: goldTokens(scene, article) };
}
