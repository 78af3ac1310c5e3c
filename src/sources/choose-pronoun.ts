/**
 * Finds whom a pronoun means in what was told before it (or, at the start of an article, soon after).
 *
 * @example
 * // The Central Bank held rates. “Inflation remains high,” it said. — it: the Central Bank
 */
import { PRONOUNS } from "../lexicon/pronouns.js";
import type { Mention } from "../mentions/mention.js";
import type { Document } from "../document/document.js";
import type { Span } from "../text/span.js";
import { distanceBetween, lastMention, RECENT } from "./discourse.js";
import type { Entity } from "./entity.js";
import { enclosingSpeaker, namedInOwnWords, type Choice } from "./choice.js";
import { ownSubject } from "./own-subject.js";
import { agrees, scoreCandidate, type Candidate, type PronounKind } from "./pronouns.js";
import { isHeld } from "./relations.js";
import { entityAt, type Work } from "./work.js";

/** Of whom nobody is meant. */
const ANYBODY: ReadonlySet<string> = new Set("anybody anyone everybody everyone nobody somebody someone".split(" "));
/** Sentences after which a pronoun's antecedent is no longer sought. */
const HORIZON: Readonly<Record<PronounKind, number>> = { person: 12, neuter: 4, plural: 4 };
/** Mentions after the pronoun that are looked at where none before it fits. */
const AHEAD = 12;

/** Chooses, or null where nobody fits. */
export function choosePronoun(work: Work, pronoun: Mention): Choice | null {
  const { document } = work;
  const facts = PRONOUNS.get(document.tokens[pronoun.head]!.lower);
  if (!facts) return null;
  if (facts.relative) return chooseAntecedent(work, pronoun);
  if (facts.person === 2) return null;
  if (facts.person === 1) return chooseFirstPerson(work, pronoun);
  const kind: PronounKind = facts.plural ? "plural" : facts.gender === "neuter" ? "neuter" : "person";
  const rule = kind === "person" ? "pronoun" : "org-pronoun";
  let best: Entity | null = null;
  let bestScore = -Infinity;
  const found = candidates(work, pronoun, HORIZON[kind]);
  // “Chip in,” it read: of a text and who sent it, the text
  const written = kind === "neuter" && isReadOut(work, pronoun) ? found.filter(({ entity }) => entity.kind === "document") : [];
  for (const candidate of written.length > 0 ? written : found) {
    const score = scoreCandidate(candidate, kind);
    if (score > bestScore) [best, bestScore] = [candidate.entity, score];
  }
  if (best) return { entity: best, rule };
  const source = (work.sourceOf[pronoun.index] as number) >= 0;
  if (!source || kind === "plural" || pronoun.pair !== null) return null;
  const own = ownSubject(work, pronoun, true);
  if (own && agrees(pronoun, own)) return { entity: own, rule };
  for (let i = pronoun.index + 1; i <= pronoun.index + AHEAD && i < work.mentions.length; i++) {
    const later = work.mentions[i]!;
    const entity = entityAt(work, i);
    const named = later.form === "name" && later.pair === null && later.function !== "possessor";
    const alike = kind === "person" ? entity?.kind === "person" || (entity?.words.length ?? 0) > 1 && !later.located : entity?.kind !== "person";
    if (entity && named && alike && agrees(pronoun, entity)) return { entity, rule: "cataphora" };
  }
  return null;
}

/** Whether the pronoun is the source of *read*, as only what is written is. */
function isReadOut({ attributions, document: { tokens }, sourceOf }: Work, { index }: Mention): boolean {
  const head = attributions[sourceOf[index] as number]?.cueHead ?? null;
  return head !== null && tokens[head]!.lemma === "read";
}

/** The entities that the pronoun may mean, with what the choice goes by. */
function candidates(work: Work, pronoun: Mention, horizon: number): Candidate[] {
  const { document, discourse } = work;
  const barred = barredSpans(work, pronoun);
  const others = namedInOwnWords(work, pronoun);
  const speaker = pronoun.pair === null ? null : enclosingSpeaker(work, pronoun);
  const paragraph = document.tokens[pronoun.head]!.paragraph;
  const found: Candidate[] = [];
  let rank = 0;
  for (const entity of discourse.recent.slice(0, RECENT)) {
    if (ANYBODY.has(entity.mentions[0]!.role) || others.has(entity)) continue;
    if (!agrees(pronoun, entity) && !mayBeThey(pronoun, entity, discourse.lastSpeaker) || entity === speaker || isHeld(work, pronoun, entity)) continue;
    const last = lastMention(discourse, entity, pronoun, barred);
    if (!last || isBound(work, pronoun, last) || isWithin(work, pronoun, last)) continue;
    const distance = distanceBetween(document, discourse, last, pronoun);
    if (distance > horizon) continue;
    const opener = work.mentions[last.index - 1];
    found.push({
      entity, last, distance, rank: rank++, spokeLast: discourse.lastSpeaker === entity,
      sameParagraph: document.tokens[last.head]!.paragraph === paragraph,
      opens: !opener || document.tokens[opener.head]!.sentence !== document.tokens[last.head]!.sentence,
      quoted: last.pair !== null && last.pair !== pronoun.pair,
      holds: holdsSubject(work, pronoun, last),
      topic: isTopic(document, last),
    });
  }
  return found;
}

/** ***For** Ann Lee, the bills kept coming. “They never stop,” she said*: what a paragraph is about, before its subject. */
function isTopic({ sentences, tokens }: Document, { firstToken, form }: Mention): boolean {
  const opener = tokens[firstToken - 1];
  if (form !== "name" || !opener || !/^(?:for|to|like)$/u.test(opener.lower)) return false;
  return sentences[opener.sentence]!.firstToken === opener.index && tokens[opener.index - 1]?.paragraph !== opener.paragraph;
}

/** *A spokesperson said … They added*: who spoke last, nameless and of a gender that nothing tells. */
function mayBeThey(pronoun: Mention, entity: Entity, lastSpeaker: Entity | null): boolean {
  return pronoun.plural && entity === lastSpeaker && entity.kind === "person" && entity.words.length === 0 && entity.gender === null && !entity.plural;
}

/** Where whoever is meant cannot stand: in the words that the pronoun is the source of. */
function barredSpans({ attributions, sourceOf }: Work, pronoun: Mention): readonly Span[] {
  const attribution = attributions[sourceOf[pronoun.index] as number];
  return attribution ? attribution.content : [];
}

/** The object of a verb is not its subject: *Lee told him*. */
function isBound({ document }: Work, pronoun: Mention, last: Mention): boolean {
  if (pronoun.function !== "object" || last.function !== "subject") return false;
  const between = pronoun.firstToken - last.endToken;
  return between <= 3 && document.tokens[last.head]!.sentence === document.tokens[pronoun.head]!.sentence;
}

/** *His brother Vic disagrees. “It's a swamp,” he said*: whether the mention says only whose the subject is, who has a name and whom the pronoun may mean. */
function holdsSubject(work: Work, pronoun: Mention, last: Mention): boolean {
  const held = work.mentions[last.index - 1];
  if (last.form !== "pronoun" || held?.possessor !== last.index) return false;
  const { sentences, tokens } = work.document;
  if (sentences[tokens[held.firstToken]!.sentence]!.firstToken !== held.firstToken) return false; // Lee and his agent, Ann Poe, flew off
  const entity = entityAt(work, held);
  return entity !== null && entity.words.length > 0 && agrees(pronoun, entity);
}

/** *a sign in **its** window*: whose window it is, the sign is not. */
function isWithin({ document: { tokens } }: Work, pronoun: Mention, last: Mention): boolean {
  const link = tokens[pronoun.firstToken - 1];
  return last.kind === "document" && last.endToken === pronoun.firstToken - 1 && link!.pos === "ADP" && link!.lower !== "with" && pronoun.function === "possessor";
}

/** *I* and *we* in a quotation are its speaker. */
function chooseFirstPerson(work: Work, pronoun: Mention): Choice | null {
  const entity = enclosingSpeaker(work, pronoun);
  return entity ? { entity, rule: "first-person" } : null;
}

/** *who* and *which* stand for the phrase before them, with its complement: *a group of novelists, who*, but *pressure from Holt Partners, which*. */
function chooseAntecedent(work: Work, pronoun: Mention): Choice | null {
  const { document, mentions } = work;
  const { tokens } = document;
  const end = tokens[pronoun.firstToken - 1]?.text === "," ? pronoun.firstToken - 1 : pronoun.firstToken;
  let found: Mention | null = null;
  for (let i = pronoun.index - 1; i >= 0 && i >= pronoun.index - 6; i--) {
    const before = mentions[i]!;
    if (tokens[before.head]!.sentence !== tokens[pronoun.head]!.sentence) break;
    if (before.endToken > end || before.function === "possessor") continue;
    if (!found && before.form !== "pronoun" && (before.endToken === end || before.kind === "person")) found = before;
    else if (found && !COUNTS.has(before.role) && before.endToken + 1 === found.firstToken && HEADS.has(tokens[before.endToken]!.lower) && (tokens[before.endToken]!.lower === "of" || found.kind !== "person") && !(found.kind === "organization" && before.kind === "unknown")) found = before;
  }
  const entity = found && entityAt(work, found);
  return entity ? { entity, rule: "relative" } : null;
}

/** Nouns that only count: *a string of lawmakers who*. */
const COUNTS: ReadonlySet<string> = new Set("string number handful series lot host slew raft range bunch couple dozen score array variety rash".split(" "));

/** Links of a complement to the head that *who* means. */
const HEADS: ReadonlySet<string> = new Set(["of", "from", "in", "at"]);
