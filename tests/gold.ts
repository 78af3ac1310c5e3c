/**
 * Makes the attributions that a case expects, so that the stages behind the models can be tested without them.
 *
 * @example
 * const attributions = goldAttributions(oneCase, readDocument(oneCase.text));
 * attributions[0]?.cueHead; // the token index of "told"
 */
import type { Attribution } from "../src/attribution/attribution.js";
import { buildChains } from "../src/chains/chains.js";
import type { Document } from "../src/document/document.js";
import { readDocument } from "../src/document/read.js";
import { pairMarks } from "../src/marks/marks.js";
import { findMentions } from "../src/mentions/mentions.js";
import { assembleQuotes } from "../src/quotes/assemble.js";
import { setScene } from "../src/scene/scene.js";
import { resolveSources } from "../src/sources/sources.js";
import { parse } from "../src/syntax/parse.js";
import { covers, hull, type Span } from "../src/text/span.js";
import type { Extraction, Stance } from "../src/types.js";
import { readCase, type Case, type Expected, type Pair } from "./notation.js";

/** What the stages behind the models make of a case, its attributions taken as marked. */
export function extractGold(oneCase: Case): Extraction {
  const document = readDocument(oneCase.text);
  const pairs = pairMarks(document);
  const syntax = parse(document);
  const attributions = goldAttributions(oneCase, document);
  const sources = resolveSources(document, findMentions(document, syntax, pairs), attributions);
  const chains = buildChains(setScene(document, pairs, syntax), attributions, sources);
  return assembleQuotes(document, pairs, { attributions, rejected: [] }, sources, chains, { scope: "all", minConfidence: 0, includeText: false, includeRejected: false });
}

/** As {@link extractGold}, of a marked text. */
export function extractMarked(marked: string): Extraction {
  return extractGold(readCase("text", marked));
}

/** The case's expectations in the order that its quotes come in. */
export function inOrder(oneCase: Case): Expected[] {
  return [...oneCase.attributions].sort((a, b) => start(a) - start(b) || end(b) - end(a));
}

/** A name without its article. */
export function bareName(name: string): string {
  return name.replace(/^(?:the|an?) /iu, "");
}

/** A chain on one line, names without articles: `relay Tass > speaker Foreign Ministry`. */
export function chainLine(chain: readonly { readonly role: string; readonly name: string }[]): string {
  return chain.map(({ role, name }) => `${role} ${bareName(name)}`).join(" > ");
}

/** The case's attributions in order of their first character, with everything that a model would tell of them. */
export function goldAttributions(oneCase: Case, document: Document): Attribution[] {
  const ordered = inOrder(oneCase);
  const spans = ordered.map((each) => ({ content: each.content.map(spanOf), cue: whole(each.cue), source: whole(each.source) }));
  return ordered.map((expected, index) => {
    const { content, cue, source } = spans[index]!;
    return {
      index, content, cue, cueHead: cue && cueHead(document, cue), source,
      implied: source || expected.speaker === null ? null : impliedBy(document, ordered, spans, index),
      stance: (expected.stance ?? "speech") as Stance, confidence: 1, score: 1, decidedBy: "gold",
      within: smallestAround(spans, index),
    };
  });
}

type Spans = { readonly content: readonly Span[]; readonly cue: Span | null; readonly source: Span | null };

function start(expected: Expected): number {
  return expected.content[0]![0];
}

function end(expected: Expected): number {
  return expected.content.at(-1)![1];
}

function spanOf([from, to]: Pair): Span {
  return { start: from, end: to };
}

function whole(pieces: readonly Pair[]): Span | null {
  return pieces.length === 0 ? null : hull(pieces.map(spanOf));
}

/** The cue's first full verb, else its first word, else none. */
function cueHead(document: Document, cue: Span): number | null {
  const tokens = document.tokens.filter((token) => covers(cue, token));
  const verb = tokens.find((token) => token.pos === "VERB") ?? tokens.find((token) => /\p{L}/u.test(token.text) && token.pos !== "AUX");
  return verb?.index ?? null;
}

/**
 * Where nothing names the source: that of the last attribution before to the same speaker, else of the last one; where
 * there is none, the speaker's name before the words.
 */
function impliedBy(document: Document, ordered: readonly Expected[], spans: readonly Spans[], index: number): Span | null {
  const from = start(ordered[index]!);
  const { speaker } = ordered[index]!;
  const before = spans.map((each, i) => ({ ...each, speaker: ordered[i]!.speaker })).filter((each, i) => i < index && each.source && each.content[0]!.end <= from);
  const last = before.findLast((each) => each.speaker === speaker) ?? (speaker ? undefined : before.at(-1));
  if (last?.source) return last.source;
  const at = speaker ? document.text.lastIndexOf(speaker, from) : -1;
  return at < 0 || !speaker ? (before.at(-1)?.source ?? null) : { start: at, end: at + speaker.length };
}

/** The index of the smallest attribution whose content holds all of this one, or null. */
function smallestAround(spans: readonly Spans[], index: number): number | null {
  const own = spans[index]!;
  const parts = [...own.content, ...(own.cue ? [own.cue] : []), ...(own.source ? [own.source] : [])];
  let smallest: number | null = null;
  spans.forEach((other, i) => {
    if (i === index || !parts.every((part) => other.content.some((piece) => covers(piece, part)))) return;
    if (smallest === null || size(other.content) < size(spans[smallest]!.content)) smallest = i;
  });
  return smallest;
}

function size(content: readonly Span[]): number {
  return content.reduce((sum, piece) => sum + piece.end - piece.start, 0);
}
