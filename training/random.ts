/**
 * Random numbers from a seed, so that the same input gives the same weights.
 *
 * @example
 * const random = seeded(1);
 * random(); // the same number between 0 and 1 in every run
 */

/** A generator of numbers from 0 up to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shuffles `items` in place (Fisher and Yates) and returns them. */
export function shuffle<Item>(items: Item[], random: () => number): Item[] {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(random() * (last + 1));
    const item = items[last] as Item;
    items[last] = items[chosen] as Item;
    items[chosen] = item;
  }
  return items;
}
