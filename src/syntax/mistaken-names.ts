/**
 * Names that the tagger takes for adverbs, adjectives or verbs: where they open a sentence, and *Said*.
 *
 * Where a word opens a sentence its capital tells nothing; another one that stands inside a sentence of the article does.
 *
 * @example
 * // The app of Dozely failed. Dozely, a startup, said so. — NNP, not RB
 * // The minister, Said al-Rawahi, told reporters so. — NNP, not VBD
 */
import type { Document, Token } from "../document/document.js";
import type { Atoms } from "./atoms.js";
import { placesOf, retagged, TAGS } from "./tags.js";

const NAME = TAGS.indexOf("NNP");
/** Where the word is taken for a noun it may be one: *Coach*. */
const MISTAKEN = placesOf(/^(?:RB|JJ|VB|UH|MD)/u);
/** What stands behind a given name in Arabic ones. */
const PARTICLE = /^(?:a[dlnrstz]|el)[-‑].|^(?:al|el|bin|ben)$/u;

/** The tags, with these made names. */
export function withMistakenNames({ sentences, tokens }: Document, tags: Int32Array, { word }: Atoms): Int32Array {
  const isMistaken = ({ index, lower, text }: Token): boolean => text !== lower && MISTAKEN.has(tags[index] as number);
  const given = tokens.filter((token) => token.text === "Said" && isMistaken(token) && PARTICLE.test(tokens[token.index + 1]?.lower ?? ""));
  const opening = sentences.map(({ firstToken }) => tokens[firstToken]!).filter((token) => word[token.index] === 0 && isMistaken(token) && /^\p{Lu}\p{Ll}/u.test(token.text));
  if (given.length + opening.length === 0) return tags;
  const inside = new Set<string>();
  for (const { index, sentence, text } of tokens) if (tags[index] === NAME && sentences[sentence]!.firstToken !== index) inside.add(text);
  return retagged(tags, [...given, ...opening.filter(({ text }) => inside.has(text))], NAME);
}
