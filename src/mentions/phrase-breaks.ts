/**
 * Where one noun phrase ends and the next begins, though no word stands between them.
 *
 * @example
 * // On Monday Ann Lee spoke. Fox had filed a report last month. — between "Monday" and "Ann", between "report" and "last"
 */
import { HEARER_VERBS } from "../lexicon/attribution-verbs.js";
import { DOCUMENT_NOUNS } from "../lexicon/documents.js";
import { OUTLET_NAME_WORDS, OUTLET_NOUNS, OUTLETS } from "../lexicon/media-outlets.js";
import { sortOfName, sortsOfNoun } from "../lexicon/organizations.js";
import { GROUP_NOUNS, PERSON_NOUNS } from "../lexicon/people.js";
import { isRole } from "../lexicon/roles.js";
import { MONTHS, TIME_SPANS, WEEKDAYS } from "../lexicon/times.js";
import type { Reading } from "./reading.js";
import { startsName } from "./words.js";

/** *said in her filing Kash was gone*: a name after a noun that takes none; *posted on X. Lee said*: a network, not an initial. */
export function startsAnother(reading: Reading, head: number, at: number): boolean {
  const { capital, document, syntax } = reading;
  const { tokens } = document;
  const before = tokens[head]!;
  if (WEEKDAYS.has(before.lower) || MONTHS.has(before.lower)) return isDate(reading, head, at);
  if (TIME_SPANS.has(before.lemma) && capital[at] === 1 && capital[head] !== 1 && (!SEASONS.has(before.lower) || startsName(reading, at))) return true; // For thirty years Ann Lee
  if (before.text === "X." && /^(?:on|via|to)$/u.test(tokens[head - 1]?.lower ?? "")) return true;
  if (capital[at] !== 1 && capital[head] === 1 && at === head + 1) return isHearer(reading, head);
  if (capital[at] !== 1 || capital[head] === 1 || at !== head + 1 || before.pos !== "NOUN" || !DOCUMENT_NOUNS.has(before.lower)) return false;
  // chief guide Ann Lee
  return !OUTLET_NOUNS.has(before.lower) && !(isRole(tokens[head - 1]?.lower ?? "") && syntax.heads[at] === head);
}

/** *told **ABC Radio** new software had been installed*: a medium that hears, whose name is no part of what it hears. */
function isHearer({ capital, document: { tokens } }: Reading, head: number): boolean {
  const { lemma, lower } = tokens[head + 1]!;
  if (isRole(lemma) || PERSON_NOUNS.has(lemma) || GROUP_NOUNS.has(lower) || OUTLET_NOUNS.has(lemma) || sortsOfNoun(lemma) !== undefined) return false;
  let first = head;
  while (first > 0 && capital[first - 1] === 1 && head - first < LONGEST_MEDIUM) first--;
  return HEARER_VERBS.has(tokens[first - 1]?.lower ?? "") && OUTLETS.has(tokens.slice(first, head + 1).map(({ lower }) => lower).join(" "));
}

/** Words of a medium's name. */
const LONGEST_MEDIUM = 5;

/** *In a statement Wednesday Ann Lee said*, *In April Ann Lee said*: a day or month before a name that is no part of it. */
function isDate({ capital, document: { tokens } }: Reading, head: number, at: number): boolean {
  if (capital[at] !== 1 || at !== head + 1) return false;
  const last = tokens[capital[at + 1] === 1 ? at + 1 : at]!.lower;
  if (OUTLETS.has(`${tokens[head]!.lower} ${last}`) || sortOfName(last) !== undefined || OUTLET_NAME_WORDS.has(last)) return false;
  const { lower, pos } = tokens[head - 1] ?? { lower: "", pos: "PUNCT" };
  if (MONTHS.has(tokens[head]!.lower)) return /^(?:in|since|until|last|this)$/u.test(lower);
  return lower === "on" || lower === "last" || pos === "NOUN" || pos === "VERB" || pos === "PRON";
}

/** Words before what is held in them: *the summer Games*. */
const SEASONS: ReadonlySet<string> = new Set(["summer", "winter", "autumn", "fall", "spring", "season", "night", "evening", "morning"]);

/** *last week*, *next month*: when something is, after the noun phrase of what it is. */
export function isTime({ document: { tokens } }: Reading, at: number): boolean {
  return /^(?:last|next|this)$/u.test(tokens[at]!.lower) && TIME_SPANS.has(tokens[at + 1]?.lower ?? "");
}
