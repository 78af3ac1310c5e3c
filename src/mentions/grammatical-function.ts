/**
 * What a noun phrase is in its clause: subject, object, possessor and the like.
 *
 * @example
 * // Lee told Fox's lawyer — "Lee" is the subject, "Fox" the possessor, "Fox's lawyer" the object
 */
import { RELATIONS, type Syntax } from "../syntax/syntax.js";
import type { GrammaticalFunction } from "./mention.js";
import type { Phrase } from "./noun-phrases.js";

/** What the phrase is in its clause, by the relation of the word that hangs outside it. */
export function functionOf(syntax: Syntax, phrase: Phrase): GrammaticalFunction {
  let token = phrase.head;
  for (let step = 0; step < 6; step++) {
    const head = syntax.heads[token] ?? -1;
    const relation = syntax.relations[token] ?? 0;
    const inside = head >= phrase.firstToken && head < phrase.endToken;
    if (head < 0 || !inside && CLIMBS[relation] !== true) return FUNCTIONS[relation] ?? "other";
    token = head;
  }
  return "other";
}

/** By relation, whether what hangs by it has the function of the word that it hangs from. */
const CLIMBS: readonly boolean[] = RELATIONS.map((label) => ["flat", "conj", "compound", "nmod:desc"].includes(label));
const FUNCTION_NAMES: Readonly<Record<string, GrammaticalFunction>> = {
  nsubj: "subject", "nsubj:pass": "subject", csubj: "subject", obj: "object", iobj: "object", "nmod:poss": "possessor",
  obl: "oblique", "obl:agent": "oblique", nmod: "oblique",
};
/** By relation, the function of what hangs by it. */
const FUNCTIONS: readonly GrammaticalFunction[] = RELATIONS.map((label) => FUNCTION_NAMES[label] ?? "other");
