/**
 * Which bodies a description cannot mean, for it is of another one, by the name before its noun or by the capital behind it.
 *
 * @example
 * // The Foreign Ministry said no. The U.N. office said yes. The ministry in Yerevan said … — no office of the ministry's, no other country's ministry
 */
import { nationOf } from "../lexicon/nations.js";
import { sortsOfNoun } from "../lexicon/organizations.js";
import type { Mention } from "../mentions/mention.js";
import type { Entity } from "./entity.js";
import type { Work } from "./work.js";

/** Tells whether an entity is another body than the one described. */
export function otherBodies(work: Work, mention: Mention): (entity: Entity) => boolean {
  if (mention.kind !== "organization") return () => false;
  const { tokens } = work.document;
  const body = bodyBefore(work, mention);
  const seat = tokens[mention.endToken]?.lower === "in" ? nationOf(tokens[mention.endToken + 1]?.lower ?? "") : undefined;
  return (entity) => {
    if (body && !body.some((word) => entity.words.includes(word) || entity.modifiers.has(word)) && entity.acronym?.toLowerCase() !== body[0]) return true;
    return seat !== undefined && seat !== (nationIn(entity) ?? seat);
  };
}

/** *the **U.N.** humanitarian office*, *the **Hamburg** authority*: the words of a body's or a place's name before the noun for a body, which is no other's. */
function bodyBefore({ document: { sentences, tokens }, mentions }: Work, mention: Mention): readonly string[] | null {
  const before = mention.affiliation !== null ? mentions[mention.affiliation]! : null;
  const sorts = sortsOfNoun(mention.role) ?? [];
  // the Wall Street bank, the iPhone maker, the Premier League club: where it is, what it makes, what it plays in
  if (sorts.includes("team") || before?.kind !== "organization" && sorts.some((sort) => SEATED.has(sort))) return null;
  // "Baby monitor maker admits": what opens a sentence need be no name
  return before?.name && sentences[tokens[before.firstToken]!.sentence]!.firstToken !== before.firstToken ? before.name.words : null;
}

/** Sorts of bodies that are told by where they are. */
const SEATED: ReadonlySet<string> = new Set(["company", "bank", "airline", "charity", "association"]);

/** The country that a body is told to be of, by its name or by what stands around it. */
function nationIn({ nation, words }: Entity): string | undefined {
  return nation ?? words.map((word) => nationOf(word)).find((each) => each !== undefined);
}
