/**
 * Finds whom a description means that is named only behind the words that he is the source of.
 *
 * @example
 * // The goalkeeper wrote: “See you in spring.” Ole Mathis, 29, tore a ligament in May. — the goalkeeper: Ole Mathis
 */
import type { Mention } from "../mentions/mention.js";
import { firstFrom } from "../text/span.js";
import type { Entity } from "./entity.js";
import { isOfTheScene, mayBeCalled } from "./same-office.js";
import { entityAt, type Work } from "./work.js";

/** Mentions behind the description that are looked at. */
const AHEAD = 16;

/** Whom the next sentence of the paragraph names for the first time and tells of, or null. */
export function namedBehind(work: Work, mention: Mention): Entity | null {
  const { attributions, document: { sentences, tokens }, mentions, sourceOf } = work;
  const content = attributions[sourceOf[mention.index] as number]?.content;
  if (!content || mention.kind !== "person" || mention.plural || mention.possessor !== null || mention.pair !== null || isOfTheScene(mention.role)) return null;
  const end = Math.max(mention.end, ...content.map((piece) => piece.end));
  const { paragraph } = tokens[mention.head]!;
  for (let i = firstFrom(mentions, end); i < mentions.length && i <= mention.index + AHEAD; i++) {
    const { firstToken, form, function: placed, name } = mentions[i]!;
    const token = tokens[firstToken]!;
    if (token.paragraph !== paragraph) return null;
    if (sentences[token.sentence]!.firstToken !== firstToken) continue;
    const entity = form === "name" && placed === "subject" && name!.words.length > 1 ? entityAt(work, i) : null;
    return entity && entity.mentions[0] === mentions[i] && mayBeCalled(entity, mention) ? entity : null;
  }
  return null;
}
