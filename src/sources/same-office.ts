/**
 * Whether what a description calls somebody is what the article tells of a person: the same office, a broader word, a trait.
 *
 * @example
 * // Italian Foreign Minister Livia Serra — “Italy's top diplomat” fits, “the finance minister” does not
 * // Kagiso Mthembu, of whom nothing is told — “the left-hander” fits a little, “the judge” does not
 */
import { isDemonym } from "../lexicon/nations.js";
import { isTrait, KIN_NOUNS, KIN_SYNONYMS, TRADE_NOUNS } from "../lexicon/people.js";
import { PORTFOLIOS } from "../lexicon/portfolios.js";
import { isRole, sameRole } from "../lexicon/roles.js";
import { SPOKESPEOPLE } from "../lexicon/spokespeople.js";
import { CALLED_BY_TITLE } from "../lexicon/titles.js";
import type { Mention } from "../mentions/mention.js";
import { lastWord } from "../text/last-word.js";
import type { Entity } from "./entity.js";

/** How well what the description calls somebody fits what the entity is told to be, -Infinity where it does not. */
export function fitRole(mention: Mention, entity: Entity): number {
  const role = KIN_SYNONYMS.get(mention.role) ?? mention.role;
  let best = -Infinity;
  for (const own of entity.roles) {
    if (own === "governor" && CHIEFS.has(role) && mention.modifiers.some((word) => BANKS.test(word))) best = Math.max(best, 3);
    if (isAnotherOffice(role, own)) continue;
    if (SEATED.has(role) && SPOKESPEOPLE.has(own)) best = Math.max(best, 1.5);
    if (own === role || KIN_SYNONYMS.get(own) === role) best = Math.max(best, 4);
    else if (lastWord(own) === lastWord(role)) best = Math.max(best, own.length > role.length || !isRole(own) ? 3 : 1.5);
    // the ex-finance chief is not the founder
    else if ((sameRole(role, own) || sameRole(role, lastWord(own))) && !(mention.modifiers.includes("former") && !entity.modifiers.has("former"))) best = Math.max(best, 2);
  }
  for (const title of entity.titles) if (CALLED_BY_TITLE.get(title)?.has(role)) best = Math.max(best, TITLED);
  if (best > 0) return best;
  const general = isGeneral(role);
  if (general && entity.kind !== "person") return entity.kind === "unknown" && entity.acting > 0 ? (entity.words.length === 1 ? 0.6 : isDemonym(role) ? 1 : 0.8) : -Infinity;
  if (general) return mention.modifiers.length + (mention.age ?? 0) > 0 || isDemonym(role) || mention.age !== null ? 1.2 : 0.8;
  if (ACCUSED.has(role)) return entity.kind === "person" && ![...entity.roles].some((own) => IN_COURT.some((known) => sameRole(own, known))) ? 0.8 : -Infinity;
  // a manager may be the former midfielder, where the sentences are about him
  if ((isRole(role) || mention.kind === "person") && mention.modifiers.includes("former") && entity.kind === "person" && tellsOffice(entity)) return ONCE;
  // of people in the public eye articles often say only in this way what they do
  if (tellsOffice(entity) || entity.kind !== "person" && (entity.words.length < 2 || mention.kind !== "person")) return -Infinity;
  // nobody is called the retired teacher of whom the article has not told
  if ((isRole(role) || mention.kind === "person") && mention.modifiers.some((word) => PAST.has(word))) return entity.kind === "person" ? 1 : 0.7;
  const famed = !OFFICIALS.has(lastWord(role)) && (mention.modifiers.length > 0 && !VEHICLES.has(mention.modifiers.at(-1)!) || !STAFF.has(role)) && FAMED.some((known) => sameRole(role, known));
  return famed && entity.kind === "person" ? 1 : TRADE_NOUNS.has(role) || famed && PLAYERS.some((known) => sameRole(role, known)) ? 0.7 : -Infinity;
}

/** The fit of who has a title that others call so: *Fr. Ocampo … the priest*. */
const TITLED = 3;

/** Whether who is told to hold the second office does not hold the first: prime minister and chancellor, finance and health minister. */
function isAnotherOffice(role: string, own: string): boolean {
  if (role === "chancellor" || own === "chancellor") return HEADS_OF_GOVERNMENT.has(role) || HEADS_OF_GOVERNMENT.has(own);
  if (role === "prime minister" && own === "minister") return true;
  const alike = role.includes(" ") && own.includes(" ") && lastWord(role) === lastWord(own);
  return alike && !role.endsWith(` ${own}`) && !own.endsWith(` ${role}`) && role !== own && !role.startsWith("cabinet ") && !own.startsWith("cabinet ");
}

const HEADS_OF_GOVERNMENT: ReadonlySet<string> = new Set(["prime minister", "premier", "first minister", "president", "taoiseach"]);

/** Whether the mention tells of one party and the entity of another: *the Republican*, of a Democrat. */
export function isOfAnotherParty({ modifiers, role }: Mention, entity: Entity): boolean {
  const own = partyOf([...entity.roles, ...entity.modifiers]);
  const told = own === undefined ? undefined : partyOf([role, ...modifiers]);
  return told !== undefined && told !== own;
}

function partyOf(words: readonly string[]): string | undefined {
  for (const word of words) if (PARTIES.has(word)) return PARTIES.get(word);
  return undefined;
}

/** Words for whom people sit in parliament for, with the party. */
const PARTIES: ReadonlyMap<string, string> = new Map(
  ["democrat democratic", "republican gop", "conservative tory", "labour", "liberal libdem", "snp", "green", "plaid", "reform", "socialist"].flatMap((words) => words.split(" ").map((word) => [word, words] as const)),
);

/** Whether both are ministers, or both secretaries, of different things. */
export function isOfAnotherMatter(mention: Mention, entity: Entity): boolean {
  const office = lastWord(mention.role);
  if (office !== "minister" && office !== "secretary") return false;
  const matters = [...mention.modifiers, ...mention.role.split(" ")].filter((word) => PORTFOLIOS.has(word));
  const own = [...entity.modifiers, ...[...entity.roles].flatMap((role) => role.split(" "))].filter((word) => PORTFOLIOS.has(word));
  return matters.length > 0 && own.length > 0 && [...entity.roles].some((role) => lastWord(role) === office) && !matters.some((word) => own.includes(word));
}

/** Whom a central bank's governor may be called, and how such a bank is. */
const CHIEFS: ReadonlySet<string> = new Set(["chief", "head", "boss"]);
const BANKS = /bank$|^(?:fed|reserve|boe|ecb|boj|rbi|rba|rbnz|sarb|snb|cbn)$/u;

/** Whether something tells what the entity does, more than its age, where it is from and whose it is. */
export function tellsOffice({ roles }: Entity): boolean {
  for (const role of roles) if (!isGeneral(role) && !BYSTANDERS.has(role) && !KIN_NOUNS.has(role)) return true;
  return false;
}

/** Whether nothing speaks against it that the person is who the description introduces: no other office, no other gender. */
export function mayBeCalled(entity: Entity, mention: Mention): boolean {
  const { role } = mention;
  return isLike(entity, mention) && [...entity.roles].every((own) => isGeneral(own) || ANYBODY.has(own) || BYSTANDERS.has(own) || sameRole(role, own) || sameRole(role, lastWord(own)));
}

/** Whether the person may be who a lead calls only a grandfather, a mother-of-three: whatever he does, but no officer of the scene. */
export function mayBeAnybody(entity: Entity, mention: Mention): boolean {
  return isGeneral(mention.role) && isLike(entity, mention) && ![...entity.roles].some(isOfTheScene);
}

/** Whether neither gender nor age tells the two apart, and the entity is no body. */
function isLike(entity: Entity, { age, gender }: Mention): boolean {
  if (entity.kind === "organization" || gender !== null && entity.gender !== null && gender !== entity.gender) return false;
  return age === null || entity.age === null || age === entity.age;
}

/** Whether a scene may well hold such a person beside whom it is about: *the van driver*, *the trial judge*. */
export function isOfTheScene(role: string): boolean {
  return STAFF.has(lastWord(role)) || OFFICIALS.has(lastWord(role)) || BESIDE.has(lastWord(role)) || IN_COURT.some((known) => sameRole(role, known));
}

/** Whom anybody is where something happens, whatever he does: *passenger Ann Lee … the accountant*. */
const BYSTANDERS: ReadonlySet<string> = new Set(
  "passenger resident customer witness bystander onlooker hiker homeowner householder shopper motorist commuter pedestrian tenant villager local tourist visitor holidaymaker walker guest diner".split(" "),
);

/** Whom anybody may be, beside what he does. */
const ANYBODY: ReadonlySet<string> = new Set("employee worker staffer witness victim survivor resident local neighbour neighbor customer patient passenger fan".split(" "));

/** Whether anybody may be called so whatever he does: *the mother-of-two*, *the American*, *the 34-year-old*. */
export function isGeneral(role: string): boolean {
  return isTrait(role) || isDemonym(role) || /^\d{1,3}-year-old$/u.test(role);
}

/** Who sits in a parliament may be a party's spokesman as well. */
const SEATED: ReadonlySet<string> = new Set("mp msp mep td senator congressman congresswoman lawmaker legislator politician councillor backbencher frontbencher".split(" "));
/** The fit of who holds another office now, which only the topic makes enough. */
const ONCE = -0.5;
/** Words before what somebody no longer does. */
const PAST: ReadonlySet<string> = new Set(["retired", "former", "ex", "one-time", "onetime"]);
/** Whoever a court report is about. */
const ACCUSED: ReadonlySet<string> = new Set(["defendant", "accused", "suspect"]);
const IN_COURT = ["lawyer", "judge", "prosecutor", "detective", "witness", "victim"];
const FAMED = ["singer", "actor", "footballer", "athlete", "writer", "artist", "model", "comedian", "politician"];
const PLAYERS = ["footballer", "athlete"];
/** Whom those have to do with whom articles are about. */
const BESIDE: ReadonlySet<string> = new Set("doctor paramedic medic owner manager boss chief landlord neighbour neighbor colleague caller attacker gunman firefighter referee spokesman spokeswoman spokesperson minister".split(" "));
/** Officials who are told by their office, and not of whom one speaks in public. */
const OFFICIALS: ReadonlySet<string> = new Set("comptroller commissioner official alderman executive undersecretary ambassador envoy diplomat consul negotiator whip speaker".split(" "));
/** What drivers drive who are of no renown. */
const VEHICLES: ReadonlySet<string> = new Set("bus lorry van taxi train truck cab delivery tram coach minicab ambulance uber".split(" "));
/** Those among them whom a scene needs, whoever they are. */
const STAFF: ReadonlySet<string> = new Set("driver rider keeper guard conductor host presenter producer reporter journalist correspondent editor anchor deputy".split(" "));
