/**
 * Decides what a mention's words say that it is: a person, an organization, a group, a document.
 *
 * @example
 * // Halden Motors: organization; Priya Raman: person; two officials: group; the statement: document
 */
import { DOCUMENT_NOUNS, VAGUE_DOCUMENT_NOUNS } from "../lexicon/documents.js";
import { genderOfGivenName } from "../lexicon/given-names.js";
import { CAMPAIGNS, sortOfOrganization } from "../lexicon/known-organizations.js";
import { OUTLET_SURE_WORDS, OUTLETS, PLATFORMS } from "../lexicon/media-outlets.js";
import { isDemonym, nationOf } from "../lexicon/nations.js";
import { ASSEMBLIES, KIN_IN_TRADE, SHOPS, sortOfName, sortsOfNoun } from "../lexicon/organizations.js";
import { GROUP_NOUNS, PERSON_NOUNS } from "../lexicon/people.js";
import { PLACE_WORDS, PLACES } from "../lexicon/places.js";
import { genderOfRole, isRole } from "../lexicon/roles.js";
import { COURTESY, REGNAL_TITLES, TITLES } from "../lexicon/titles.js";
import { isDigit } from "../text/characters.js";
import type { SourceKind } from "../types.js";
import type { Gender, Name } from "./mention.js";
import { tellsSeat } from "./words.js";

/** The kind that a name tells, given the role before it, and whether *the* stands before all of it and right before the name. */
export function kindOfName(name: Name, role: string, article: boolean, adjacent: boolean = article): SourceKind {
  const { words, titles } = name;
  const whole = words.join(" ");
  if (titles.length > 0) return "person";
  const acronym = /^[A-Z][A-Z.&]+\d*$/u.test(name.text) && name.text.length <= 6;
  // a broadcaster, a developer or an explorer may be either
  const either = sortsOfNoun(role) !== undefined && (acronym || words.length === 1 || isOrganizationName(words, whole));
  const stateRun = acronym && role === "official"; // the official KCNA
  if (role !== "" && !either && !stateRun && (isRole(role) || PERSON_NOUNS.has(role))) return "person";
  if (isPeerage(words)) return "person";
  if (name.text.includes(" & ")) return "organization"; // Johnson & Johnson
  if (isOrganizationName(words, whole) || /['’]s$/u.test(name.text) || /['’]s /u.test(name.text) && SHOPS.has(words.at(-1)!)) return "organization";
  if (words.length > 1 && ASSEMBLIES.has(words.at(-1)!)) return "organization"; // the Takeover Panel
  if (words.length > 1 && GROUP_NOUNS.has(words.at(-1)!)) return "group"; // Reagan Democrats
  if (isPlace(name)) return "unknown";
  if (role !== "" && sortsOfNoun(role) !== undefined) return "organization";
  if (acronym) return "organization";
  // the Charlotte Kestrels
  if (adjacent && role === "" && words.length > 1 && /[^s]s$/u.test(name.text)) return "organization";
  if (words.length > 1 && words.length <= 4 && genderOfGivenName(words[0]!) !== undefined) return "person";
  if (article && !isRole(words.at(-1) ?? "")) return words.length === 1 && isDemonym(whole) ? "person" : "organization";
  return words.length === 1 && genderOfGivenName(whole) !== undefined ? "person" : "unknown";
}

/** *Duchess of Kelso*: a title that names whoever holds it. */
export function isPeerage(words: readonly string[]): boolean {
  return words[1] === "of" && REGNAL_TITLES.has(words[0]!);
}

/** Whether the words are an organization's name by a list, by a word of theirs, or because they are a country's. */
function isOrganizationName(words: readonly string[], whole: string): boolean {
  if (sortOfOrganization(whole) !== undefined || OUTLETS.has(whole) || PLATFORMS.has(whole)) return true;
  if (nationOf(whole) !== undefined && !isDemonymOnly(whole)) return true;
  if (words.length < 2) return sortOfName(whole) !== undefined;
  if (words.length > 2 && CAMPAIGNS.has(words[0]!) && /^(?:our|my|your|the)$/u.test(words[1]!)) return true; // Save Our Lido
  if (words.at(-2) === "and" && KIN_IN_TRADE.has(words.at(-1)!)) return true; // Lee and Sons
  if (words.includes("of") && words.some((word) => sortOfName(word) !== undefined)) return true;
  const person = words.length === 2 && genderOfGivenName(words[0]!) !== undefined;
  if (!person && (sortOfOrganization(words[0]!) !== undefined || sortOfName(words[0]!) !== undefined)) return true;
  return !person && words.some((word, i) => i > 0 && sortOfName(word) !== undefined) || person && (STRONG.has(words[1]!) || OUTLET_SURE_WORDS.has(words[1]!));
}

/** Words that make an organization's name even after a given name: *Jordan Motors*. */
const STRONG: ReadonlySet<string> = new Set(
  (
    "inc corp ltd plc llc motors holdings group airlines airways bank university ministry council foods energy technologies systems industries partners rovers hotspur college hospital police " +
    "dairy dairies farms bakery brewery winery distillery vineyards orchards garage cafe café diner advisory consulting logistics digital media software pharmaceuticals cinemas " +
    "supermarkets marathon half-marathon triathlon festival regatta carnival expo"
  ).split(" "),
);

/** Forms that name somebody from a country, not the country: *Dane* but not *German*. */
function isDemonymOnly(word: string): boolean {
  return isDemonym(word) && nationOf(word) !== word && !["us", "uk", "eu"].includes(word) && nationOf(word) !== undefined;
}

/** *Baker Street*, *Lake Como*, *Route 9*. */
function isPlace({ words }: Name): boolean {
  if (PLACES.has(words.join(" ")) || words.length === 1 && words[0]!.endsWith("shire")) return true;
  if (words.length < 2) return false;
  const person = genderOfGivenName(words[0]!) !== undefined && words.length === 2;
  return !person && (PLACE_WORDS.has(words.at(-1)!) || PLACE_WORDS.has(words[0]!));
}

/** The kind that a description tells. */
export function kindOfNominal(noun: string, word: string, plural: boolean, modifiers: readonly string[]): SourceKind {
  if (!plural && sortsOfNoun(noun) !== undefined && GROUP_NOUNS.has(word)) return "organization";
  if (GROUP_NOUNS.has(word) || plural && GROUP_NOUNS.has(noun)) return "group";
  if (isRole(noun) || PERSON_NOUNS.has(noun) || isDemonym(noun) || isDigit(noun.charCodeAt(0)) && /^\d{1,3}-year-olds?$/u.test(noun)) {
    const listed = modifiers.some(tellsSeat); // the London-listed miner
    const organization = !plural && sortsOfNoun(noun) !== undefined && (listed || !PERSON_NOUNS.has(noun) && modifiers.length === 0 && ORGANIZATION_FIRST.has(noun));
    return organization ? "organization" : plural ? "group" : "person";
  }
  if (TITLES.has(noun) && !COURTESY.has(noun)) return plural ? "group" : "person";
  if (DOCUMENT_NOUNS.has(`${modifiers.at(-1) ?? ""} ${noun}`)) return "document"; // a charge sheet
  if (DOCUMENT_NOUNS.has(noun) && !VAGUE_DOCUMENT_NOUNS.has(noun) || DOCUMENT_NOUNS.has(word) && !VAGUE_DOCUMENT_NOUNS.has(word)) return "document";
  if (sortsOfNoun(noun) !== undefined) return "organization";
  if (DOCUMENT_NOUNS.has(noun) || DOCUMENT_NOUNS.has(word) && !modifiers.some((each) => isDigit(each.charCodeAt(0)))) return "document";
  if (BODIES.has(sortOfName(noun) ?? "")) return "organization";
  if (PERSON_ENDING.test(noun) && noun.length > 4 || modifiers.some((word) => ONCE.has(word))) return plural ? "group" : "person";
  return "unknown";
}

/** What people are no more: *the former shearer*. */
const ONCE: ReadonlySet<string> = new Set(["former", "ex", "retired", "one-time", "onetime", "erstwhile"]);

/** How words for people end: *cyclist*, *ticket-holder*. */
const PERSON_ENDING = /(?:man|woman|ist|eer|goer|holder|maker|worker|keeper|player|-grader|-former)$/u;

/** Sorts whose words for names are common nouns for such bodies too: *the navy*, *the zoo*. */
const BODIES: ReadonlySet<string> = new Set("ministry government agency university hospital party parliament court police council union charity association military church museum".split(" "));

/** Nouns of both lists that mean the body more often. */
const ORGANIZATION_FIRST: ReadonlySet<string> = new Set(["broadcaster", "publisher", "operator", "producer", "developer", "retailer", "partner"]);

/** The gender that a mention's words tell; a place is neuter, and of no kind that speaks. */
export function genderOf(name: Name | null, role: string, kind: SourceKind): Gender | null {
  if (kind === "organization" || kind === "document" || kind === "unknown" && name && isPlace(name)) return "neuter";
  for (const title of name?.titles ?? []) {
    const gender = TITLES.get(title);
    if (gender && gender !== "either") return gender;
  }
  const byRole = genderOfRole(role) ?? (name && isPeerage(name.words) ? genderOfRole(name.words[0]!) : undefined);
  if (byRole) return byRole;
  // a lone word may be a surname that is a given name too
  return name && kind === "person" && name.words.length > 1 ? genderOfFirstName(name.words) : null;
}

/** The gender that the first word of a person's name tells. */
export function genderOfFirstName(words: readonly string[]): Gender | null {
  const given = genderOfGivenName(words[0] ?? "");
  return given === "female" || given === "male" ? given : null;
}
