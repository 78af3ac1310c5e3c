/**
 * Sources of two: *Lavrov and Qin said in a joint statement*.
 *
 * @example
 * // “Ada Finch and Stan Cole” — one source, a group, named "Ada Finch and Stan Cole"
 */
import type { Document } from "../document/document.js";
import { PERSON_NOUNS } from "../lexicon/people.js";
import { isRole } from "../lexicon/roles.js";
import type { Mention, Name } from "../mentions/mention.js";
import { covers, type Span } from "../text/span.js";
import { asWritten } from "./as-written.js";
import type { Work } from "./work.js";

/** Mentions after the head that are looked at. */
const AHEAD = 8;

/** A mention of all where the head is joined to others of its kind inside the span, else null. */
export function coordinated({ document, mentions }: Work, head: Mention, span: Span): Mention | null {
  const { tokens } = document;
  const members = [head];
  let last = head;
  for (let i = head.index + 1; i < mentions.length && i <= head.index + AHEAD; i++) {
    const other = mentions[i]!;
    if (!covers(span, other)) break;
    if (other.function === "possessor" || other.firstToken < last.endToken || other.renames !== null) continue;
    const joint = tokens[other.firstToken - 1]!.lower;
    const kinds = other.kind === head.kind || head.form === "name" && (other.kind === "unknown" || head.kind === "unknown");
    const alike = kinds && other.form === head.form && head.kind !== "document" || isCompany(mentions, head, other);
    if (!alike || joint !== "and" && joint !== "&" && joint !== ",") break;
    if (joint !== "," && (other.firstToken === last.endToken + 1 || tokens[last.endToken]?.text === "," && other.firstToken === last.endToken + 2)) {
      return { ...asWritten(document, withoutSharedRole(document, head, span), mentions.length), kind: "group", plural: true, name: namesOf([...members, other]) };
    }
    members.push(other);
    last = other;
  }
  return null;
}

/** *Mayor Ann Lee and fire chief Bo Fox*: their names alone, where each has one and something before one of them is none. */
function namesOf(members: readonly Mention[]): Name | null {
  const names = members.flatMap(({ name }) => name ?? []);
  if (names.length < members.length || members.every(({ firstToken, name }) => name!.firstToken === firstToken)) return null;
  const texts = names.map(({ text }) => text);
  const text = `${texts.slice(0, -1).join(", ")} and ${texts.at(-1)!}`;
  return { firstToken: names[0]!.firstToken, endToken: names.at(-1)!.endToken, text, words: names.flatMap(({ words }) => words), titles: [] };
}

/** *Kamande and **her colleagues***: those who are with somebody named. */
function isCompany(mentions: readonly Mention[], head: Mention, { kind, possessor, role }: Mention): boolean {
  const owner = possessor === null ? null : mentions[possessor]!;
  return head.form === "name" && head.kind !== "organization" && owner?.form === "pronoun" && (kind === "group" || role === "team" || role === "family");
}

/** *umpires **Colin Reeve and Bashir Lone***: what one plural noun says of all of them is no part of their names. */
function withoutSharedRole({ tokens }: Document, { firstToken, name }: Mention, span: Span): Span {
  const role = name && name.firstToken > firstToken ? tokens[name.firstToken - 1]!.lower : "";
  const one = role.endsWith("s") ? role.slice(0, -1) : ""; // taggers give no lemma to what looks like a name
  return name && (isRole(one) || PERSON_NOUNS.has(one)) ? { start: tokens[name.firstToken]!.start, end: span.end } : span;
}

/** A source of two or more, and where it was. */
export interface Joint {
  readonly entity: number;
  readonly attribution: number;
  readonly span: Span;
}

/** Attributions behind a source of two in which *they* may mean both. */
const STILL = 3;

/** *Lee and Fox said … They added …*, *Lee and her team say … they write*: whether a pronoun for several that means nobody else, only the last of them, or whom they only spoke of, means all. */
export function meansAll({ attributions, inside, named }: Work, { form, pair, plural }: Mention, entity: number, { attribution, span }: Joint, at: number): boolean {
  if (form !== "pronoun" || !plural || pair !== null || at > attribution + STILL || attributions[at]!.within !== attributions[attribution]!.within) return false;
  const means = named.entities[entity];
  return !means || means.mentions.every((mention) => mention.form === "pronoun" || covers(span, mention) || (inside[mention.index] as number) >= 0);
}
