/**
 * Tells media that pass words on from other bodies.
 *
 * @example
 * // Reuters, the Evening Courier, state television, a local paper — but not the ministry
 */
import { HEARING_BODIES } from "../lexicon/hearings.js";
import { OUTLET_FIRST_WORDS, OUTLET_MODIFIERS, OUTLET_NAME_WORDS, OUTLET_NOUNS, OUTLETS, PAPER_WORDS, PERIODICAL, VAGUE_OUTLET_NOUNS } from "../lexicon/media-outlets.js";
import { nationOf } from "../lexicon/nations.js";
import { sortOfName } from "../lexicon/organizations.js";
import type { Mention } from "../mentions/mention.js";
import type { Resolved } from "../sources/resolved.js";

/** Whether the mention is of a medium. */
export function isOutlet(mention: Mention, entity: Resolved | null): boolean {
  if (isOfficialMedium(mention)) return true;
  // Petra, the state news agency, is no woman
  if (entity?.telling.some((each) => each !== mention && each.form === "nominal" && each.renames !== null && isOutletNoun(each.role, each.modifiers))) return true;
  if (mention.kind === "person" || mention.form === "pronoun") return entity !== null && entity.kind !== "person" && entity.telling.some((each) => each !== mention && each.form !== "pronoun" && isOutlet(each, null));
  const { name, role } = mention;
  if (name) {
    if (OUTLET_NOUNS.has(role) && role !== "network" && role !== "station") return true;
    const { words } = name;
    const whole = words.join(" ");
    if (OUTLETS.has(whole)) return true;
    if (OUTLETS.has(words[0]!) && words.length > 1 && (words.length === 2 || OUTLET_NAME_WORDS.has(words[1]!)) && !SHARED.has(words[0]!)) return true;
    const article = mention.firstToken < name.firstToken;
    if ((words.length > 1 || article) && OUTLET_NAME_WORDS.has(words.at(-1)!)) return true;
    if (/^[KW][A-Z]{2,3}(?:-(?:TV|FM|AM))?$/u.test(name.text)) return true;
    if (words[0] === "radio" || words[0] === "channel" || words[0] === "tv" && words.length > 1) return true;
    // the News Agency of Nigeria, La Gaceta del Sur
    if (words[0] === "news" && words[1] === "agency") return true;
    if (words.length > 1 && OUTLET_FIRST_WORDS.has(words[FOREIGN_ARTICLES.has(words[0]!) ? 1 : 0]!)) return true;
  }
  return isOutletNoun(role, mention.modifiers) || entity !== null && entity.name !== name?.text && entity.telling.some((each) => each.form === "name" && each !== mention && each.renames === null && isOutlet(each, null));
}

const FOREIGN_ARTICLES: ReadonlySet<string> = new Set(["la", "le", "el", "il", "o", "de", "die", "der", "das"]);

/** *Pyongyang's official KCNA* is an agency, no official. */
function isOfficialMedium({ name, role }: Mention): boolean {
  return role === "official" && name !== null && (OUTLETS.has(name.words.join(" ")) || /^[A-Z]{3,5}$/u.test(name.text));
}

/** Mentions that are looked at for one that acts. */
const LOOK = 30;

/** Whether a hearer that nothing else is known of is a medium: *told NOS*, *told The Circuit*, *tells Glimmer*. */
export function soundsLikeOutlet(mention: Mention, entity: Resolved | null, article: string): boolean {
  const { name } = mention;
  if (name && article === "the" && isPaperName(name.words)) return true;
  if (!name || !entity || name.titles.length > 0 || HEARING_BODIES.has(name.words.at(-1)!) || mention.kind === "person" || mention.nation !== null) return false;
  if (nationOf(name.words.join(" ")) !== undefined || mention.gender === "neuter" && mention.kind === "unknown") return false;
  if (article === "The") return true;
  if (entity.sorts.size > 0 || entity.mentions.slice(0, LOOK).some((each) => each.function === "subject" || each.form === "pronoun")) return false;
  return mention.kind === "unknown" || entity.mentions.length === 1 && (/^[A-Z][A-Z0-9.&-]+$/u.test(name.text) || article === "the");
}

/** *the Marlow Comet*, *the Ketterby Post-Leader*, *the Daily Lantern*: whether a hearer's name has the form of a newspaper's. */
function isPaperName(words: readonly string[]): boolean {
  const last = words.at(-1)!;
  if (words.length < 2) return last.includes("-") && last.split("-").every((part) => OUTLET_NAME_WORDS.has(part) || PAPER_WORDS.has(part) || PERIODICAL.has(part) || part === "leader");
  if (PERIODICAL.has(words[0]!) && sortOfName(last) === undefined) return true;
  return last.split("-").some((part) => OUTLET_NAME_WORDS.has(part) || PAPER_WORDS.has(part));
}

/** Nouns for all of them together, which are media where it is said of which country. */
const GENERAL: ReadonlySet<string> = new Set(["media", "press"]);

/** Whose reports are media's: *local media reports*. */
const REPORTING: ReadonlySet<string> = new Set(["media", "press", "news", "newspaper", "television", "tv", "radio"]);

function isOutletNoun(role: string, modifiers: readonly string[]): boolean {
  if (role === "report" && modifiers.some((word) => REPORTING.has(word))) return true;
  if (!OUTLET_NOUNS.has(role)) return false;
  const nation = GENERAL.has(role) && modifiers.some((word) => nationOf(word) !== undefined);
  return !VAGUE_OUTLET_NOUNS.has(role) || nation || modifiers.some((word) => OUTLET_MODIFIERS.has(word) || word === "club" || word === "semi-official");
}

/** First words that other names share with media. */
const SHARED: ReadonlySet<string> = new Set("people time sun times mail sky hill age nature vice dawn fox sport as star mirror express record fortune empire people variety wired science metro athletic dpa i the pa ap globo insider medium rt ani".split(" "));
