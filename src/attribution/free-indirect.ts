/**
 * Free indirect speech: sentences that go on with what was said, without a cue of their own, in the tense of what is reported.
 *
 * A report in the past puts what was said a step back: what will be *would be*, what has been *had been* (Leech and Short 1981, ch. 10).
 * Where the next sentence keeps to that step, it is still the speaker who speaks; the author would have gone on in the tense of his tale.
 *
 * @example
 * // Lee said the school would close in May. Pupils would be taught in Hull. The head left in April. — the second sentence is Lee's, too
 */
import type { Sentence, TokenRange } from "../document/document.js";
import { standsAt } from "../scene/levels.js";
import { SPEECH_VERB } from "../scene/lexical-class.js";
import type { Scene } from "../scene/scene.js";
import { FINITE, hasFinite } from "../scene/tree.js";
import type { Ranked } from "./decide.js";
import type { Proposal } from "./proposal.js";

/** Sentences that go on with one report at most. */
const MOST = 3;

/** The accepted reports, each with the sentences that go on with its words although no cue says so. */
export function goOnIndirectly(scene: Scene, accepted: readonly Ranked[]): readonly Ranked[] {
  const { sentences, tokens } = scene.document;
  const reporting = new Set(accepted.map(({ proposal }) => tokens[proposal.head]!.sentence));
  // what Fox said, as Lee said it, goes on as Lee's
  const within = new Uint8Array(tokens.length);
  for (const { proposal } of accepted) for (const { firstToken, endToken } of proposal.content) within.fill(1, firstToken, endToken);
  return accepted.map((each) => {
    const { proposal } = each;
    if (within[proposal.head] === 1 || !isInPast(scene, proposal)) return each;
    const hadBeen = proposal.content.some((piece) => hasPerfect(scene, piece));
    const own = sentences[tokens[proposal.head]!.sentence]!;
    const content = [...proposal.content];
    for (let gap = 1; gap <= MOST; gap++) {
      const next = sentences[own.index + gap];
      if (!next || next.paragraph !== own.paragraph || reporting.has(next.index) || !keepsStep(scene, next, hadBeen)) break;
      content.push({ firstToken: next.firstToken, endToken: withoutStop(scene, next), gap });
    }
    return content.length === proposal.content.length ? each : { ...each, proposal: { ...proposal, content } };
  });
}

/** Modal verbs a step back. */
const BACK: ReadonlySet<string> = new Set(["would", "could", "might", "ought", "'d"]);

/** Whether the report is the author's, in the past, with its words in the past up to the end of its sentence. */
function isInPast(scene: Scene, { content, cue, head, other, source, speech }: Proposal): boolean {
  const { document: { sentences, tokens }, pairOf, tree: { tags } } = scene;
  if (!source || other > speech || pairOf[head] !== -1 || tags[head] !== "VBD") return false;
  const own = sentences[tokens[head]!.sentence]!;
  const end = Math.max(cue.endToken, source.endToken, ...content.map(({ endToken }) => endToken));
  // "declared an end to the war" tells of words, and not the words
  const isClause = content.some(({ firstToken, endToken }) => hasFinite(scene.tree, firstToken, endToken));
  return isClause && end >= withoutStop(scene, own) && content.every((piece) => piece.gap === 0 && pairOf[piece.firstToken] === -1 && (isBack(scene, piece) || !hasPresent(scene, piece)));
}

/** Whether a verb of the tokens is a step back: *would go*, *had gone*; what *would have gone* is not. */
function isBack(scene: Scene, range: TokenRange): boolean {
  return hasPerfect(scene, range) || someOf(range, (token) => isModal(scene, token));
}

/** Whether a verb of the tokens tells what had been. */
function hasPerfect(scene: Scene, range: TokenRange): boolean {
  return someOf(range, (token) => isPerfect(scene, token));
}

function isModal({ document: { tokens }, tree: { tags } }: Scene, at: number): boolean {
  return tags[at] === "MD" && BACK.has(tokens[at]!.lower) && tokens[at + 1]?.lower !== "have";
}

/** *had*, with a participle behind it or behind an adverb: *had **not been*** */
function isPerfect({ document: { tokens }, tree: { tags } }: Scene, at: number): boolean {
  return tokens[at]!.lower === "had" && (tags[at + 1] === "VBN" || tags[at + 1] === "RB" && tags[at + 2] === "VBN");
}

/** Whether a verb outside of marks is in the present. */
function hasPresent({ document: { tokens }, pairOf, tree: { tags } }: Scene, range: TokenRange): boolean {
  return someOf(range, (token) => pairOf[token] === -1 && (tags[token] === "VBZ" || tags[token] === "VBP" || tokens[token]!.lower === "will"));
}

function someOf({ endToken, firstToken }: TokenRange, holds: (token: number) => boolean): boolean {
  for (let i = firstToken; i < endToken; i++) if (holds(i)) return true;
  return false;
}

/**
 * Whether the first verb of a sentence is a step back and none is in the present. The author, too, tells what had been before; it takes
 * words that are a step back themselves for that to be the speaker's.
 */
function keepsStep(scene: Scene, sentence: Sentence, hadBeen: boolean): boolean {
  const { document: { tokens }, tree: { tags } } = scene;
  const { endToken, firstToken } = sentence;
  if (tokens[endToken - 1]!.text !== "." || !standsAt(scene, sentence, -1) || hasPresent(scene, sentence)) return false;
  if (someOf(sentence, (token) => tags[token] === "VBD" && ((scene.lexical[token] as number) & SPEECH_VERB) !== 0 || NO_WORDS.has(tokens[token]!.lower))) return false;
  const verbs = tokens.slice(firstToken, endToken).filter(({ index }) => FINITE.has(tags[index]!));
  const [first] = verbs;
  // "The merger would create the largest chain": what comes of it the author tells
  if (!first || WHOLES.has(tokens[first.index - 1]!.lower) && /^(?:the|this|that)$/u.test(tokens[firstToken]!.lower)) return false;
  if (isPerfect(scene, first.index) && (hadBeen || verbs.some(({ index }) => isModal(scene, index)))) return true;
  // "He would not take questions"
  if (/^s?he$/u.test(tokens[first.index - 1]!.lower) && /^(?:not|n['’]t)$/u.test(tokens[first.index + 1]?.lower ?? "")) return false;
  // "three were being fed, and a fourth would be": were may be a step back, too
  const telling = verbs.find(({ lower }) => lower !== "was" && lower !== "were");
  return telling !== undefined && isModal(scene, telling.index);
}

/** What tells that nobody said more: *could not be reached for comment*. */
const NO_WORDS: ReadonlySet<string> = new Set(["comment", "comments", "reached"]);

/** What takes up all that was said before. */
const WHOLES: ReadonlySet<string> = new Set(
  "acquisition agreement bill change closure combination deal decision law measure merger move plan proposal purchase ruling sale takeover this that transaction tie-up vote".split(" "),
);

/** Where the sentence ends without its full stop. */
function withoutStop({ document: { tokens } }: Scene, { endToken, firstToken }: Sentence): number {
  let end = endToken;
  while (end > firstToken + 1 && /^[.!?;]$/u.test(tokens[end - 1]!.text)) end--;
  return end;
}
