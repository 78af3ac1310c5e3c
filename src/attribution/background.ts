/**
 * Ends the words where the author tells what else happened: in a headline, behind what is to come, on the market; and where a picture is credited.
 *
 * @example
 * // Rebels threaten to sink levy as Prior digs in — the words of the headline end before "as"
 * // She promised that no school would close, a week after one had burned down. — the words end before "a week"
 * // The firm said sales rose 4%, sending its shares up. — the words end before "sending"
 */
import type { TokenRange } from "../document/document.js";
import { standsAt } from "../scene/levels.js";
import type { Scene } from "../scene/scene.js";
import { FINITE } from "../scene/tree.js";
import type { Proposal } from "./proposal.js";
import type { Piece } from "./roles.js";

/** The proposal without the background at the end of its words. */
export function withoutBackground(scene: Scene, proposal: Proposal): Proposal {
  const level = scene.pairOf[proposal.head] as number;
  const { source } = proposal;
  const credited = source ? { ...proposal, source: { ...source, endToken: beforeCredit(scene, proposal, source, level) } } : proposal;
  return endWords(scene, credited, level);
}

function endWords(scene: Scene, proposal: Proposal, level: number): Proposal {
  const last = proposal.content.at(-1);
  if (!last || last.gap > 0) return proposal;
  const end = Math.min(...ENDS.map((find) => find(scene, proposal, last, level)));
  return end >= last.endToken || end <= last.firstToken ? proposal : { ...proposal, content: [...proposal.content.slice(0, -1), { ...last, endToken: end }] };
}

/** Ways in which background begins: each gives its first token, or the end of the piece. */
const ENDS: readonly ((scene: Scene, proposal: Proposal, piece: Piece, level: number) => number)[] = [beforeCredit, beforeReaction, beforeMeasure, beforeHeadlineClause];

/** The first token of the piece for which something holds, all behind which stands at the level; its end where there is none. */
function firstWhere(scene: Scene, { firstToken, endToken }: TokenRange, level: number, holds: (token: number) => boolean): number {
  for (let i = firstToken + 1; i < endToken; i++) if (holds(i) && standsAt(scene, { firstToken: i, endToken }, level)) return i;
  return endToken;
}

/** Words for a picture, before its photographer. */
const PICTURES: ReadonlySet<string> = new Set(["credit", "file", "image", "images", "photo", "photograph", "pic", "picture", "pictures"]);

/** *The leak can be heard **(Image: Rob Ross)*** */
function beforeCredit(scene: Scene, _proposal: Proposal, piece: TokenRange, level: number): number {
  const { tokens } = scene.document;
  return firstWhere(scene, piece, level, (i) => /^[([]$/u.test(tokens[i]!.text) && PICTURES.has(tokens[i + 1]?.lower ?? "") && tokens[i + 2]?.text === ":");
}

/** What news does to the price of a share. */
const MOVING: ReadonlySet<string> = new Set(["boosting", "dragging", "driving", "hitting", "knocking", "lifting", "pushing", "sending", "wiping"]);
const PRICED: ReadonlySet<string> = new Set(["share", "shares", "stock", "stocks", "bonds", "pound", "dollar", "euro", "yen", "rouble", "ruble", "rupee"]);
/** Words in which what is moved stands. */
const REACH = 5;

/** *said sales rose**, sending its shares up*** */
function beforeReaction(scene: Scene, { cue }: Proposal, piece: Piece, level: number): number {
  const { tokens } = scene.document;
  if (piece.firstToken < cue.endToken) return piece.endToken;
  return firstWhere(scene, piece, level, (i) => tokens[i]!.text === "," && MOVING.has(tokens[i + 1]?.lower ?? "") && tokens.slice(i + 2, Math.min(i + REACH, piece.endToken)).some(({ lower }) => PRICED.has(lower)));
}

/** Units in which time is measured. */
const UNITS: ReadonlySet<string> = new Set(["minute", "hour", "day", "week", "fortnight", "month", "year", "decade"]);
const COMING: ReadonlySet<string> = new Set(["will", "would", "'ll", "wo", "to"]);
/** Words of a measure: *little more than 24 hours*. */
const LONGEST_MEASURE = 6;

/** *would close**, a week after one had burned down***: what is to come is not measured by what was, but its being said is. */
function beforeMeasure(scene: Scene, { cue }: Proposal, piece: Piece, level: number): number {
  const { document: { tokens }, tree: { tags } } = scene;
  if (piece.firstToken < cue.endToken) return piece.endToken;
  let coming = -1;
  for (let i = piece.firstToken; i < piece.endToken && coming < 0; i++) if (COMING.has(tokens[i]!.lower) && (tags[i] === "MD" || i === piece.firstToken)) coming = i;
  if (coming < 0) return piece.endToken;
  return firstWhere(scene, piece, level, (i) => {
    if (i < coming || tokens[i]!.text !== ",") return false;
    for (let at = i + 2; at < piece.endToken && at <= i + LONGEST_MEASURE; at++) {
      if (tokens[at]!.lower === "after") return UNITS.has(tokens[at - 1]!.lemma) && hasPast(scene, at + 1, piece.endToken);
      if (!/^(?:DET|ADJ|ADV|NUM|NOUN|ADP|SCONJ)$/u.test(tokens[at]!.pos)) return false;
    }
    return false;
  });
}

function hasPast({ tree: { tags } }: Scene, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (tags[i] === "VBD") return true;
  return false;
}

/** What joins to the words of a headline what goes on meanwhile. */
const MEANWHILE: ReadonlySet<string> = new Set(["as", "while", "amid"]);
/** Words in which the clause has its verb. */
const LONGEST_SUBJECT = 7;

/** Headlines leave out articles, so that verbs are taken for nouns: *fire **guts** 340 shops*. */
function isVerb({ document: { tokens }, tree: { tags } }: Scene, at: number): boolean {
  return FINITE.has(tags[at]!) || tags[at] === "NNS" && tokens[at]!.lower.endsWith("s") && /^(?:CD|IN|RP|DT)$/u.test(tags[at + 1] ?? "");
}

/** *threaten to sink levy **as Prior digs in***: in a headline, behind what somebody is to do; *says jobs to go as orders fall* gives a reason. */
function beforeHeadlineClause(scene: Scene, { cue, head }: Proposal, piece: Piece, level: number): number {
  const { tokens, paragraphs, sentences } = scene.document;
  const [line, next] = paragraphs;
  const isHeadline = line && next && tokens[head]!.paragraph === 0 && line.endSentence - line.firstSentence === 1 && !/^[.!?]$/u.test(tokens[sentences[0]!.endToken - 1]!.text);
  if (!isHeadline || piece.firstToken < cue.endToken || tokens[piece.firstToken]!.lower !== "to") return piece.endToken;
  return firstWhere(scene, piece, level, (i) => {
    if (!MEANWHILE.has(tokens[i]!.lower)) return false;
    if (tokens[i]!.lower === "amid") return true;
    for (let at = i + 2; at < piece.endToken && at <= i + LONGEST_SUBJECT; at++) if (isVerb(scene, at)) return true;
    return false;
  });
}
