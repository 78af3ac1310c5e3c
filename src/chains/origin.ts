/**
 * Finds whom a medium passes on: *quoted the statement as saying*, *reported, citing two officials*.
 *
 * @example
 * // Interfax quoted Olga Belova as saying — origin "Olga Belova"
 */
import { tokenAt } from "../document/token-at.js";
import type { Attribution } from "../attribution/attribution.js";
import { CITING_PARTICIPLES, DESCRIBING_VERBS } from "../lexicon/attribution-verbs.js";
import { SPEECH } from "../lexicon/reporting-verbs.js";
import type { Mention } from "../mentions/mention.js";
import { withSpaces } from "../text/one-line.js";
import type { Frame } from "./frame.js";
import { mentionAt, type Stage } from "./stage.js";

const QUOTING: ReadonlySet<string> = new Set(["quote", "cite", "paraphrase"]);
const CITING: ReadonlySet<string> = new Set(["citing", "cited", "cites", "quoting", "quoted", "quotes"]);
/** Words that end a description: *a team doctor **as** saying*. */
const STOPS: ReadonlySet<string> = new Set("as that which when while after before and but saying said".split(" "));
/** Tokens after the head that belong to a description at most. */
const LONGEST = 14;

/** Whom an attribution's source quotes in turn, or null. */
export function originOf(stage: Stage, attribution: Attribution, frame: Frame): Mention | null {
  return quotedObject(stage, attribution, frame) ?? citedIn(stage, attribution, frame);
}

/** Whether the cue itself says that somebody quotes: *quoted X as saying*, *was quoted as saying*. */
export function isQuoting(stage: Stage, { cueHead }: Attribution): boolean {
  return cueHead !== null && QUOTING.has(stage.document.tokens[cueHead]!.lemma);
}

/** *was quoted as saying*: the source is the one quoted. */
export function isQuotedPassively(stage: Stage, attribution: Attribution, frame: Frame): boolean {
  if (!isQuoting(stage, attribution)) return false;
  const head = attribution.cueHead ?? frame.cueFirst;
  for (let i = head - 1; i >= 0 && i >= head - 3; i--) {
    const { lemma, pos } = stage.document.tokens[i]!;
    if (lemma === "be" || lemma === "get") return true;
    if (pos !== "ADV" && pos !== "AUX") return false;
  }
  return false;
}

/** The object of a cue that quotes: *Interfax quoted **Olga Belova** as saying*. */
export function quotedObject(stage: Stage, attribution: Attribution, frame: Frame): Mention | null {
  if (!isQuoting(stage, attribution) || isQuotedPassively(stage, attribution, frame)) return null;
  return objectAfter(stage, attribution, attribution.cueHead! + 1);
}

/** Tokens behind whoever is cited that are looked through for whom that one cites. */
const BEHIND = 8;

/** *a report by NHK **quoting officials***, *the Anadolu agency, **which quoted two deputies***. */
export function citedBehind(stage: Stage, mention: Mention): Mention | null {
  const { tokens } = stage.document;
  let relative = false;
  for (let at = mention.endToken; at < mention.endToken + BEHIND && tokens[at]?.sentence === tokens[mention.head]!.sentence; at++) {
    const { lower, pos } = tokens[at]!;
    if (CITING_PARTICIPLES.has(lower) || relative && CITING.has(lower)) return mentionAt(stage, at + 1);
    if (lower === "which" || lower === "that") relative = true;
    else if (pos === "VERB" || pos === "AUX" || lower === "as") return null;
  }
  return null;
}

/** The mention right after the verb, in no content. */
function objectAfter(stage: Stage, attribution: Attribution, at: number): Mention | null {
  const quoted = /^["“‘']$/u.test(stage.document.tokens[at]?.text ?? "");
  const object = mentionAt(stage, quoted ? at + 1 : at);
  if (!object || attribution.content.some((piece) => piece.start <= object.start && object.start < piece.end)) return null;
  return object;
}

/** *citing …* in the frame or in the source's own words. */
export function citedIn(stage: Stage, attribution: Attribution, frame: Frame): Mention | null {
  const { document } = stage;
  const places = attribution.source ? tokensIn(stage, attribution.source) : [];
  for (const at of [...places, ...frame.tokens]) {
    const token = document.tokens[at]!;
    if (!CITING.has(token.lower) || at >= frame.cueFirst && at < frame.cueEnd) continue;
    const before = document.tokens[at - 1]?.lower ?? "";
    if (before === "without" || before === "not") continue;
    if (/^(?:cited|quoted|quotes|cites)$/u.test(token.lower) && before !== "which" && before !== "who" && before !== "and") continue;
    const object = objectAfter(stage, attribution, at + 1);
    if (object) return object;
  }
  return null;
}

function tokensIn(stage: Stage, span: { readonly start: number; readonly end: number }): number[] {
  const tokens: number[] = [];
  for (let i = tokenAt(stage.document, span.start); i < stage.document.tokens.length && stage.document.tokens[i]!.start < span.end; i++) tokens.push(i);
  return tokens;
}

/** A description with what follows its head: *people familiar with the matter*, *an aide who asked not to be named*. */
export function fullDescription(stage: Stage, mention: Mention): string {
  const { tokens, text } = stage.document;
  const { tags } = stage.tree;
  let end = mention.endToken;
  const sentence = tokens[mention.head]!.sentence;
  let relative = false;
  for (; end < tokens.length && end < mention.endToken + LONGEST; end++) {
    const token = tokens[end]!;
    if (token.sentence !== sentence || STOPS.has(token.lower)) break;
    if (token.lower === "who") {
      if (isReport(stage, end)) break;
      relative = true;
    }
    if (token.pos === "AUX" && !relative) break;
    if (token.pos === "PUNCT" && !/^[-'’]s?$/u.test(token.text)) break;
    if (!relative && /^VB[DZP]$/u.test(tags[end] ?? "") && !/(?:ed|en)$/u.test(token.lower)) break;
  }
  return withSpaces(text.slice(mention.start, tokens[end - 1]!.end));
}

/** *who said that …* tells what they said, *who asked not to be named* who they are. */
function isReport({ document: { tokens } }: Stage, who: number): boolean {
  for (let at = who + 1; at < who + 4 && at < tokens.length; at++) {
    const { pos, lemma } = tokens[at]!;
    if (pos === "VERB") return SPEECH.has(lemma) && !DESCRIBING_VERBS.has(lemma);
  }
  return false;
}
