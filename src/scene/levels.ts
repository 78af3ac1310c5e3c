/**
 * Levels of quotation: what stands directly in the text or in one quotation, with deeper quotations as single things.
 *
 * @example
 * // Lee said “A ‘B’ C” today. At level -1 (the text): Lee · said · “A ‘B’ C” · today
 */
import type { TokenRange } from "../document/document.js";
import type { Scene } from "./scene.js";

/** The token stands outside the level altogether. */
export const OUTSIDE = -2;

/** Whether all of the tokens stand directly at the level: no quotation is among them. */
export function standsAt({ pairOf }: Scene, { firstToken, endToken }: TokenRange, level: number): boolean {
  for (let i = firstToken; i < endToken; i++) if (pairOf[i] !== level) return false;
  return true;
}

/** The quotation directly inside `level` that holds the token; -1 where the token itself stands at the level. */
export function quotationAt(scene: Scene, token: number, level: number): number {
  let pair = scene.pairOf[token] as number;
  if (pair === level) return -1;
  while (pair >= 0) {
    const parent = scene.pairs[pair]!.parent ?? -1;
    if (parent === level) return pair;
    pair = parent;
  }
  return OUTSIDE;
}
