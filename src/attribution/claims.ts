/**
 * Which report lets a quotation go that several claim, before it is decided which of them stand.
 *
 * @example
 * // Lena said: “A.” Hugo said: “B.” — "A" is all that the first has, so that the second keeps only "B"
 */
import type { Ranked } from "./decide.js";
import type { Piece } from "./roles.js";

/** As sure as this, a report keeps its only content. */
const LEAST_SOLE = 0.5;

/** The reports of a document of `count` tokens, without the pieces that they let go, and without those that have nothing left. */
export function settleClaims(count: number, ranked: readonly Ranked[]): readonly Ranked[] {
  const inSentence = tokensInSentence(count, ranked);
  const soleOwners = ownersOfSoleContent(ranked);
  return ranked.flatMap((each) => {
    const { content } = each.proposal;
    const own = content.filter((piece) => !standsInSentence(inSentence, piece));
    const kept = own.length > 1 ? own.filter((piece) => !isSoleOfAnother(soleOwners, piece, each)) : own;
    const left = kept.length > 0 ? kept : own;
    if (left.length === content.length) return [each];
    return left.length > 0 ? [{ ...each, proposal: { ...each.proposal, content: left } }] : [];
  });
}

/** By token: whether it is content of a report whose cue stands in the same sentence. */
function tokensInSentence(count: number, ranked: readonly Ranked[]): Uint8Array {
  const inSentence = new Uint8Array(count);
  for (const { proposal } of ranked) {
    for (const { gap, firstToken, endToken } of proposal.content) if (gap === 0) inSentence.fill(1, firstToken, endToken);
  }
  return inSentence;
}

/** Whether a piece outside of its cue's sentence is content within the sentence of another. */
function standsInSentence(inSentence: Uint8Array, { gap, firstToken, endToken }: Piece): boolean {
  return gap > 0 && inSentence[firstToken] === 1 && inSentence[endToken - 1] === 1;
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
