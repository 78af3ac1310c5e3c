/**
 * Verbs that the tagger takes for plurals: *reports*, *states*, *claims* between a singular noun and *that*.
 *
 * From left to right the two look the same; only where no verb has come yet, and a clause follows, it must be the verb.
 *
 * @example
 * // A note on the council’s website states that the library will close. — VBZ, not NNS
 * // They denied media reports that it will close. — NNS, for the sentence has its verb
 */
import type { Document, Token } from "../document/document.js";
import { placesOf, retagged, TAGS } from "./tags.js";

const [SINGULARS, FINITE] = [placesOf(/^NNP?$/u), placesOf(/^(?:VB[DZP]|MD)$/u)];
const [PLURAL, VERB] = [TAGS.indexOf("NNS"), TAGS.indexOf("VBZ")];
const VERBS: ReadonlySet<string> = new Set([
  "affirms", "alleges", "answers", "bets", "boasts", "cautions", "charges", "chimes", "claims", "comments", "counters", "decrees", "demands",
  "echoes", "emails", "estimates", "fears", "fumes", "groans", "hints", "hopes", "howls", "jokes", "laments", "marvels", "moans", "muses", "mutters",
  "notes", "objects", "pledges", "promises", "protests", "quips", "rails", "rants", "remarks", "reports", "requests", "retorts", "reveals", "rules",
  "seethes", "sighs", "signals", "sneers", "snorts", "states", "stresses", "tweets", "vents", "vows", "wagers", "warns", "whispers",
]);
/** What makes one noun with a plural behind it. */
const MODIFIERS: ReadonlySet<string> = new Set(["media", "news", "press", "police", "intelligence", "newspaper", "insider", "eyewitness", "witness", "field", "government"]);

/** The tags, with these made verbs. */
export function withPluralVerbs({ tokens, sentences }: Document, tags: Int32Array): Int32Array {
  const found: Token[] = [];
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at + 2 < endToken && !FINITE.has(tags[at] as number); at++) if (isVerb(tokens, tags, firstToken, at)) found.push(tokens[at]!);
  }
  return retagged(tags, found, VERB);
}

function isVerb(tokens: readonly Token[], tags: Int32Array, first: number, at: number): boolean {
  if (at === first || tags[at] !== PLURAL || !VERBS.has(tokens[at]!.lower) || tokens[at + 1]!.lower !== "that") return false;
  return SINGULARS.has(tags[at - 1] as number) && !MODIFIERS.has(tokens[at - 1]!.lower) && !FINITE.has(tags[at + 2] as number);
}
