/**
 * Bytes as letters that an address may hold (https://www.rfc-editor.org/rfc/rfc4648#section-5), without padding.
 *
 * @example
 * toBase64Url(new Uint8Array([255, 254])); // "__4"
 */

/** How many bytes are turned at once: a call takes only so many arguments. */
const CHUNK = 8192;

export function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary).replace(/\+/gu, "-").replace(/\//gu, "_").replace(/=+$/u, "");
}

/** Throws where the letters are none of base64url's. */
export function fromBase64Url(letters: string): Uint8Array<ArrayBuffer> {
  const binary = atob(letters.replace(/-/gu, "+").replace(/_/gu, "/"));
  return Uint8Array.from(binary, (byte) => byte.charCodeAt(0));
}
