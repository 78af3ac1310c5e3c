/**
 * A chain's hands and occasions apart, as the formats that draw or link them need it.
 *
 * @example
 * handsOf(quote.chain); // [Tass (relay), statement (document), Russian Foreign Ministry (speaker)]
 */
import type { ChainLink } from "../types.js";

/** Those who passed the words on and whose they are, the nearest to the reader first. */
export function handsOf(chain: readonly ChainLink[]): ChainLink[] {
  return chain.filter(({ role }) => role !== "occasion");
}

/** Where the words fell. */
export function occasionsOf(chain: readonly ChainLink[]): ChainLink[] {
  return chain.filter(({ role }) => role === "occasion");
}
