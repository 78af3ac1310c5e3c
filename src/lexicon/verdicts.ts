/**
 * Nouns by which an author sums up, behind a comma, what somebody has just said: *that it was rigged, a claim that he denies*.
 *
 * @example
 * VERDICT_NOUNS.has("claim"); // true
 */
import { wordSet } from "./words.js";

/** The nouns, lower case, singular: such phrases begin with *a* or *another*. */
export const VERDICT_NOUNS: ReadonlySet<string> = wordSet(
  "accusation admission allegation announcement approach argument assertion attack blow boast call charge claim comment comparison complaint "
  + "compliment concession conclusion contention criticism decision demand denial development estimate figure forecast gesture hint idea "
  + "indication insult jab jibe line message milestone move nod notion offer observation opinion pledge point position practice prediction "
  + "promise proposal proposition prospect quip reaction rebuke reference refrain remark reminder request result retort reversal rise "
  + "sentiment sign slogan stance statement step suggestion swipe tactic theme theory threat tradition view vow warning",
);
