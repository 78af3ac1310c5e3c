/**
 * What has been mentioned so far, and how long ago.
 *
 * @example
 * note(discourse, entity, mention);
 * recent(discourse)[0]; // the entity mentioned last
 */
import type { Document } from "../document/document.js";
import type { Mention } from "../mentions/mention.js";
import type { Attribution } from "../attribution/attribution.js";
import { covers, type Span } from "../text/span.js";
import type { Entity } from "./entity.js";

/** How many entities are remembered. */
const REMEMBERED = 100;
/** How many of them are recent: the others are only meant by who calls them what they are called. */
export const RECENT = 40;
/** How many of an entity's last mentions are tried for one that may be meant. */
const TRIED = 8;

/** The state of the telling at one point of the article. */
export interface Discourse {
  /** Entities, the one mentioned last first. */
  readonly recent: Entity[];
  /** The mentions so far, by the index of their entity. */
  readonly seen: Mention[][];
  /** By sentence, how many before it are not reported as a whole. */
  readonly told: Int32Array;
  /** The source of the last attribution that was passed. */
  lastSpeaker: Entity | null;
}

/** The state before the first mention. */
export function openDiscourse(document: Document, attributions: readonly Attribution[]): Discourse {
  return { recent: [], seen: [], told: countTold(document, attributions), lastSpeaker: null };
}

/** Takes note of a mention of the entity. */
export function note(discourse: Discourse, entity: Entity, mention: Mention): void {
  const { recent, seen } = discourse;
  let place = recent.indexOf(entity);
  if (place < 0) place = Math.min(recent.length, REMEMBERED - 1);
  for (; place > 0; place--) recent[place] = recent[place - 1]!;
  recent[0] = entity;
  (seen[entity.index] ??= []).push(mention);
}

/** The entity's last mention before the one given that stands in none of the spans, or null. */
export function lastMention(discourse: Discourse, entity: Entity, before: Mention, outside: readonly Span[]): Mention | null {
  const mentions = discourse.seen[entity.index] ?? [];
  for (let i = mentions.length - 1, tried = 0; i >= 0 && tried < TRIED; i--) {
    const mention = mentions[i]!;
    if (mention.start >= before.start) continue;
    tried++;
    if (!isCovered(outside, mention)) return mention;
  }
  return null;
}

/** Whether the sentence of the mention, an entity's, has the entity for a subject: *Lee fell and hurt **his** hip*. */
export function isSubject({ tokens }: Document, discourse: Discourse, entity: Entity, mention: Mention): boolean {
  const mentions = discourse.seen[entity.index] ?? [];
  const { sentence } = tokens[mention.head]!;
  for (let i = mentions.length - 1, tried = 0; i >= 0 && tried < TRIED; i--) {
    const each = mentions[i]!;
    if (each.start > mention.start) continue;
    if (tokens[each.head]!.sentence !== sentence) return false;
    if (each.function === "subject") return true;
    tried++;
  }
  return false;
}

function isCovered(spans: readonly Span[], mention: Mention): boolean {
  for (const span of spans) if (covers(span, mention)) return true;
  return false;
}

/** How many sentences lie between two mentions, those reported as a whole left out. */
export function distanceBetween(document: Document, discourse: Discourse, earlier: Mention, later: Mention): number {
  const from = document.tokens[earlier.head]!.sentence;
  const to = document.tokens[later.head]!.sentence;
  return from === to ? 0 : Math.max(1, (discourse.told[to] ?? 0) - (discourse.told[from] ?? 0));
}

/** Counts the sentences up to each that hold words of the author's. */
function countTold({ sentences }: Document, attributions: readonly Attribution[]): Int32Array {
  const reported = new Uint8Array(sentences.length);
  let first = 0;
  for (const { content, within } of attributions) {
    if (within !== null) continue;
    for (const span of content) {
      while (first > 0 && sentences[first]!.start > span.start) first--;
      while (first < sentences.length - 1 && sentences[first]!.start < span.start) first++;
      for (let i = first; i < sentences.length && sentences[i]!.end <= span.end; i++) if (sentences[i]!.start >= span.start) reported[i] = 1;
    }
  }
  const told = new Int32Array(sentences.length + 1);
  for (let i = 0; i < sentences.length; i++) told[i + 1] = (told[i] as number) + (reported[i] === 1 ? 0 : 1);
  return told;
}
