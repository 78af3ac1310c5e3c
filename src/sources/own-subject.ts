/**
 * Finds who opens the words that something without a name is the source of, where nobody else was told of.
 *
 * @example
 * // The Hartwell Museum will return nine bronzes, it said. — it: the Hartwell Museum
 */
import type { Mention } from "../mentions/mention.js";
import { firstFrom } from "../text/span.js";
import type { Entity } from "./entity.js";
import { entityAt, type Work } from "./work.js";

/** The entity of the first subject in the words before the mention, its source, that stands in no marks; a name's, or with `described` a description's too. */
export function ownSubject(work: Work, mention: Mention, described: boolean): Entity | null {
  const { attributions, mentions, sourceOf } = work;
  const content = attributions[sourceOf[mention.index] as number]?.content[0];
  if (!content || content.start > mention.start) return null;
  for (let i = firstFrom(mentions, content.start); i < mention.index; i++) {
    const { form, function: placed, pair } = mentions[i]!;
    const entity = (form === "name" || described && form === "nominal") && pair === null && placed === "subject" ? entityAt(work, i) : null;
    if (entity) return entity;
  }
  return null;
}
