/**
 * Headlines that end with the name of whose words they are, after a colon or a dash.
 *
 * @example
 * // Budget will not pass this year: Keller
 * // Talks have failed – envoy
 */
import type { Sentence } from "../document/document.js";
import type { Scene } from "../scene/scene.js";
import type { NamedLine } from "./line-form.js";

const CUTS: ReadonlySet<string> = new Set([":", "–", "—", "-", "--"]);
/** A name is not longer than this. */
const LONGEST_NAME = 5;

/** The headline of the article, where it has this form: its first line, a sentence without a full stop, a cut, a name. */
export function findHeadline({ document, capital, pairOf }: Scene): NamedLine | null {
  const [line] = document.paragraphs;
  if (!line || line.endSentence - line.firstSentence > 1 || document.paragraphs.length < 2) return null;
  const { firstToken, endToken } = document.sentences[line.firstSentence] as Sentence;
  const { tokens } = document;
  if (/^[.!?]/u.test(tokens[endToken - 1]!.text)) return null;
  let cut = endToken - 1;
  while (cut > firstToken && !CUTS.has(tokens[cut]!.text)) cut--;
  const length = endToken - cut - 1;
  if (cut < firstToken + 3 || length < 1 || length > LONGEST_NAME || pairOf[cut] !== -1) return null;
  const name = tokens.slice(cut + 1, endToken);
  const isName = name.every(({ index, pos }) => capital[index] === 1 || /^(?:ADP|DET|NOUN|ADJ)$/u.test(pos));
  if (!isName || !name.some(({ pos }) => pos === "PROPN" || pos === "NOUN")) return null;
  if (!tokens.slice(firstToken, cut).some(({ pos }) => pos === "VERB" || pos === "AUX")) return null;
  return {
    content: { firstToken, endToken: cut },
    cue: { firstToken: cut, endToken: cut + 1 },
    source: { firstToken: cut + 1, endToken },
  };
}
