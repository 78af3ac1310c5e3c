/**
 * English pronouns with what they say of their referent.
 *
 * @example
 * PRONOUNS.get("she"); // { person: 3, plural: false, gender: "female", possessive: false }
 */

/** What a pronoun says of its referent. */
export interface PronounFacts {
  readonly person: 1 | 2 | 3;
  readonly plural: boolean;
  readonly gender: "female" | "male" | "neuter" | null;
  readonly possessive: boolean;
  readonly relative: boolean;
}

const facts = (
  person: 1 | 2 | 3,
  plural: boolean,
  gender: PronounFacts["gender"],
  form: "plain" | "possessive" | "relative" = "plain",
): PronounFacts => ({ person, plural, gender, possessive: form === "possessive", relative: form === "relative" });

/** By lower-case form. *Her* is possessive where a noun follows; the mention says which. */
export const PRONOUNS: ReadonlyMap<string, PronounFacts> = new Map([
  ["i", facts(1, false, null)], ["me", facts(1, false, null)], ["myself", facts(1, false, null)],
  ["my", facts(1, false, null, "possessive")], ["mine", facts(1, false, null)],
  ["we", facts(1, true, null)], ["us", facts(1, true, null)], ["ourselves", facts(1, true, null)],
  ["our", facts(1, true, null, "possessive")], ["ours", facts(1, true, null)],
  ["you", facts(2, false, null)], ["your", facts(2, false, null, "possessive")], ["yourself", facts(2, false, null)],
  ["he", facts(3, false, "male")], ["him", facts(3, false, "male")], ["himself", facts(3, false, "male")],
  ["his", facts(3, false, "male", "possessive")],
  ["she", facts(3, false, "female")], ["herself", facts(3, false, "female")],
  ["her", facts(3, false, "female", "possessive")], ["hers", facts(3, false, "female")],
  ["it", facts(3, false, "neuter")], ["itself", facts(3, false, "neuter")],
  ["its", facts(3, false, "neuter", "possessive")],
  ["they", facts(3, true, null)], ["them", facts(3, true, null)], ["themselves", facts(3, true, null)],
  ["their", facts(3, true, null, "possessive")], ["theirs", facts(3, true, null)],
  ["who", facts(3, false, null, "relative")], ["whom", facts(3, false, null, "relative")],
  ["whose", facts(3, false, null, "relative")], ["which", facts(3, false, "neuter", "relative")],
]);

/** Those that refer back to a noun and open a clause about it. */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set([...PRONOUNS].filter(([, { relative }]) => relative).map(([form]) => form));
