/**
 * What recurrent networks know the words of an article by: a frequent word by its form, any other by its class, and each by its tag, its
 * relation and its capital.
 *
 * @example
 * addWord(network, rows, scene, 7, 0); // the eighth token of the article is the first word of the run
 */
import { addRow, joinRows, type RecurrentNetwork } from "../model/recurrent.js";
import { decodeGaps } from "../model/weights.js";
import type { Scene } from "./scene.js";

/** How finely words are told apart that have no row of their own: by `fine` or by `cluster` of the scene. */
export type ClassSize = "fine" | "cluster";

/** Which row stands for what. */
export interface WordRows {
  readonly by: ClassSize;
  /** By the hash of a frequent word, and of a tag. */
  readonly words: ReadonlyMap<number, number>;
  readonly tags: ReadonlyMap<number, number>;
  /** The rows of the first class of words, and of the first relation; the others follow. */
  readonly classes: number;
  readonly relations: number;
  readonly capital: number;
  /** The first row that stands for none of these. */
  readonly end: number;
}

/** The rows as weights files hold them: they begin with those of words, of tags, of classes, of relations and of capitals, in this order. */
export interface EncodedWordRows {
  readonly by: ClassSize;
  /** The hashes of words and of tags, as gaps. */
  readonly words: string;
  readonly tags: string;
  /** How many classes and relations there are. */
  readonly classes: number;
  readonly relations: number;
}

/** Makes encoded rows ready for use. */
export function decodeWordRows({ by, classes, relations, tags, words }: EncodedWordRows): WordRows {
  const numbered = (hashes: Int32Array, first: number): Map<number, number> => new Map(Array.from(hashes, (hash, place) => [hash, first + place]));
  const byWord = numbered(decodeGaps(words), 0);
  const byTag = numbered(decodeGaps(tags), byWord.size);
  const firstClass = byWord.size + byTag.size;
  const firstRelation = firstClass + classes;
  const capital = firstRelation + relations;
  return { by, words: byWord, tags: byTag, classes: firstClass, relations: firstRelation, capital, end: capital + 1 };
}

/** Adds the rows of a token to a word of the run that is read. */
export function addWord(network: RecurrentNetwork, rows: WordRows, scene: Scene, token: number, place: number): void {
  const { by, classes, relations, tags, words } = rows;
  addRow(network, place, words.get(scene.word[token] as number) ?? classes + (scene[by][token] as number));
  const penn = tags.get(scene.tag[token] as number) ?? 0;
  const relation = relations + (scene.tree.relations[token] as number);
  const capital = scene.capital[token] as number;
  // there are far fewer tags with relations than words
  const key = (penn * rows.end + relation) * 2 + capital;
  addRow(network, place, network.joined.get(key) ?? joinRows(network, key, [...(penn === 0 ? [] : [penn]), relation, ...(capital === 1 ? [rows.capital] : [])]));
}
