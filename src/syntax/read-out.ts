/**
 * *read* behind words in marks, which the tagger takes for a noun.
 *
 * @example
 * // “Go home,” its statement read. — VBD, not NN
 * // It was a good read. — NN
 */
import type { Document, Token } from "../document/document.js";
import { retagged, TAGS } from "./tags.js";

const [NOUN, PARTICIPLE, PAST] = [TAGS.indexOf("NN"), TAGS.indexOf("VBN"), TAGS.indexOf("VBD")];
/** Words between the mark and *read*. */
const LONGEST = 6;

/** The tags, with this made a verb. */
export function withReadOut({ tokens }: Document, tags: Int32Array): Int32Array {
  const found = tokens.filter(({ index, lower }) => lower === "read" && (tags[index] === NOUN || tags[index] === PARTICIPLE) && isReadOut(tokens, index));
  return retagged(tags, found, PAST);
}

/** *“Go home,” **the sign** read.*: whether the sentence ends behind it, and a phrase leads back to the closing mark. */
function isReadOut(tokens: readonly Token[], at: number): boolean {
  if (!/^[.:]$/u.test(tokens[at + 1]?.text ?? "") || tokens[at - 1]?.pos !== "NOUN") return false;
  let first = at - 1;
  while (first > 0 && at - first <= LONGEST && /^(?:NOUN|PROPN|ADJ|DET|PRON|PART)$/u.test(tokens[first]!.pos) && !/^["”’']/u.test(tokens[first]!.text)) first--;
  return /^["”’']/u.test(tokens[first]!.text);
}
