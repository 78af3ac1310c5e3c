/**
 * Integer hashes that name features: a word, or a template with its values, as 32 bits.
 *
 * @example
 * combine(3, hashText("said"), hashText("VBD")); // the feature "template 3: said/VBD"
 */

/** FNV-1a over UTF-16 code units, as a signed 32-bit integer. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash | 0;
}

/** One hash of up to four integers; the order matters. Multiplications and shifts as in MurmurHash3 (Appleby 2011). */
export function combine(template: number, a: number, b: number, c: number): number {
  return mix(seedOf(template), a, b, c);
}

/** What {@link combine} makes of the template alone. */
export function seedOf(template: number): number {
  return Math.imul(template + 1, 0x9e3779b1);
}

/** What it makes of a seed and three values. */
export function mix(seed: number, a: number, b: number, c: number): number {
  let hash = Math.imul(a ^ seed, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x27d4eb2f);
  return hash ^ (hash >>> 16);
}
