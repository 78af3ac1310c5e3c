/**
 * What a model sees of a reading beside the readings of the cues around it: what holds it, what it holds, and with what it contends.
 *
 * @example
 * // Lee said Fox denied it. — "denied" stands in the words of "said", the more surely the more probable "said" is
 */
import { contains } from "../document/token-at.js";
import { addFeature, type Features } from "../model/features.js";
import type { Scene } from "../scene/scene.js";
import type { Ranked } from "./decide.js";
import type { Piece } from "./roles.js";
import type { Seen } from "./seen-reading.js";

/** So many cues on each side of one are its neighbours. */
const NEIGHBOURS = 12;

/** Adds how it stands to the readings of the cues around: `all` are the likeliest, in order, and its own is at `place`. */
export function addNeighbours({ tag, lemma, lexical }: Scene, { proposal, chance }: Seen, all: readonly Ranked[], place: number, features: Features): void {
  const { source, content, head } = proposal;
  const add = (template: number, a: number, b = 0, c = 0): void => addFeature(features, template, a, b, c);
  const holds = (pieces: readonly Piece[], token: number): boolean => pieces.some((piece) => contains(piece, token));
  // how sure the surest is that holds its cue, whose cue it holds, that has words of its own, and that has the same source
  let around = 0;
  let inside = 0;
  let rival = 0;
  let same = 0;
  // and that holds its cue but not its source
  let across = 0;
  for (let n = Math.max(0, place - NEIGHBOURS); n < Math.min(all.length, place + NEIGHBOURS + 1); n++) {
    if (n === place) continue;
    const { proposal: other, chance: theirs } = all[n]!;
    const level = theirs < 0.35 ? 1 : theirs < 0.65 ? 2 : 3;
    if (holds(other.content, head)) {
      around = Math.max(around, level);
      if (source && !holds(other.content, source.firstToken)) across = Math.max(across, level);
    } else if (holds(content, other.head)) inside = Math.max(inside, level);
    else if (holds(other.content, content[0]!.firstToken) || holds(content, other.content[0]!.firstToken)) rival = Math.max(rival, level);
    if (source && other.source && other.source.firstToken === source.firstToken) same = Math.max(same, level);
    if (source && contains(source, other.head)) rival = Math.max(rival, level + 3);
    if (other.source && contains(other.source, head)) rival = Math.max(rival, level + 6);
  }
  const own = lemma[head] as number;
  const classes = lexical[head] as number;
  add(110, around, inside, rival);
  add(111, around, own);
  add(112, rival, own);
  add(113, inside, own);
  add(114, around, tag[head] as number, classes);
  add(115, same, classes);
  add(116, same, around, rival);
  add(117, Math.floor(chance * 10), around, rival);
  add(118, across, around, source ? 1 : 0);
  add(119, across, own);
}
