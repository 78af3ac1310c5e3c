/**
 * Verbs that stand where a quotation that a comma closes leaves room for nothing but what reports it, whatever they mean; behind
 * other marks, where a small letter shows that the sentence goes on.
 *
 * @example
 * // “Once,” corrected Dee Purdy. — “This is it!” beamed Dee Purdy. — “I love this town,” Ann Lee, a baker, beams.
 * // “The Long Winter,” a thriller, opens today. — a title, which needs no report
 */
import { lastBeforeMarks } from "../document/closing-marks.js";
import type { Scene } from "../scene/scene.js";
import { SUBJECT_BEGINNINGS } from "../syntax/phrase-tags.js";

const FINITE: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP"]);
/** A past tense that begins a clause is often taken for a participle. */
const PAST_OR_PRESENT: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "VBN"]);
const RELATIVES: ReadonlySet<string> = new Set(["WP", "WDT", "WRB"]);
/** What begins a noun phrase, and goes on with none. */
const PHRASE_STARTS: ReadonlySet<string> = new Set(["DT", "PRP", "PRP$"]);
/** Subjects that do not speak. */
const NOBODY: ReadonlySet<string> = new Set(["it", "this", "that", "these", "those", "there"]);
/** Verbs that say what a quotation is, or has: no reports. */
const LINKING: ReadonlySet<string> = new Set(["be", "have", "do", "become", "remain"]);
/** A subject with all that describes it is not longer. */
const LONGEST_SUBJECT = 25;

/** The verbs, by token, in order. */
export function quotationFrames(scene: Scene): readonly number[] {
  return scene.pairs.flatMap(({ index, depth, close }) => {
    if (depth > 0 || !close || !beginsSentence(scene, scene.pairFirst[index] as number)) return [];
    const verb = frameOf(scene, index);
    return verb < 0 ? [] : [verb];
  });
}

/** Whether nothing stands before the token in its sentence but what another quotation closes. */
function beginsSentence({ document: { tokens, paragraphs } }: Scene, token: number): boolean {
  if (token === paragraphs[tokens[token]!.paragraph]!.firstToken) return true;
  const [last, before] = [tokens[token - 2], tokens[token - 1]!];
  const isClosed = last !== undefined && /^["”’']$/u.test(before.text);
  return /^[.!?]$/u.test((isClosed ? last : before).text) || before.sentence !== tokens[token]!.sentence;
}

function frameOf({ document: { tokens, sentences }, tree: { tags }, pairOf, pairFirst, pairEnd, capital }: Scene, pair: number): number {
  const first = pairFirst[pair] as number;
  const close = (pairEnd[pair] as number) - 1;
  const last = tokens[lastBeforeMarks(tokens, first, close - 1)]!.text;
  const isShouted = /^[!?]$/u.test(last);
  const start = last === "," || isShouted ? close + 1 : close + 2;
  if (start >= tokens.length || (start === close + 2 && tokens[close + 1]!.text !== ",")) return -1;
  const level = pairOf[start] as number;
  const { endToken } = sentences[tokens[start]!.sentence]!;
  if (level === pair || start + 1 >= endToken || tokens[start]!.sentence !== tokens[close]!.sentence) return -1;
  // “You’re late,” types the man: what looks like a noun before an article is none
  const isNounOnly = tags[start] === "NNS" && tokens[start]!.lower.endsWith("s") && PHRASE_STARTS.has(tags[start + 1]!);
  if (!SUBJECT_BEGINNINGS.has(tags[start]!) || isNounOnly) {
    const isVerb = (isNounOnly || PAST_OR_PRESENT.has(tags[start]!)) && !LINKING.has(tokens[start]!.lemma);
    return isVerb && (!isShouted || capital[start] === 0) && SUBJECT_BEGINNINGS.has(tags[start + 1]!) && !NOBODY.has(tokens[start + 1]!.lower) ? start : -1;
  }
  // “Why?” the paper asks, but also: “Why?” The paper asks
  if (isShouted) return -1;
  // a title has capitals throughout
  const hasSmall = tokens.slice(first + 2, close).some(({ index, pos }) => capital[index] === 0 && /^(?:VERB|AUX|NOUN|ADJ|ADV|PRON)$/u.test(pos));
  if (!hasSmall || NOBODY.has(tokens[start]!.lower)) return -1;
  for (let i = start + 1; i < Math.min(endToken, start + LONGEST_SUBJECT); i++) {
    if (pairOf[i] !== level) return -1;
    // “the post read”: the tagger takes it for a noun
    const isFinite = FINITE.has(tags[i]!) || tokens[i]!.lower === "read";
    if (isFinite && !RELATIVES.has(tags[i - 1]!)) return LINKING.has(tokens[i]!.lemma) ? -1 : i;
  }
  return -1;
}
