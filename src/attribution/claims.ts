/**
 * Which report lets a quotation go that several claim, before it is decided which of them stand.
 *
 * @example
 * // Lena said: “A.” Hugo said: “B.” — "A" is all that the first has, so that the second keeps only "B"
 */
import type { Contradicted, Ranked } from "./decide.js";
import type { Piece } from "./roles.js";

/** As sure as this, a report keeps its only content. */
const LEAST_SOLE = 0.5;

/** What is left of the reports once claims are settled. */
export interface Settled {
  /** The reports without the pieces that they let go. */
  readonly kept: readonly Ranked[];
  /** Those that have nothing left. */
  readonly contradicted: readonly Contradicted[];
}

/** Settles the claims of the reports of a document of `count` tokens. */
export function settleClaims(count: number, ranked: readonly Ranked[]): Settled {
  const ownerOf = ownersInSentence(count, ranked);
  const soleOwners = ownersOfSoleContent(ranked);
  const kept: Ranked[] = [];
  const contradicted: Contradicted[] = [];
  for (const each of ranked) {
    const { proposal, chance } = each;
    const { content } = proposal;
    const own = content.filter((piece) => !standsInSentence(ownerOf, piece));
    if (own.length === 0) {
      contradicted.push({ proposal, chance, by: ranked[ownerOf[content[0]!.firstToken] as number]! });
      continue;
    }
    const alone = own.length > 1 ? own.filter((piece) => !isSoleOfAnother(soleOwners, piece, each)) : own;
    const left = alone.length > 0 ? alone : own;
    kept.push(left.length === content.length ? each : { proposal: { ...proposal, content: left }, chance });
  }
  return { kept, contradicted };
}

/** By token: the last report whose content it is and whose cue stands in the same sentence, or -1. */
function ownersInSentence(count: number, ranked: readonly Ranked[]): Int32Array {
  const ownerOf = new Int32Array(count).fill(-1);
  ranked.forEach(({ proposal }, index) => {
    for (const { gap, firstToken, endToken } of proposal.content) if (gap === 0) ownerOf.fill(index, firstToken, endToken);
  });
  return ownerOf;
}

/** Whether a piece outside of its cue's sentence is content within the sentence of another. */
function standsInSentence(ownerOf: Int32Array, { gap, firstToken, endToken }: Piece): boolean {
  return gap > 0 && ownerOf[firstToken] !== -1 && ownerOf[endToken - 1] !== -1;
}

/** By its first token, the surest report that has no other content. */
function ownersOfSoleContent(ranked: readonly Ranked[]): ReadonlyMap<number, Ranked> {
  const owners = new Map<number, Ranked>();
  for (const each of ranked) {
    const [piece, more] = each.proposal.content;
    if (!piece || more || each.chance < LEAST_SOLE) continue;
    const before = owners.get(piece.firstToken);
    if (!before || before.chance < each.chance) owners.set(piece.firstToken, each);
  }
  return owners;
}

function isSoleOfAnother(owners: ReadonlyMap<number, Ranked>, { firstToken, endToken }: Piece, than: Ranked): boolean {
  const owner = owners.get(firstToken);
  return owner !== undefined && owner !== than && owner.proposal.content[0]!.endToken === endToken;
}
