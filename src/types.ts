/**
 * The public result: plain JSON that survives `JSON.stringify`, `structuredClone` and a worker.
 *
 * @example
 * const { quotes } = extractQuotes("“We will act,” Ann Lee said.");
 * quotes[0]?.speaker?.name; // "Ann Lee"
 */
import type { Span } from "./text/span.js";

export type { Span } from "./text/span.js";

/** A span with the text it covers: `text` is `article.slice(start, end)`. */
export interface TextSpan extends Span {
  readonly text: string;
}

/**
 * How the words are reported: `direct`, all of them in quotation marks; `indirect`, none of them;
 * `mixed`, a reported clause with some words in quotation marks.
 */
export type QuoteType = "direct" | "indirect" | "mixed";

/**
 * What the cue says of the content: that it was said or written, believed, intended, felt or perceived.
 * Only `speech` is returned in the scope `"speech"`.
 */
export type Stance = "speech" | "belief" | "intention" | "feeling" | "perception";

/** Whether the report is asserted (*said*), denied (*did not say*) or open (*may say*, *if he says*). */
export type Polarity = "affirmed" | "negated" | "hypothetical";

/** The expression that reports: *said*, *has warned*, *according to*, a headline's colon. */
export interface QuoteCue extends TextSpan {
  /** The dictionary form of its head word: *say*, *warn*, *according to*, `:`. */
  readonly lemma: string;
  readonly polarity: Polarity;
}

/** What somebody who is quoted is. */
export type SourceKind = "person" | "organization" | "group" | "document" | "unknown";

/**
 * What a link of a chain does with the words:
 * `relay`, a medium that passes them on; `document`, a thing that carries them;
 * `spokesperson`, who speaks for somebody else; `speaker`, whose words they are;
 * `cited`, whom the speaker in turn reports; `occasion`, where the words fell (not a hand).
 */
export type ChainRole = "relay" | "document" | "spokesperson" | "speaker" | "cited" | "occasion";

/** One of the hands that the words came through; the first in a chain is the one nearest the reader. */
export interface ChainLink {
  readonly role: ChainRole;
  /** The best name of the hand: *Tass*, *statement*, *Russian Foreign Ministry*. */
  readonly name: string;
  /** The {@link Source} that the hand is, or null where it is not one of the article's sources. */
  readonly id: string | null;
  /** Where the hand is mentioned, and how, when it is mentioned for this quote. */
  readonly start?: number;
  readonly end?: number;
  readonly text?: string;
}

/** Whose words a quote's are: one of the extraction's {@link Source}s. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
}

/** What the quotation marks of a content were like. */
export type MarkState = "none" | "closed" | "unclosed" | "continued" | "lost";

/** What decided that this is a quote, and whose. */
export interface Evidence {
  /** The model or rule that found the attribution: `"cue-model"`, `"bare-quotation"`, `"headline"`, `"interview"`, `"transcript"`, `"dash-line"`, `"according-front"`, `"trailing-frame"`, `"nested-quotation"` */
  readonly attribution: string;
  /** The score that it gave, before calibration, to four decimals. */
  readonly score: number;
  /** The rule that named the speaker: `"full-name"`, `"pronoun"`, `"acronym"`, `"issuer"`, …; null where there is none. */
  readonly speaker: string | null;
  /** The state of the marks around the content. */
  readonly marks: MarkState;
}

/** One stretch of reported speech or writing, with all that is known of who said it. */
export interface Quote {
  /** `"q1"`, `"q2"`, … in order of the first character. */
  readonly id: string;
  readonly type: QuoteType;
  /** The content as one would print it: pieces joined, outer marks dropped. */
  readonly text: string;
  /** Where the reported words stand, quotation marks included; more than one where the cue interrupts them, or where they go on in sentences without a cue. */
  readonly content: readonly Span[];
  readonly cue: QuoteCue | null;
  /** The noun phrase beside the cue, or in the sentence of a quotation without one, as written. */
  readonly source: TextSpan | null;
  /** Whose words they are, resolved over the whole article; null where even a reader could not tell. */
  readonly speaker: Speaker | null;
  readonly chain: readonly ChainLink[];
  /** The quote that this one stands inside. */
  readonly within: string | null;
  readonly stance: Stance;
  /** To whom it was said: *told **the court***. */
  readonly addressee: TextSpan | null;
  /** Where it was said: *in **a speech to parliament***. */
  readonly occasion: TextSpan | null;
  /** 0 to 1 in four decimals, calibrated: of the quotes given 0.9, nine in ten are right. */
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** Somebody or something that is quoted, or passes quotes on, anywhere in the article. */
export interface Source {
  /** `"s1"`, `"s2"`, … in order of the first mention. */
  readonly id: string;
  /** The best name: *Sergey Lavrov*. */
  readonly name: string;
  readonly kind: SourceKind;
  /** Other forms that the article uses: *Lavrov*, *Russias top diplomat*. */
  readonly aliases: readonly string[];
  /** What the article says they are: *Russian foreign minister*; null where it does not say. */
  readonly description: string | null;
  readonly mentions: readonly Span[];
}

/**
 * Why a report was weighed and not taken for a quote: `improbable`, the models think it none; `contradicted`, another has
 * a better claim to its words; `title`, its words are a title's; `sense`, its cue
 * is meant in a sense that reports nothing (*claimed two lives*); `origin`, they
 * only say from whom another report has its words; `interview`, the print of questions and answers speaks
 * against it; `nested`, it stands too deep inside others; `scope`, it is no speech and only that was asked for;
 * `confidence`, it is less sure than was asked for.
 */
export type RejectionReason = "improbable" | "contradicted" | "title" | "sense" | "origin" | "interview" | "nested" | "scope" | "confidence";

/** What might have been a quote, and why it is none. */
export interface RejectedQuote {
  readonly reason: RejectionReason;
  /** The quote that it contradicts, where that is the reason and that quote was not left out itself. */
  readonly against: string | null;
  readonly text: string;
  readonly content: readonly Span[];
  readonly cue: QuoteCue | null;
  readonly source: TextSpan | null;
  readonly stance: Stance;
  /** How probable it is that it is a quote all the same, 0 to 1 in four decimals. */
  readonly confidence: number;
}

/** All that is quoted in one article. */
export interface Extraction {
  /** The article, where {@link ExtractOptions.includeText} asks for it. */
  readonly text?: string;
  readonly quotes: readonly Quote[];
  readonly sources: readonly Source[];
  /** What might have been a quote, in order of the first character, where {@link ExtractOptions.includeRejected} asks for it. */
  readonly rejected?: readonly RejectedQuote[];
}

/** What {@link extractQuotes} may be told. */
export interface ExtractOptions {
  /** `"speech"` (the default): what was said or written. `"all"`: beliefs, intentions, feelings and perceptions too. */
  readonly scope?: "speech" | "all";
  /** Leave out quotes below this confidence, 0 to 1. By default none is left out beyond what the models reject. */
  readonly minConfidence?: number;
  /** Repeat the article in the result, so that it can be shown without it. */
  readonly includeText?: boolean;
  /** List what might have been a quote and was rejected, with the reason, so that a quote that is missed can be looked into. */
  readonly includeRejected?: boolean;
}
