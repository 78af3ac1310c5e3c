/**
 * The body named before a role: *Apple* CEO, a *foreign ministry* statement.
 *
 * @example
 * // Plains & Western spokesman Curtis Hale — "Plains & Western"
 */
import type { TokenRange } from "../document/document.js";
import { COURT_WORDS, DOCUMENT_NOUNS } from "../lexicon/documents.js";
import { nationOf } from "../lexicon/nations.js";
import { INDICES, sortsOfNoun } from "../lexicon/organizations.js";
import { DISTINCT_WORDS, RANK_WORDS } from "../lexicon/roles.js";
import { SPOKES_PHRASES, SPOKESPEOPLE } from "../lexicon/spokespeople.js";
import { TIMES } from "../lexicon/times.js";
import { COURTESY } from "../lexicon/titles.js";
import { JOINTS } from "./joined-names.js";
import type { Reading } from "./reading.js";
import { capitalAt, plainWord, tellsSeat } from "./words.js";

/** The capitalized words before a role, unless they only say of which country. */
export function findAffiliation(reading: Reading, first: number, end: number): TokenRange | null {
  const { tokens } = reading.document;
  let start = first;
  while (start < end && (!capitalAt(reading, start) || isNoBody(plainWord(tokens[start]!.lower)))) start++;
  let stop = start;
  // the Pentagon has a press secretary, not a press
  const leadsToSpokesperson = (i: number): boolean => i > start && SPOKES_PHRASES.has(`${tokens[i]!.lower} ${tokens[i + 1]?.lower ?? ""}`);
  while (stop < end && !leadsToSpokesperson(stop) && (capitalAt(reading, stop) || sortsOfNoun(tokens[stop]!.lower) !== undefined || INSIDE.has(tokens[stop]!.lower) && stop + 1 < end)) stop++;
  if (stop === start) return null;
  const opens = reading.document.sentences[tokens[start]!.sentence]?.firstToken === start;
  if (stop - start === 1 && opens && (reading.proper[start] !== 1 || sortsOfNoun(tokens[start]!.lower) !== undefined)) return null;
  const words = tokens.slice(start, stop).map((token) => token.lower).join(" ");
  // U.S. and British officials
  if (tokens.slice(start, stop).every(({ lower }) => nationOf(lower) !== undefined || JOINTS.has(lower)) && stop - start > 2) return null;
  return nationOf(words) !== undefined && words !== nationOf(words) && !/^(?:us|u\.s\.?|uk|eu|un)$/u.test(words) ? null : { firstToken: start, endToken: stop };
}

function isNoBody(word: string): boolean {
  return RANK_WORDS.has(word) || DISTINCT_WORDS.has(word) || COURTESY.has(word) || TIMES.has(word) || INDICES.has(word) || tellsSeat(word);
}

/** *a foreign ministry statement*, *company spokesman*: the common noun for a body before what speaks for it. */
export function findBody(reading: Reading, first: number, end: number, role: string): TokenRange | null {
  const { tokens } = reading.document;
  const last = end - 1;
  if (last < first || !SPOKESPEOPLE.has(role) && !DOCUMENT_NOUNS.has(role) && !SPOKES_PHRASES.has(role)) return null;
  if (RELEASED.has(role) && PRESS.has(tokens[last]!.lower)) return null; // a press release is nothing of the press's
  if (sortsOfNoun(tokens[last]!.lower) === undefined || tokens[last]!.pos === "ADJ" && tokens[last]!.lower !== "military" || COURT_WORDS.has(tokens[last]!.lower)) return null;
  let start = last;
  while (start > first && start > last - 3 && (tokens[start - 1]!.pos === "NOUN" || tokens[start - 1]!.pos === "ADJ" || tokens[start - 1]!.pos === "PROPN") && !RANK_WORDS.has(tokens[start - 1]!.lower)) start--;
  return { firstToken: start, endToken: end };
}

/** What is given out to the press, and words for it. */
const RELEASED: ReadonlySet<string> = new Set(["release", "statement", "notice", "handout"]);
const PRESS: ReadonlySet<string> = new Set(["press", "news", "media"]);

/** Small words inside names: *Plains & Western*, *Bank of England*. */
const INSIDE: ReadonlySet<string> = new Set(["&", "of", "for", "and", "the", "'s", "'"]);
