/**
 * Lays a corpus's trees over the library's own tokens, so that training and use never differ.
 *
 * @example
 * const { document, heads, relations, tags } = alignTrees(article);
 */
import type { Document } from "../../src/document/document.js";
import { readDocument } from "../../src/document/read.js";
import { RELATIONS, type Relation } from "../../src/syntax/syntax.js";
import type { CorpusToken, ParsedArticle } from "../corpora/corpus.js";

/** What the head of a token is when it cannot be told. */
export const UNKNOWN = -2;

/** Gold trees by token of `document`. Within a sentence there is one root, and every known head. */
export interface AlignedArticle {
  readonly id: string;
  readonly document: Document;
  /** Head by token, in the document; -1 the root; {@link UNKNOWN}. */
  readonly heads: Int32Array;
  /** Place in {@link RELATIONS}, or -1 where it cannot be told. */
  readonly relations: Int16Array;
  /** Empty where the corpus has no such token. */
  readonly tags: readonly string[];
}

/** The relation of the parser's set that a corpus's relation becomes. */
export function relationOf(name: string): Relation {
  const known = RELATIONS.find((relation) => relation === name);
  if (known) return known;
  const special: Readonly<Record<string, Relation>> = {
    "advcl:relcl": "acl:relcl", "nmod:unmarked": "nmod", "csubj:pass": "csubj", "nsubj:outer": "nsubj", "csubj:outer": "csubj",
    list: "parataxis", orphan: "dep", dislocated: "dep", goeswith: "compound", reparandum: "dep",
  };
  const general = name.split(":")[0];
  return special[name] ?? RELATIONS.find((relation) => relation === general) ?? "dep";
}

/** Reads the article's text with the library and carries heads, relations and tags over. */
export function alignTrees(article: ParsedArticle): AlignedArticle {
  const document = readDocument(article.text);
  const { tokens } = document;
  const heads = new Int32Array(tokens.length).fill(UNKNOWN);
  const relations = new Int16Array(tokens.length).fill(-1);
  const tags: string[] = tokens.map(() => "");
  const corpus: CorpusToken[] = [];
  const firstOf: number[] = [];
  for (const sentence of article.sentences) {
    for (const token of sentence.tokens) {
      firstOf.push(corpus.length - sentence.tokens.indexOf(token));
      corpus.push(token);
    }
  }
  const covered = corpus.map(({ start, end }) => ({ start, end, own: -1 }));
  let from = 0;
  for (const token of tokens) {
    while (from < corpus.length && (corpus[from] as CorpusToken).end <= token.start) from += 1;
    for (let at = from; at < corpus.length && (corpus[at] as CorpusToken).start < token.end; at += 1) {
      (covered[at] as { own: number }).own = token.index; // the last piece of a word stands for it
    }
  }
  const headAt = (at: number): number => {
    const { head } = corpus[at] as CorpusToken;
    return head < 0 ? -1 : (firstOf[at] as number) + head;
  };
  from = 0;
  for (const token of tokens) {
    while (from < corpus.length && (corpus[from] as CorpusToken).end <= token.start) from += 1;
    const group: number[] = [];
    for (let at = from; at < corpus.length && (corpus[at] as CorpusToken).start < token.end; at += 1) group.push(at);
    const main = group.find((at) => covered[headAt(at)]?.own !== token.index) ?? group[0];
    if (main === undefined) continue;
    const own = (covered[main] as { own: number }).own;
    const word = corpus[main] as CorpusToken;
    if (own !== token.index) {
      heads[token.index] = own; // a piece of a word that the corpus does not take apart
      relations[token.index] = RELATIONS.indexOf(/[\p{L}\p{N}]/u.test(token.text) ? "compound" : "punct");
      continue;
    }
    const head = headAt(main);
    heads[token.index] = head < 0 ? -1 : (covered[head]?.own ?? UNKNOWN);
    if (head >= 0 && covered[head]?.own === -1) heads[token.index] = UNKNOWN;
    const hyphenated = group.some((at) => (corpus[at] as CorpusToken).tag === "HYPH");
    const premodifier = hyphenated && (word.relation === "compound" || word.relation === "amod") && !word.tag.startsWith("NNP");
    relations[token.index] = RELATIONS.indexOf(premodifier ? "amod" : relationOf(word.relation));
    tags[token.index] = premodifier ? "JJ" : word.tag;
  }
  for (const sentence of document.sentences) oneRoot(sentence.firstToken, sentence.endToken, heads, relations);
  return { id: article.id, document, heads, relations, tags };
}

/** Where the library joins what the corpus parts, the later trees hang from the first; arcs that leave the sentence are unknown. */
function oneRoot(first: number, end: number, heads: Int32Array, relations: Int16Array): void {
  let root = -1;
  for (let at = first; at < end; at += 1) {
    const head = heads[at] as number;
    if (head >= 0 && (head < first || head >= end)) {
      heads[at] = UNKNOWN;
      relations[at] = -1;
    }
    if (head !== -1) continue;
    if (root < 0) root = at;
    else {
      heads[at] = root;
      relations[at] = RELATIONS.indexOf("parataxis");
    }
  }
}
