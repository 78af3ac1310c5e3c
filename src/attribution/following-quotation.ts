/**
 * Gives a quotation that follows a sentence to the report that the sentence is made of, and not to one that hangs on it.
 *
 * @example
 * // “No,” Lee told us after Fox had assured him of help. “We go.” — "We go" is Lee's
 * // “He lied,” Lee said, referring to Fox. “Twice.” — it is what she said, and not what she referred to
 */
import { SUBORDINATORS } from "../lexicon/conjunctions.js";
import { RELATIVE_PRONOUNS } from "../lexicon/pronouns.js";
import type { Scene } from "../scene/scene.js";
import type { Settled } from "./claims.js";
import type { Contradicted, Ranked } from "./decide.js";
import type { Proposal } from "./proposal.js";
import { reportsBefore } from "./reports-before.js";
import type { Piece } from "./roles.js";

/** What joins a clause to the sentence that it hangs on. */
const HANGING: ReadonlySet<string> = new Set([...SUBORDINATORS, ...RELATIVE_PRONOUNS, "after", "before", "that", "where"]);
/** Verbs that say what was meant, and not what was said. */
const REFERRING: ReadonlySet<string> = new Set(["allude", "hint", "refer"]);

/** The reports, which stand in the order of their heads, with such quotations where they belong. */
export function settleFollowing(scene: Scene, ranked: readonly Ranked[]): Settled {
  const moved = new Map<Ranked, Piece[]>();
  const contradicted: Contradicted[] = [];
  const left = ranked.flatMap((each, place): Ranked[] => {
    const { proposal, chance } = each;
    const following = proposal.content.filter(({ gap, firstToken }) => gap > 0 && firstToken > proposal.head);
    const main = following.length > 0 && hangs(scene, proposal) ? reportsBefore(ranked, place).find((other) => isMain(scene, other.proposal, proposal)) : undefined;
    if (!main) return [each];
    moved.set(main, [...(moved.get(main) ?? []), ...following]);
    const content = proposal.content.filter((piece) => !following.includes(piece));
    if (content.length > 0) return [{ proposal: { ...proposal, content }, chance }];
    contradicted.push({ proposal, chance, by: main });
    return [];
  });
  return { kept: left.map((each) => withMore(each, moved.get(each) ?? [])), contradicted };
}

/** Whether the report stands in a clause that hangs on another, or only says what was meant. */
function hangs({ document: { tokens } }: Scene, { source, cue, head }: Proposal): boolean {
  const first = Math.min(source?.firstToken ?? cue.firstToken, cue.firstToken);
  return REFERRING.has(tokens[head]!.lemma) || [first - 1, first, cue.firstToken - 1].some((token) => HANGING.has(tokens[token]?.lower ?? ""));
}

/** Whether a report begins its sentence, which is the other's too, with a quotation. */
function isMain({ document: { sentences, tokens }, pairOf }: Scene, { content: [piece], head, cue }: Proposal, other: Proposal): boolean {
  const { sentence } = tokens[head]!;
  if (!piece || piece.gap > 0 || sentence !== tokens[other.head]!.sentence || pairOf[head] !== pairOf[other.head]) return false;
  return piece.firstToken <= sentences[sentence]!.firstToken + 1 && piece.firstToken < cue.firstToken && pairOf[piece.firstToken] !== pairOf[head];
}

function withMore({ proposal, chance }: Ranked, more: readonly Piece[]): Ranked {
  const known = new Set(proposal.content.map(({ firstToken }) => firstToken));
  const fresh = more.filter(({ firstToken }) => !known.has(firstToken));
  return { proposal: fresh.length === 0 ? proposal : { ...proposal, content: [...proposal.content, ...fresh].sort((a, b) => a.firstToken - b.firstToken) }, chance };
}
