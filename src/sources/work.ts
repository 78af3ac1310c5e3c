/**
 * What the rules of this stage share while it is under way.
 *
 * @example
 * work.named.entities[work.named.entityOf[mention.index]!]; // the entity of a mention by name
 */
import type { Attribution } from "../attribution/attribution.js";
import type { Document } from "../document/document.js";
import type { Mention } from "../mentions/mention.js";
import type { Span } from "../text/span.js";
import { openDiscourse, type Discourse } from "./discourse.js";
import { join, type Entity } from "./entity.js";
import { gatherNames, type Named } from "./same-name.js";
import { mentionOf, ownWords } from "./source-mention.js";

/** Work under way; entities and their mentions grow. */
export interface Work {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  readonly named: Named;
  readonly discourse: Discourse;
  /** By attribution, the mention that its source (or what it is implied by) means. */
  readonly heads: readonly (Mention | null)[];
  /** The attribution that each mention is the source of, or -1. */
  readonly sourceOf: Int32Array;
  /** 1 for each mention that has been resolved. */
  readonly done: Uint8Array;
  /** The innermost attribution whose content holds the mention, or -1. */
  readonly inside: Int32Array;
}

/** The entity of the mention, or null. */
export function entityAt({ named }: Work, mention: Mention | number): Entity | null {
  const index = typeof mention === "number" ? mention : mention.index;
  return named.entities[named.entityOf[index] as number] ?? null;
}

/** The work before the first mention is resolved: names are gathered, and appositions joined to them. */
export function openWork(document: Document, mentions: readonly Mention[], attributions: readonly Attribution[]): Work {
  const named = gatherNames(document, mentions);
  const heads = attributions.map((attribution) => {
    const source = ownWords(attribution);
    const span = source ?? attribution.implied;
    const head = span ? mentionOf(document, mentions, span) : null;
    return head && source ? (nameAfter(document, mentions, head, source) ?? head) : head;
  });
  const sourceOf = new Int32Array(mentions.length).fill(-1);
  heads.forEach((head, i) => {
    if (head && attributions[i]!.source && (sourceOf[head.index] as number) < 0) sourceOf[head.index] = i;
  });
  const work: Work = {
    document, mentions, attributions, named, heads, sourceOf, done: new Uint8Array(mentions.length), discourse: openDiscourse(document, attributions),
    inside: placeInContents(mentions, attributions),
  };
  describeNamed(work);
  return work;
}

/** *The founder and chairman, Ann Lee*: a description that a name ends, after a comma, gives way to it. */
function nameAfter(document: Document, mentions: readonly Mention[], head: Mention, source: Span): Mention | null {
  if (head.form !== "nominal" || head.plural || head.renames !== null || head.kind === "document") return null;
  if (head.kind === "organization") return bodyAfter(document, mentions, head, source);
  for (let i = head.index + 1; i < mentions.length && mentions[i]!.start < source.end; i++) {
    const mention = mentions[i]!;
    const apart = followsComma(document, mention.firstToken, head.endToken);
    // a woman from Tucson, Ariz.: what follows is no name of hers
    const isPlace = mention.kind !== "person" && mention.name?.words.length === 1 && (mention.gender === "neuter" || document.text.slice(mention.start, mention.end + 1).endsWith("."));
    if (apart && !isPlace && mention.form === "name" && mention.kind !== "organization" && mention.function !== "possessor" && mention.end <= source.end) return mention;
  }
  return null;
}

/** *The charity that runs the shelter, Open Door*: the name that ends the source, after a clause on the body. */
function bodyAfter({ tokens }: Document, mentions: readonly Mention[], head: Mention, source: Span): Mention | null {
  if (!head.definite || !/^(?:that|which|behind)$/u.test(tokens[head.endToken]?.lower ?? "")) return null;
  for (let i = head.index + 1; i < mentions.length && mentions[i]!.start < source.end; i++) {
    const { end, firstToken, form, kind, possessor } = mentions[i]!;
    if (form === "name" && kind !== "person" && possessor === null && end === source.end && tokens[firstToken - 1]!.text === ",") return mentions[i]!;
  }
  return null;
}

/** Whether a comma, and after it nothing but what describes, leads to the token. */
function followsComma({ tokens }: Document, token: number, from: number): boolean {
  for (let i = token - 1; i >= from; i--) {
    if (tokens[i]!.text === ",") return true;
    if (tokens[i]!.pos === "ADP" || tokens[i]!.pos === "AUX" || tokens[i]!.pos === "PRON" || tokens[i]!.pos === "CCONJ") return false;
  }
  return false;
}

/** Lets what appositions say of somebody named be known wherever the name stands. */
function describeNamed({ mentions, named }: Work): void {
  for (const mention of mentions) {
    if (mention.renames === null) continue;
    const entity = named.entities[named.entityOf[mention.renames] as number];
    if (!entity) continue;
    if (mention.name && (named.entityOf[mention.index] as number) >= 0) continue;
    join(entity, mention);
    named.entityOf[mention.index] = entity.index;
    named.rules[mention.index] = "apposition";
  }
}

/** A span of the content of an attribution. */
interface Piece extends Span {
  readonly attribution: number;
}

/** By mention, the innermost attribution whose content holds it; contents come in order and may nest. */
function placeInContents(mentions: readonly Mention[], attributions: readonly Attribution[]): Int32Array {
  const inside = new Int32Array(mentions.length).fill(-1);
  const pieces: Piece[] = [];
  for (const { content, index } of attributions) for (const { start, end } of content) pieces.push({ start, end, attribution: index });
  pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Piece[] = [];
  let next = 0;
  for (const mention of mentions) {
    while (next < pieces.length && pieces[next]!.start <= mention.start) {
      const piece = pieces[next++]!;
      while (open.length > 0 && open.at(-1)!.end <= piece.start) open.pop();
      open.push(piece);
    }
    while (open.length > 0 && open.at(-1)!.end <= mention.start) open.pop();
    inside[mention.index] = open.at(-1)?.attribution ?? -1;
  }
  return inside;
}
