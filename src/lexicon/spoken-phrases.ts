/**
 * Verbs that say something only with the words behind them: *pointed out that*, *made it clear that*, *let slip that*.
 *
 * @example
 * SPOKEN_PHRASES.get("point"); // ["out"]
 */

/** By lemma what follows it before *that*, lower case. */
export const SPOKEN_PHRASES: ReadonlyMap<string, readonly string[]> = new Map([
  ["point", ["out"]],
  ["make", ["clear", "it clear", "plain", "it plain", "known", "it known"]],
  ["let", ["slip", "it slip", "it be known", "be known"]],
  ["spell", ["out"]],
  ["put", ["it to him", "it to her", "it to them"]],
  ["be", ["adamant"]],
  ["remain", ["adamant"]],
]);

/** Lemmas that say something wherever *that* follows, and that models have seldom seen do so. */
export const SPOKEN_BEFORE_THAT: ReadonlySet<string> = new Set([
  "chime", "counter", "deadpan", "fume", "highlight", "howl", "interrupt", "intimate", "mutter", "rail", "rant", "retort", "seethe", "sigh", "sneer", "snort", "splutter", "underline",
]);
