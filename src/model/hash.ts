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

/** One hash of up to four integers; the order matters. Rounds of MurmurHash3 (Appleby 2011). */
export function combine(template: number, a: number, b: number = 0, c: number = 0): number {
  let hash = Math.imul(template + 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(((hash ^ a) << 13) | ((hash ^ a) >>> 19), 0xcc9e2d51) + 0x1b873593;
  hash = Math.imul(((hash ^ b) << 15) | ((hash ^ b) >>> 17), 0xcc9e2d51) + 0x1b873593;
  hash = Math.imul(((hash ^ c) << 13) | ((hash ^ c) >>> 19), 0x85ebca6b);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) | 0;
}
