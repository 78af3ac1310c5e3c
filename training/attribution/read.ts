/**
 * Reads articles with the library's own stages, so that training and use never differ.
 *
 * @example
 * const readings = readTraining("../shared", ".cache/texts");
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readDocument } from "../../src/document/read.js";
import { pairMarks } from "../../src/marks/marks.js";
import { setScene } from "../../src/scene/scene.js";
import { parse } from "../../src/syntax/parse.js";
import { readTaught } from "../teacher/labels.js";
import type { Reading } from "./examples.js";
import { readGold, readOwn, type GoldArticle } from "./gold.js";
import { goldTokens } from "./tokens.js";

/** PolNeAR's training articles, our own texts, and those that a teacher marked. */
export function readTraining(shared: string, texts: string): Reading[] {
  return [
    ...readGold(join(shared, "corpora/polnear/train.jsonl")),
    ...readOwn(fileURLToPath(new URL("../texts", import.meta.url))),
    ...readTaught(texts, shared),
  ].map(readArticle);
}

/** One article. */
export function readArticle(article: GoldArticle): Reading {
  const document = readDocument(article.text);
  const scene = setScene(document, pairMarks(document), parse(document));
  return { article, scene, gold: goldTokens(scene, article) };
}
