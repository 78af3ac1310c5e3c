/**
 * A noun phrase that may be a source or a hand.
 *
 * @example
 * // Russian Foreign Minister Pavel Orlov met his counterpart.
 * // a name: "Pavel Orlov", person, role "foreign minister", nation "russia"
 */
import type { Span } from "../text/span.js";
import type { TokenRange } from "../document/document.js";
import type { SourceKind } from "../types.js";

/** The gender that a mention's words tell. */
export type Gender = "female" | "male" | "neuter";

/** What the mention is in its clause; a modifier is a body named before a role: *Apple* of *Apple CEO Tim Cook*. */
export type GrammaticalFunction = "subject" | "object" | "possessor" | "oblique" | "modifier" | "other";

/** The parts of a name. */
export interface Name extends TokenRange {
  /** As it would be printed, without title and article: *Pavel Orlov*. */
  readonly text: string;
  /** Its words, lower case, without particles' dots: `["pavel", "orlov"]`. */
  readonly words: readonly string[];
  /** Titles before it, lower case: `["mrs"]`. */
  readonly titles: readonly string[];
}

/** A mention; the span leaves out relative clauses and complements after the head. */
export interface Mention extends Span, TokenRange {
  /** Its place in the list of mentions, which is in order of the first token, outer before inner. */
  readonly index: number;
  /** The token that heads it. */
  readonly head: number;
  readonly form: "name" | "pronoun" | "nominal";
  readonly kind: SourceKind;
  readonly plural: boolean;
  readonly gender: Gender | null;
  readonly name: Name | null;
  /** What it calls its referent, lower case and singular: *foreign minister*, *airline*; empty for bare names. */
  readonly role: string;
  /** The words before the role that say which: *deputy*, *finance*, *arsenal*. */
  readonly modifiers: readonly string[];
  /** The words that describe somebody named: *Russian Foreign Minister*. */
  readonly description: Span | null;
  readonly nation: string | null;
  readonly age: number | null;
  /** Begins with *the*, *this*, a possessive, or is a name. */
  readonly definite: boolean;
  /** The mention of its possessor, for *Russia's top diplomat* and *his lawyer*; null for others. */
  readonly possessor: number | null;
  /** The named body before a role: *Apple* of *Apple CEO Tim Cook*. */
  readonly affiliation: number | null;
  /** An acronym given for it in brackets. */
  readonly acronym: string | null;
  readonly function: GrammaticalFunction;
  /** Whether it follows *in*, *at*, *from* and the like, as places do. */
  readonly located: boolean;
  /** The innermost quotation that it stands in, or null. */
  readonly pair: number | null;
  /** The mention that it stands in apposition to or is said to be, or null. */
  readonly renames: number | null;
}
