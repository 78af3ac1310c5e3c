/**
 * The best name of an entity, its other names, and what the article says it is.
 *
 * @example
 * // Senate leader Hugo Keller … Keller … he — name "Hugo Keller", aliases ["Keller"], description "Senate leader"
 */
import type { Document } from "../document/document.js";
import { genderOfGivenName } from "../lexicon/given-names.js";
import { ASSEMBLIES } from "../lexicon/organizations.js";
import { isPeerage } from "../mentions/kinds.js";
import type { Mention, Name } from "../mentions/mention.js";
import { withSpaces } from "../text/one-line.js";
import { withoutArticle } from "../text/without-article.js";
import type { Entity } from "./entity.js";
import { ownWords } from "./source-mention.js";
import type { Work } from "./work.js";

/** The most words that a name is expected to have. */
const LONGEST = 7;

/** The fullest name; for the nameless, the first description as written. */
export function nameOf(work: Work, entity: Entity, telling: readonly Mention[]): string {
  let best: Mention | null = null;
  let fullest = 0;
  for (const mention of telling) {
    if (!mention.name || mention.name.words.length > LONGEST) continue;
    const full = fullness(mention.name);
    if (full > fullest) [best, fullest] = [mention, full];
  }
  if (best) return shorter(telling, best) ?? best.name!.text;
  const sourced = (mention: Mention): boolean => (work.sourceOf[mention.index] ?? -1) >= 0;
  const told = entity.mentions.find((mention) => mention.form !== "pronoun" && sourced(mention)) ?? telling[0] ?? entity.mentions.find(sourced) ?? entity.mentions[0]!;
  // the ministers are named as they were when they came in: the foreign ministers of Mali and Niger
  const first = told.plural && telling[0]?.role.endsWith(` ${told.role}`) ? telling[0] : told;
  const written = writtenName(work, first);
  // who is named only as a hand is named with what it is of: the state of Ohio
  const end = sourced(first) ? 0 : complementEnd(work, first);
  if (end > 0) return withoutArticle(plain(work.document.text.slice(first.start, end)));
  return sourced(first) || first.index >= work.mentions.length ? written : withoutArticle(written);
}

/** The end of the names after *of*: *the state **of Ohio***, *the ministers **of Mali and Niger***, people after a noun for several: *a group **of parents***, and of people after *at*: *doctors **at Holm Hospital***; 0 where there are none. */
function complementEnd({ document: { tokens }, mentions }: Work, mention: Mention): number {
  const link = tokens[mention.endToken]?.lower ?? "";
  if (link !== "of" && !(mention.plural && (link === "at" || link === "from"))) return 0;
  let end = 0;
  for (let i = mention.index + 1, at = mention.endToken + 1; mentions[i]?.firstToken === at && (mentions[i]!.form === "name" || ASSEMBLIES.has(mention.role) && mentions[i]!.plural); i++) {
    end = mentions[i]!.end;
    at = mentions[i]!.endToken + 1;
    if (!/^(?:and|,)$/u.test(tokens[at - 1]?.lower ?? "")) break;
  }
  return end;
}

/** How full a name is: by its words, and among as many, by a given name in front; titles that stand for a name come last. */
function fullness({ words }: Name): number {
  return isPeerage(words) ? 0.5 : words.length + (genderOfGivenName(words[0]!) === undefined ? 0 : 0.5);
}

const LEGAL = /[\s,]+(?:Inc|Ltd|plc|PLC|LLC|Corp|Co|GmbH|S\.A|AG|NV)\.?$/u;

/** A company's name without its legal form, where the article calls it so too. */
function shorter(telling: readonly Mention[], best: Mention): string | null {
  const text = best.name!.text.replace(LEGAL, "");
  return text !== best.name!.text && telling.some((mention) => mention.name?.text === text) ? text : null;
}

/** Words before a noun phrase that count what it says: *at least four senators*. */
const COUNTING = /^(?:(?:at|least|most|not|only|nearly|almost|more|fewer|less|than|about|even|roughly|up|to|just|around|over)\s+)+$/iu;
/** Where what only tells more of it begins. */
const MORE = /[,;:–—(]|\s(?:quoted|cited|citing|quoting|speaking|led by)\s/u;

/** A description as written, with what its head takes and without what only tells more of it. */
export function writtenName(work: Work, mention: Mention): string {
  const { attributions, document, sourceOf } = work;
  const attribution = attributions[sourceOf[mention.index] as number];
  const source = attribution && ownWords(attribution);
  const whole = source && source.start <= mention.start && source.end >= mention.end;
  const start = whole ? (COUNTING.test(document.text.slice(source.start, mention.start)) ? source.start : mention.start) : countStart(document, mention);
  const text = document.text.slice(start, whole ? source.end : mention.end);
  const cut = text.slice(mention.end - start).search(MORE);
  return plain(cut < 0 ? text : text.slice(0, mention.end - start + cut));
}

/** Where the words begin that count what the mention says: ***more than** 200 doctors*. */
function countStart({ tokens }: Document, { firstToken, start }: Mention): number {
  let first = firstToken;
  if (tokens[first]!.pos === "NUM") while (COUNT_WORDS.has(tokens[first - 1]?.lower ?? "")) first--;
  return first === firstToken ? start : tokens[first]!.start;
}

const COUNT_WORDS: ReadonlySet<string> = new Set("at least most more fewer less than nearly almost about around roughly over".split(" "));

/** Spaces for line breaks, without a possessive ending. */
function plain(text: string): string {
  const written = withSpaces(text).trim();
  if (written.endsWith("'s") || written.endsWith("’s")) return written.slice(0, -2);
  return written.endsWith("s'") || written.endsWith("s’") ? written.slice(0, -1) : written;
}

/** Other forms that the article uses, pronouns left out. */
export function aliasesOf(document: Document, telling: readonly Mention[], name: string): string[] {
  const aliases = new Set<string>();
  if (telling.length < 2) return [];
  for (const mention of telling) {
    const text = mention.name?.text ?? plain(document.text.slice(mention.start, mention.end));
    if (text !== name && withoutArticle(text) !== withoutArticle(name)) aliases.add(text);
  }
  return [...aliases];
}

/** What the article says that somebody named is: the words before the name, or an apposition's. */
export function descriptionOf(document: Document, entity: Entity, telling: readonly Mention[]): string | null {
  if (entity.words.length === 0) return null;
  for (const mention of telling) {
    if (mention.description) return withSpaces(document.text.slice(mention.description.start, mention.description.end));
    if (mention.renames !== null && mention.form === "nominal") return withoutArticle(plain(document.text.slice(mention.start, mention.end)));
  }
  return null;
}
