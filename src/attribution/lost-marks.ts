/**
 * Sentences of a quotation that lost both their marks: the speaker's *you* and *we* go on after the attribution.
 *
 * News tells in the third person. A sentence in first or second person right after an attributed quotation, in an
 * article that has no such sentence elsewhere outside marks, is the speaker's and not the author's.
 *
 * @example
 * // “Our ties are good,” Qin said. Recently he exchanged views with you, and [they] agreed. — the second is Qin's too
 */
import type { Sentence } from "../document/document.js";
import type { Scene } from "../scene/scene.js";
import type { Ranked } from "./decide.js";

const SPEAKERS_OWN: ReadonlySet<string> = new Set([
  "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "you", "your", "yours", "yourself", "yourselves",
]);
/** In an article with more sentences of the kind than this, the author speaks so. */
const MOST_PERSONAL = 3;

/** The accepted reports, each with the sentences that go on with its quotation although no mark says so. */
export function restoreLost(scene: Scene, accepted: readonly Ranked[]): readonly Ranked[] {
  const { document, pairOf } = scene;
  const { sentences } = document;
  const personal = sentences.filter((sentence) => isPersonal(scene, sentence));
  if (personal.length === 0 || personal.length > MOST_PERSONAL) return accepted;
  // a report in the first or second person is the speaker's own, and so may beliefs and deeds be
  const byOthers = accepted.filter(({ proposal: { source, speech, other } }) => {
    return speech > other && !(source && SPEAKERS_OWN.has(document.tokens[source.firstToken]!.lower));
  });
  const reporting = new Set(byOthers.map(({ proposal }) => document.tokens[proposal.head]!.sentence));
  return accepted.map((each) => {
    const { proposal } = each;
    const sentence = sentences[document.tokens[proposal.head]!.sentence]!;
    const next = sentences[sentence.index + 1];
    if (!next || next.paragraph !== sentence.paragraph || reporting.has(next.index) || !personal.includes(next)) return each;
    if (!proposal.quoted || pairOf[proposal.head] !== -1) return each;
    const begun = proposal.content.every(({ firstToken, gap }) => gap === 0 && pairOf[firstToken] !== -1);
    if (!begun) return each;
    const piece = { firstToken: next.firstToken, endToken: next.endToken, gap: 1 };
    return { ...each, proposal: { ...proposal, content: [...proposal.content, piece] } };
  });
}

/** Whether the sentence stands outside marks and speaks in the first or second person. */
function isPersonal({ document, pairOf }: Scene, { firstToken, endToken }: Sentence): boolean {
  let own = false;
  for (let i = firstToken; i < endToken; i++) {
    if (pairOf[i] !== -1) return false;
    const { lower, text } = document.tokens[i]!;
    // US is a country, and I may be a numeral or an initial
    if (SPEAKERS_OWN.has(lower) && text !== "US" && !(text === "I" && document.tokens[i + 1]?.text === ".")) own = true;
  }
  return own;
}
