/**
 * The hands that an attribution's words came through.
 *
 * @example
 * // Tass (relay) ← statement (document) ← Russian Foreign Ministry (speaker)
 */
import type { Span } from "../text/span.js";
import type { ChainRole, SourceKind } from "../types.js";

/** One hand; `entity` is the place of a resolved entity, null for what is none. */
export interface Link {
  readonly role: ChainRole;
  readonly name: string;
  readonly entity: number | null;
  readonly span: Span | null;
}

/** All that the words around an attribution tell of how its content came. */
export interface Chain {
  readonly links: readonly Link[];
  /** Whose words they are; null where nobody can tell. */
  readonly speaker: { readonly entity: number; readonly name: string; readonly kind: SourceKind } | null;
  /** The rule that named the speaker. */
  readonly rule: string | null;
  readonly addressee: Span | null;
  readonly occasion: Span | null;
}
