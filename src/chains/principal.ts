/**
 * Finds for whom a spokesperson speaks.
 *
 * @example
 * // Dana Ito, a spokeswoman for Meridian Air … Ito said — Meridian Air, both times
 */
import { POSSESSED_REPRESENTATIVES, REPRESENTATIVES, SPOKES_PHRASES, SPOKESPEOPLE } from "../lexicon/spokespeople.js";
import type { Mention } from "../mentions/mention.js";
import type { Resolved } from "../sources/resolved.js";
import { lastWord } from "../text/last-word.js";
import { entityOf, mentionAt, type Stage } from "./stage.js";

/** Mentions looked back at for the body that an unattached spokesperson speaks for. */
const BACK = 30;

/** The mention of whom the entity's spokesperson speaks for, or null where it is nobody's. */
export function principalOf(stage: Stage, mention: Mention, entity: Resolved): Mention | null {
  let speaks = false;
  for (const each of entity.telling) {
    if (!isSpokesperson(stage, each)) continue;
    if (speaksForTwo(stage, each)) return null;
    speaks = true;
    const principal = attachedTo(stage, each);
    if (principal && entityOf(stage, principal) !== entity) return principal;
  }
  if (!speaks) return null;
  // for whom somebody speaks does not change while an article goes on
  const first = entity.telling.find((each) => isSpokesperson(stage, each) && each.index < mention.index);
  return (first && bodyBefore(stage, first, entity)) ?? bodyBefore(stage, mention, entity);
}

/** *a spokesman for both sides*: one of whom nobody can tell for which he speaks. */
function speaksForTwo({ document: { tokens } }: Stage, { endToken }: Mention): boolean {
  return (tokens[endToken]?.lower === "for" || tokens[endToken]?.lower === "of") && tokens[endToken + 1]?.lower === "both";
}

/** Whether the mention says that it speaks for somebody. */
export function isSpokesperson(stage: Stage, mention: Mention): boolean {
  const { role, modifiers } = mention;
  // press secretary Brig. Gen. Cal Rowe
  if (modifiers.some((word, i) => SPOKES_PHRASES.has(`${word} ${modifiers[i + 1] ?? ""}`))) return true;
  if (SPOKESPEOPLE.has(role) || SPOKESPEOPLE.has(lastWord(role)) || SPOKES_PHRASES.has(role)) return true;
  if (!REPRESENTATIVES.has(role)) return false;
  return mention.possessor !== null && POSSESSED_REPRESENTATIVES.has(role) || stage.document.tokens[mention.endToken]?.lower === "for";
}

/** *a spokesman **for the army***, ***its** spokesman*, ***Kremlin** spokesman Dmitry Peskov*. */
function attachedTo(stage: Stage, mention: Mention): Mention | null {
  const { tokens } = stage.document;
  const { mentions } = stage.sources;
  const link = tokens[mention.endToken]?.lower;
  if (link === "for" || link === "of" || link === "at" || link === "from" || link === "with") {
    const body = mentionAt(stage, mention.endToken + 1);
    if (body) return named(stage, body);
  }
  if (mention.affiliation !== null) return mentions[mention.affiliation] ?? null;
  return mention.possessor === null ? null : (mentions[mention.possessor] ?? null);
}

/** *the shipping line Nordhavn* is one phrase; of *the singer, Ann Lee,* the name is the better one. */
function named(stage: Stage, mention: Mention): Mention {
  if (mention.renames === null) return mention;
  return stage.sources.mentions[mention.renames] ?? mention;
}

/** The body that the last sentences are about. */
function bodyBefore(stage: Stage, mention: Mention, own: Resolved): Mention | null {
  const { mentions } = stage.sources;
  const { tokens } = stage.document;
  const sentence = tokens[mention.head]!.sentence;
  let unnamed: Mention | null = null;
  let other: Mention | null = null;
  for (let i = mention.index - 1; i >= 0 && i >= mention.index - BACK; i--) {
    const before = mentions[i]!;
    if (sentence - tokens[before.head]!.sentence > 3) break;
    const entity = entityOf(stage, before);
    if (!entity || entity === own || before.pair !== null) continue;
    if (before.located || before.function === "modifier" && entity.kind !== "organization") continue;
    if (entity.kind !== "organization" && !(entity.kind === "unknown" && before.form === "name" && before.gender !== "neuter") || entity.sorts.has("government") && entity.sorts.size === 1) continue;
    if (before.function === "subject" && entity.mentions.some(({ form }) => form === "name")) return before;
    if (before.function === "subject") unnamed ??= before;
    else if (entity.kind === "organization" && before.definite) other ??= before;
  }
  return unnamed ?? other;
}
