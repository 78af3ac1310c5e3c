/**
 * How probably each word heads the cue of a report, so that the roles around one cue can mind the others.
 *
 * @example
 * // Lee said taxes would rise and Fox agreed. — "agreed" is a rival of "said": what is its own is not said by Lee
 */
import type { CueCandidate } from "../cues/find-cues.js";

/** Less probable than this, a word is nobody's rival. */
export const LEAST_RIVAL = 0.2;

/** By token of a document that has `count` of them: 0 for no cue, then more the surer it is one, odd where it is one of speech. */
export function rivalsAmong(count: number, cues: readonly CueCandidate[]): Uint8Array {
  const rivals = new Uint8Array(count);
  for (const { token, speech, other } of cues) {
    const sum = speech + other;
    if (sum >= LEAST_RIVAL) rivals[token] = sum < 0.5 ? 1 : (sum < 0.8 ? 2 : 4) + (speech > other ? 1 : 0);
  }
  return rivals;
}
