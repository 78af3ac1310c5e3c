/**
 * Makes examples for the ranker of pronouns: what each pronoun of an article may mean, and which of it it does.
 *
 * @example
 * const examples = gumExamples(article); // [{ kind: "person", candidates: [[1, 0, …], …], right: [1] }]
 */
import type { Document } from "../../src/document/document.js";
import { readDocument } from "../../src/document/read.js";
import { PRONOUNS } from "../../src/lexicon/pronouns.js";
import { pairMarks } from "../../src/marks/marks.js";
import type { Mention } from "../../src/mentions/mention.js";
import { findMentions } from "../../src/mentions/mentions.js";
import { candidates, HORIZON, type PronounKind } from "../../src/sources/choose-pronoun.js";
import { note } from "../../src/sources/discourse.js";
import type { Entity } from "../../src/sources/entity.js";
import { featuresOf, PRONOUN_FEATURES, type Candidate } from "../../src/sources/pronouns.js";
import { resolveMention, settle } from "../../src/sources/resolve-mention.js";
import { openWork, type Work } from "../../src/sources/work.js";
import { parse } from "../../src/syntax/parse.js";
import { goldAttributions } from "../../tests/gold.js";
import type { Case } from "../../tests/notation.js";
import type { ParsedArticle } from "../corpora/corpus.js";
import { alignTrees } from "../syntax/align.js";
import { readEntities, type GoldMention } from "./entities.js";

/** One pronoun with the features of what it may mean; `right` holds the places of what it does mean. */
export interface Example {
  readonly kind: PronounKind;
  readonly candidates: readonly (readonly number[])[];
  readonly right: readonly number[];
  /** Whether the article names its referent before at all. */
  readonly anaphoric: boolean;
  readonly isSubject: boolean;
  /** The sentence, for reading errors. */
  readonly text: string;
}

/** The examples of an article of GUM, resolved with what is right for the pronouns before. */
export function gumExamples(article: ParsedArticle): Example[] {
  const { document, heads, relations, tags } = alignTrees(article);
  const gold = readEntities(article);
  const syntax = { heads: heads.map((head) => Math.max(-1, head)), relations: Uint8Array.from(relations, (each) => Math.max(0, each)), tags };
  const mentions = findMentions(document, syntax, pairMarks(document));
  const work = openWork(document, mentions, []);
  const entityOf = mentions.map((mention) => goldOf(gold, mention, document.tokens[mention.head]!.start));
  const seen = new Set<string>();
  const examples: Example[] = [];
  for (const mention of mentions) {
    const kind = kindOfPronoun(document, mention);
    const own = entityOf[mention.index];
    if (kind && own && work.done[mention.index] === 0) {
      const found = candidates(work, mention, HORIZON[kind]);
      const right = found.flatMap(({ last }, i) => (entityOf[last.index] === own ? [i] : []));
      examples.push(exampleOf(document, mention, kind, found, right, seen.has(own)));
      take(work, mention, found[right[0] ?? -1]);
    } else resolveMention(work, mention);
    if (own) seen.add(own);
  }
  return examples;
}

/** The examples of a text of our own: pronouns that are sources, with the speakers that its facts name. */
export function caseExamples(oneCase: Case): Example[] {
  const document = readDocument(oneCase.text);
  const attributions = goldAttributions(oneCase, document);
  const mentions = findMentions(document, parse(document), pairMarks(document));
  const work = openWork(document, mentions, attributions);
  const ordered = [...oneCase.attributions].sort((a, b) => a.content[0]![0] - b.content[0]![0] || b.content.at(-1)![1] - a.content.at(-1)![1]);
  const examples: Example[] = [];
  const resolve = (mention: Mention): void => {
    const kind = kindOfPronoun(document, mention);
    const attribution = work.sourceOf[mention.index] as number;
    const speaker = attribution < 0 ? null : ordered[attribution]!.speaker;
    if (!kind || !speaker || work.done[mention.index] === 1) {
      resolveMention(work, mention);
      return;
    }
    const found = candidates(work, mention, HORIZON[kind]);
    const right = found.flatMap(({ entity }, i) => (isCalled(document, entity, speaker) ? [i] : []));
    examples.push(exampleOf(document, mention, kind, found, right, true));
    take(work, mention, found[right[0] ?? -1]);
  };
  for (const mention of mentions) if (mention.pair === null || mention.name) resolve(mention);
  for (const mention of mentions) if (mention.pair !== null && !mention.name) resolve(mention);
  return examples;
}

/** Whether one of the entity's mentions is as the speaker is called. */
function isCalled(document: Document, entity: Entity, speaker: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/^(?:the|an?) /, "").replace(/[’']s$/, "");
  return entity.mentions.some((mention) => plain(mention.name?.text ?? document.text.slice(mention.start, mention.end)) === plain(speaker));
}

function kindOfPronoun(document: Document, mention: Mention): PronounKind | null {
  const facts = mention.form === "pronoun" ? PRONOUNS.get(document.tokens[mention.head]!.lower) : undefined;
  if (!facts || facts.person !== 3 || facts.relative) return null;
  return facts.plural ? "plural" : facts.gender === "neuter" ? "neuter" : "person";
}

function exampleOf(document: Document, mention: Mention, kind: PronounKind, found: readonly Candidate[], right: readonly number[], anaphoric: boolean): Example {
  const sentence = document.sentences[document.tokens[mention.head]!.sentence]!;
  const called = found.map(({ last }) => document.text.slice(last.start, last.end)).join(" / ");
  return {
    kind, right, anaphoric, isSubject: mention.function === "subject",
    candidates: found.map((each) => PRONOUN_FEATURES.map((name) => featuresOf(each)[name])),
    text: `${document.text.slice(mention.start, mention.end)} | ${called} | ${document.text.slice(sentence.start, sentence.end)}`,
  };
}

/** Lets the pronoun mean the candidate, so that what follows builds on what is right. */
function take(work: Work, mention: Mention, chosen: Candidate | undefined): void {
  work.done[mention.index] = 1;
  if (!chosen) return;
  settle(work, mention, { entity: chosen.entity, rule: "gold" });
  note(work.discourse, chosen.entity, mention);
  const attribution = work.attributions[work.sourceOf[mention.index] as number];
  if (attribution && attribution.within === null) work.discourse.lastSpeaker = chosen.entity;
}

/** The gold entity of the smallest gold mention that holds the mention's first word and its head. */
function goldOf(gold: readonly GoldMention[], mention: Mention, head: number): string | null {
  let best: GoldMention | null = null;
  for (const each of gold) {
    if (each.start > mention.start) break;
    if (each.start < mention.start - 4 && each.end <= head || each.end <= head) continue;
    if (!best || each.end - each.start < best.end - best.start) best = each;
  }
  return best?.entity ?? null;
}
