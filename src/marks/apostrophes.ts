/**
 * Single marks that may be apostrophes: *the players’ decision*, *’90s*, *’em*, *rock ’n’ roll*, *goin’*.
 *
 * @example
 * apostropheCost(tokens, 3, …); // 0: certainly an apostrophe; 4: hardly one
 */
import type { Token } from "../document/document.js";
import type { Side } from "./neighbours.js";
import { EDGE, SPACE, STOP, WORD } from "./neighbours.js";
import { CLIPPED, ELISIONS, POSSIBLE_ELISIONS } from "../lexicon/elisions.js";
import { isUpperCase } from "../text/characters.js";
import { endsSentence } from "./collapsed.js";
import { ATTRIBUTION_VERBS } from "../lexicon/attribution-verbs.js";

/** An elision is that much less likely where a quotation would begin. */
const STARTING = 1.8;

/** What it costs to read the single mark `tokens[index]`, between these sides, as an apostrophe. */
export function apostropheCost(
  tokens: readonly Token[], index: number, before: Side, after: Side, opensByShape: boolean,
): number {
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (after === WORD && before !== WORD && next) {
    const cost = elisionCost(next, tokens[index + 2], opensByShape);
    return startsSentence(previous, next) ? cost * STARTING : cost;
  }
  if (before === WORD && previous) return possessiveCost(previous, next, after);
  return after === WORD ? 2 : 4;
}

/** Whether a capital follows the mark, and a sentence, a comma or a colon stands before it: *He nodded. 'We knew.* */
function startsSentence(previous: Token | undefined, next: Token): boolean {
  if (!isUpperCase(next.text.charCodeAt(0))) return false;
  return !previous || previous.paragraph !== next.paragraph || endsSentence(previous) || previous.text === "," || previous.text === ":";
}

/** An apostrophe before a word: *’90s*, *’em*, *’n’*. */
function elisionCost(next: Token, following: Token | undefined, opensByShape: boolean): number {
  if (/^\d\ds$/u.test(next.lower)) return opensByShape ? 0.3 : 0;
  if (/^\d\d$/u.test(next.lower)) return 1; // the class of ’98, but: ’10 times as much,’ he said
  if (ELISIONS.has(next.lower)) return 0;
  if (next.lower === "n" && following && /^['’‘`]$/u.test(following.text)) return 0;
  if (POSSIBLE_ELISIONS.has(next.lower)) return opensByShape ? 2.5 : 1;
  return opensByShape ? 4 : 2.5;
}

/** An apostrophe after a word: *the players’ decision*, *goin’*, *rock ’n’*. */
function possessiveCost(previous: Token, next: Token | undefined, after: Side): number {
  const { lower } = previous;
  if (CLIPPED.has(lower)) return 0;
  if (/[sxz]$/u.test(lower)) {
    // A possessor wants a noun after it: a verb of speech, a stop or the line's end makes it less likely.
    if (after === EDGE || after === STOP) return 1.5;
    return next && after === SPACE && !ATTRIBUTION_VERBS.has(next.lower) && /^[\p{L}\p{N}]/u.test(next.text) ? 0.4 : 1;
  }
  return lower.endsWith("in") && lower.length > 3 ? 1 : 3;
}
