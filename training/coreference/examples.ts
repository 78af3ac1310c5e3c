/**
 * Makes examples for the ranker of pronouns: what each pronoun of an article may mean, and which of it it does.
 *
 * @example
 * const examples = gumExamples(article); // [{ kind: "person", candidates: [[1, 0, …], …], right: [1] }]
 */
import { PRONOUNS } from "../../src/lexicon/pronouns.js";
import { pairMarks } from "../../src/marks/marks.js";
import type { Mention } from "../../src/mentions/mention.js";
import { findMentions } from "../../src/mentions/mentions.js";
import { candidates, HORIZON, type PronounKind } from "../../src/sources/choose-pronoun.js";
import { note } from "../../src/sources/discourse.js";
import { featuresOf, PRONOUN_FEATURES } from "../../src/sources/pronouns.js";
import { resolveMention, settle } from "../../src/sources/resolve-mention.js";
import { openWork } from "../../src/sources/work.js";
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
    const facts = mention.form === "pronoun" ? PRONOUNS.get(document.tokens[mention.head]!.lower) : undefined;
    const own = entityOf[mention.index];
    if (facts && facts.person === 3 && !facts.relative && own) {
      const kind: PronounKind = facts.plural ? "plural" : facts.gender === "neuter" ? "neuter" : "person";
      const found = candidates(work, mention, HORIZON[kind]);
      const right = found.flatMap(({ last }, i) => (entityOf[last.index] === own ? [i] : []));
      const sentence = document.sentences[document.tokens[mention.head]!.sentence]!;
      examples.push({
        kind, right, anaphoric: seen.has(own), isSubject: mention.function === "subject",
        candidates: found.map((each) => PRONOUN_FEATURES.map((name) => featuresOf(each)[name])),
        text: `${document.text.slice(mention.start, mention.end)} | ${found.map(({ last }) => document.text.slice(last.start, last.end)).join(" / ")} | ${document.text.slice(sentence.start, sentence.end)}`,
      });
      const chosen = found[right[0] ?? -1];
      if (chosen) {
        settle(work, mention, { entity: chosen.entity, rule: "gold" });
        note(work.discourse, chosen.entity, mention);
      }
    } else resolveMention(work, mention);
    if (own) seen.add(own);
  }
  return examples;
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
