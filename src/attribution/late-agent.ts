/**
 * Gives what somebody is told to do, with the teller at its end, to that teller.
 *
 * @example
 * // Drivers were urged to stay at home by police. — the source is "police", the words end before "by"
 * // He was told to be home by midnight. She was told to get seen by a doctor. — nobody's
 */
import { COUNTED_NOUN_PHRASE } from "../document/noun-phrase.js";
import { sortsOfNoun } from "../lexicon/organizations.js";
import { GROUP_NOUNS, PERSON_NOUNS } from "../lexicon/people.js";
import { isRole } from "../lexicon/roles.js";
import { TIMES } from "../lexicon/times.js";
import type { Scene } from "../scene/scene.js";
import type { Proposal } from "./proposal.js";
import { isPassive } from "./quoted-by.js";

/** Words for whoever told it at most. */
const LONGEST = 8;

/** The proposal with what stands behind the last *by* for its source, where a passive verb has none and somebody is meant. */
export function sourceOfLateAgent(scene: Scene, proposal: Proposal): Proposal {
  const { content, cue, source } = proposal;
  const { tree: { tags } } = scene;
  const last = content.at(-1);
  if (source || !last || last.gap > 0 || last.firstToken < cue.endToken || tags[last.firstToken] !== "TO" || !isPassive(scene, proposal)) return proposal;
  const by = lateBy(scene, last.firstToken + 1, last.endToken);
  if (by < 0 || /^VB[NG]$/u.test(tags[by - 1]!) || !isSomebody(scene, by + 1, last.endToken)) return proposal;
  return { ...proposal, source: { firstToken: by + 1, endToken: last.endToken }, content: [...content.slice(0, -1), { ...last, endToken: by }] };
}

/** The *by* before the noun phrase that ends here, or -1. */
function lateBy({ document: { tokens } }: Scene, first: number, end: number): number {
  let at = end - 1;
  while (at > first && end - at <= LONGEST && COUNTED_NOUN_PHRASE.has(tokens[at]!.pos)) at--;
  return at > first && at < end - 1 && tokens[at]!.lower === "by" ? at : -1;
}

function isSomebody({ capital, document: { tokens } }: Scene, first: number, end: number): boolean {
  const { lemma, lower } = tokens[end - 1]!;
  if (TIMES.has(lower)) return false;
  if (PERSON_NOUNS.has(lower) || PERSON_NOUNS.has(lemma) || GROUP_NOUNS.has(lower) || isRole(lower) || isRole(lemma) || sortsOfNoun(lower) !== undefined) return true;
  return capital[end - 1] === 1 && tokens[first]!.pos !== "NUM";
}
