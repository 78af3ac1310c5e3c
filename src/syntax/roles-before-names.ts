/**
 * Nouns for what somebody does that the tagger takes for verbs: *Kings **coach** Ann Lee*, behind the plural of a team.
 *
 * @example
 * // West Indies captain Jerome Pascall admitted it. — NN, not VBP
 * // The twins coach Ann. — VBP
 */
import type { Document } from "../document/document.js";
import { placesOf, retagged, TAGS } from "./tags.js";

const NOUN = TAGS.indexOf("NN");
const [VERBS, NAMES, CAPITALS] = [placesOf(/^VBP?$/u), placesOf(/^NNP$/u), placesOf(/^NNP?S?$/u)];
const ROLES: ReadonlySet<string> = new Set(["boss", "captain", "chair", "coach", "guard", "guide", "head", "host", "judge", "pilot", "star"]);

/** The tags, with these made nouns between a name and the name of somebody. */
export function withRolesBeforeNames({ tokens }: Document, tags: Int32Array): Int32Array {
  const found = tokens.filter(({ index, lower }) => {
    const before = tokens[index - 1];
    return ROLES.has(lower) && VERBS.has(tags[index] as number) && before !== undefined && /^\p{Lu}/u.test(before.text) && CAPITALS.has(tags[index - 1] as number)
      && NAMES.has(tags[index + 1] as number) && NAMES.has(tags[index + 2] as number);
  });
  return retagged(tags, found, NOUN);
}
