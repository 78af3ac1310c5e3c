/**
 * Who is who in an article, as the later stages see it.
 *
 * @example
 * sources.entities[sources.speakers[0]!.entity!]!.name; // "Pavel Orlov"
 */
import type { Mention } from "../mentions/mention.js";
import type { SourceKind } from "../types.js";

/** An entity with what is to be said of it. */
export interface Resolved {
  readonly index: number;
  readonly name: string;
  readonly kind: SourceKind;
  readonly plural: boolean;
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly mentions: readonly Mention[];
  /** Of those that are no pronouns, one of each form of words, the first of them: all that they tell together. */
  readonly telling: readonly Mention[];
  /** What mentions call it, lower case: *spokeswoman*, *statement*. */
  readonly roles: ReadonlySet<string>;
  readonly sorts: ReadonlySet<string>;
}

/** Whom an attribution's source means. */
export interface Reference {
  readonly mention: Mention | null;
  readonly entity: number | null;
  /** The rule that decided: `"full-name"`, `"surname"`, `"pronoun"`, `"acronym"`, …; null where there is no entity. */
  readonly rule: string | null;
}

/** No source, or one of whom nothing is known. */
export const NOBODY: Reference = { mention: null, entity: null, rule: null };

/** Who is who in one article. */
export interface Sources {
  readonly entities: readonly Resolved[];
  /** The mentions that it was made of, those of `findMentions` first. */
  readonly mentions: readonly Mention[];
  /** The entity of each mention, -1 for none. */
  readonly entityOf: Int32Array;
  /** By attribution. */
  readonly speakers: readonly Reference[];
}
