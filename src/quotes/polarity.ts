/**
 * Whether a report is asserted, denied or left open: *said*, *did not say*, *may say*.
 *
 * @example
 * // He never said that … — negated; If she says so … — hypothetical; he denied it — affirmed, for the denial was said
 */
import type { Unnumbered } from "../attribution/numbered.js";
import type { Document } from "../document/document.js";
import { wordSet } from "../lexicon/words.js";
import type { Polarity } from "../types.js";
import { covers, type Span } from "../text/span.js";

const NEGATIONS = wordSet("not n't never hardly scarcely nor neither cannot without nowhere no-one nobody");
const NEGATIVE_SOURCES = wordSet("nobody no-one none neither nothing no");
const LONGEST_NEGATION = "nothing".length;
/** Verbs before *to say* that undo it. */
const FAILING = wordSet("refuse decline fail neglect omit forget hesitate avoid stop");
/** Verbs before *to say* that leave it open. */
const HOPING = wordSet("want plan hope expect intend wish prepare ready likely unlikely set due about try like prefer need invite ask urge tell force able unable willing unwilling free");
const MODALS = wordSet("may might could would should can 'd");
const CONDITIONS = wordSet("if unless whether lest suppose");
/** Words that stand between a verb and what is said of it. */
const BETWEEN = wordSet("have has had be been being is was were are do does did to ever also even yet still just only actually publicly explicitly ’ve 've 's 're");

/** Tokens before the cue's head that are looked at. */
const BACK = 7;

/** Reads the words before the cue's head, inside its clause. */
export function polarityOf(document: Document, attribution: Unnumbered): Polarity {
  const { tokens } = document;
  const { cueHead, source } = attribution;
  if (cueHead === null) return "affirmed";
  if (source && NEGATIVE_SOURCES.has(firstWord(document, source))) return "negated";
  let open = false;
  let infinitive = false;
  const sentence = tokens[cueHead]?.sentence;
  for (let i = cueHead - 1; i >= 0 && i >= cueHead - BACK && tokens[i]!.sentence === sentence; i--) {
    const token = tokens[i]!;
    if (attribution.content.some((piece) => covers(piece, token))) break;
    const inSource = source !== null && covers(source, token);
    if (inSource) {
      i = Math.max(0, firstOf(document, source.start, i));
      // what stands before the subject may still make the clause a condition
      const opener = tokens[i - 1];
      if (opener && opener.sentence === sentence && CONDITIONS.has(opener.lower)) open = true;
      break;
    }
    if (NEGATIONS.has(token.lower)) return "negated";
    if (MODALS.has(token.lower) && (token.pos === "AUX" || token.lower !== "can")) open = true;
    else if (token.lower === "to") infinitive = true;
    else if (infinitive && FAILING.has(token.lemma)) return "negated";
    else if (infinitive && HOPING.has(token.lemma)) open = true;
    else if (CONDITIONS.has(token.lower)) open = true;
    else if (!BETWEEN.has(token.lower) && token.pos !== "AUX" && token.pos !== "ADV") {
      if (token.pos !== "PRON" && token.pos !== "ADJ") break;
    }
  }
  return open ? "hypothetical" : "affirmed";
}

/** The first word of the source in lower case, or the beginning of one that is too long for a negation. */
function firstWord({ text }: Document, source: Span): string {
  const beginning = text.slice(source.start, Math.min(source.end, source.start + LONGEST_NEGATION + 1));
  const space = beginning.search(/\s/u);
  return (space < 0 ? beginning : beginning.slice(0, space)).toLowerCase();
}

/** The first token of the source, seen from one inside it. */
function firstOf(document: Document, start: number, inside: number): number {
  let i = inside;
  while (i > 0 && document.tokens[i - 1]!.start >= start) i--;
  return i;
}
