/**
 * What the chains are made from: the article with its sources, made ready to be looked up by token.
 *
 * @example
 * mentionAt(stage, 12)?.name?.text; // the widest mention that begins at the thirteenth token
 */
import type { Attribution } from "../attribution/attribution.js";
import type { Document } from "../document/document.js";
import type { Mention } from "../mentions/mention.js";
import type { Scene } from "../scene/scene.js";
import type { Tree } from "../scene/tree.js";
import type { Resolved, Sources } from "../sources/resolved.js";

/** The article and who is who in it. */
export interface Stage {
  readonly document: Document;
  readonly tree: Tree;
  readonly attributions: readonly Attribution[];
  readonly sources: Sources;
  /** By token, the widest mention that begins there and is no possessor of it. */
  readonly starts: ReadonlyMap<number, Mention>;
  /** By mention, the first attribution that it is the source of. */
  readonly spokenIn: ReadonlyMap<number, number>;
  /** The places of entities that what they do tells to be media. */
  readonly newsrooms: ReadonlySet<number>;
  /** By the mention of an outlet without a name, the place of the one named before that it means: *told the site*. */
  readonly meant: ReadonlyMap<number, number>;
  /** By the mention of a document that somebody's words are said to stand in, the mention of whose they are. */
  readonly authors: ReadonlyMap<number, Mention>;
}

/** Makes it ready. */
export function setStage({ document, tree }: Pick<Scene, "document" | "tree">, attributions: readonly Attribution[], sources: Sources): Stage {
  const starts = new Map<number, Mention>();
  for (const mention of sources.mentions) {
    const other = starts.get(mention.firstToken);
    if (!other || other.endToken < mention.endToken || other.function === "possessor") starts.set(mention.firstToken, mention);
  }
  const spokenIn = new Map<number, number>();
  sources.speakers.forEach(({ mention }, index) => {
    if (mention && !spokenIn.has(mention.index)) spokenIn.set(mention.index, index);
  });
  return { document, tree, attributions, sources, starts, spokenIn, newsrooms: new Set(), meant: new Map(), authors: new Map() };
}

/** The entity that the mention means, or null. */
export function entityOf(stage: Stage, mention: Mention | null): Resolved | null {
  if (!mention) return null;
  return stage.sources.entities[stage.meant.get(mention.index) ?? (stage.sources.entityOf[mention.index] as number)] ?? null;
}

/** The widest mention that begins at the token, or null. */
export function mentionAt(stage: Stage, token: number): Mention | null {
  return stage.starts.get(token) ?? null;
}
