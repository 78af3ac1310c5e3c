/**
 * Levels of quotation: what stands directly in the text or in one quotation, with deeper quotations as single things.
 *
 * @example
 * // Lee said “A ‘B’ C” today. At level -1 (the text): Lee · said · “A ‘B’ C” · today
 */
import type { Scene } from "./scene.js";

/** The token stands outside the level altogether. */
export const OUTSIDE = -2;

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
