/**
 * Which of the proposed reports stand together: a word has one role, and contents do not cross but nest.
 *
 * The proposals of an article are taken in order of their chance; one that contradicts what has been taken is cut
 * back to what is free, or rejected.
 *
 * @example
 * // “A,” Lee said. “B,” Fox replied. — “B” adjoins both cues; it is taken by "replied", and cut from "said"
 */
import type { TokenRange } from "../document/document.js";
import { contains } from "../document/token-at.js";
import type { Scene } from "../scene/scene.js";
import type { Piece } from "./roles.js";
import type { Proposal } from "./proposal.js";

/** A proposal with its chance of being right. */
export interface Ranked {
  readonly proposal: Proposal;
  readonly chance: number;
}

/** A proposal that cannot stand beside another, which has a better claim to its words. */
export interface Contradicted extends Ranked {
  readonly by: Ranked;
}

/** What stands of the proposals, and what does not. */
export interface Decided {
  readonly accepted: readonly Ranked[];
  readonly contradicted: readonly Contradicted[];
}

/** Takes the proposals that go together, the most probable first. */
export function decide(scene: Scene, ranked: readonly Ranked[]): Decided {
  const count = scene.document.tokens.length;
  // by token: the accepted report whose cue or source it is, and the innermost whose content it is
  const cueOf = new Int32Array(count).fill(-1);
  const sourceOf = new Int32Array(count).fill(-1);
  const contentOf = new Int32Array(count).fill(-1);
  const accepted: Ranked[] = [];
  const contradicted: Contradicted[] = [];
  const order = [...ranked].sort((a, b) => b.chance - a.chance || a.proposal.head - b.proposal.head);
  for (const { proposal, chance } of order) {
    const content = proposal.content.filter((piece) => piece.gap === 0 || !claimed(accepted, contentOf, piece));
    const rivals = [
      ownerIn(cueOf, proposal.cue), sourceOf[proposal.head] as number, proposal.source ? ownerIn(cueOf, proposal.source) : -1,
      content.length === 0 ? (contentOf[proposal.content[0]!.firstToken] as number) : -1,
      ...content.map((piece) => rivalOf(accepted, contentOf, piece, proposal)),
    ];
    const rival = rivals.find((index) => index !== -1);
    if (rival !== undefined) {
      contradicted.push({ proposal, chance, by: accepted[rival]! });
      continue;
    }
    const index = accepted.length;
    accepted.push({ proposal: content.length === proposal.content.length ? proposal : { ...proposal, content }, chance });
    fill(cueOf, proposal.cue, index);
    if (proposal.source) fill(sourceOf, proposal.source, index);
    for (const piece of content) fillInner(accepted, contentOf, piece, index);
  }
  return { accepted, contradicted };
}

/** Whose the first of the tokens is that is somebody's; -1 where none is. */
function ownerIn(owner: Int32Array, range: TokenRange): number {
  for (let i = range.firstToken; i < range.endToken; i++) if (owner[i] !== -1) return owner[i] as number;
  return -1;
}

function fill(owner: Int32Array, range: TokenRange, index: number): void {
  for (let i = range.firstToken; i < range.endToken; i++) owner[i] = index;
}

/** Marks a piece as content, leaving what stands deeper inside it. */
function fillInner(accepted: readonly Ranked[], contentOf: Int32Array, range: TokenRange, index: number): void {
  const size = range.endToken - range.firstToken;
  for (let i = range.firstToken; i < range.endToken; i++) {
    const other = contentOf[i] as number;
    if (other === -1 || pieceAt(accepted[other]!, i).size > size) contentOf[i] = index;
  }
}

function pieceAt({ proposal }: Ranked, token: number): { piece: Piece; size: number } {
  const piece = proposal.content.find((each) => contains(each, token))!;
  return { piece, size: piece.endToken - piece.firstToken };
}

/** Whether the whole of a quotation is content of an accepted report already. */
function claimed(accepted: readonly Ranked[], contentOf: Int32Array, piece: Piece): boolean {
  const owner = contentOf[piece.firstToken] as number;
  if (owner === -1) return false;
  const { piece: other } = pieceAt(accepted[owner]!, piece.firstToken);
  return other.firstToken <= piece.firstToken && piece.endToken <= other.endToken;
}

/** The accepted report whose content a piece crosses or says again; -1 for none. */
function rivalOf(accepted: readonly Ranked[], contentOf: Int32Array, piece: Piece, proposal: Proposal): number {
  for (const edge of [piece.firstToken, piece.endToken - 1]) {
    const owner = contentOf[edge] as number;
    if (owner === -1) continue;
    const { piece: other } = pieceAt(accepted[owner]!, edge);
    const inside = other.firstToken <= piece.firstToken && piece.endToken <= other.endToken;
    const around = piece.firstToken <= other.firstToken && other.endToken <= piece.endToken;
    if (inside === around) return owner;
    // a report inside another's content has its cue there too, unless its content is a quotation of its own
    const cueInside = contains(other, proposal.head);
    if (inside && !cueInside && piece.gap === 0) return owner;
    const otherHead = accepted[owner]!.proposal.head;
    if (around && !contains(piece, otherHead)) return owner;
  }
  return -1;
}
