/**
 * Reads and writes networks as text: base64 of 8-bit rows, so that a weights file is an ordinary module.
 *
 * @example
 * const network = decodeNetwork(cueWeights); // once, at first use
 */
import { indexFeatures, type Network } from "./network.js";

/** A network as it stands in a weights file. */
export interface EncodedNetwork {
  readonly hidden: number;
  readonly outputs: number;
  /** What one step of an 8-bit hidden weight and of an output weight is worth. */
  readonly hiddenScale: number;
  readonly outputScale: number;
  /** Base64 of the features' hashes, 32 bits each, little-endian, in ascending order. */
  readonly hashes: string;
  /** Base64 of the rows, column by column, 8 bits a weight. */
  readonly rows: string;
  readonly hiddenBias: readonly number[];
  readonly output: readonly number[];
  readonly outputBias: readonly number[];
}

/** Makes an encoded network ready for use. */
export function decodeNetwork(encoded: EncodedNetwork): Network {
  const { hidden, outputs, hiddenScale, outputScale } = encoded;
  const hashes = new Int32Array(decodeBase64(encoded.hashes).buffer);
  const columns = new Int8Array(decodeBase64(encoded.rows).buffer);
  const width = hidden + outputs;
  const rows = new Float32Array(hashes.length * width);
  for (let w = 0; w < width; w++) {
    const scale = w < hidden ? hiddenScale : outputScale;
    const column = w * hashes.length;
    for (let row = 0; row < hashes.length; row++) rows[row * width + w] = (columns[column + row] as number) * scale;
  }
  return {
    hidden,
    outputs,
    ...indexFeatures(hashes),
    rows,
    hiddenBias: Float32Array.from(encoded.hiddenBias),
    output: Float32Array.from(encoded.output),
    outputBias: Float32Array.from(encoded.outputBias),
    sums: new Float32Array(width),
  };
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes as base64 without padding. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const word = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    parts.push(
      ALPHABET.charAt(word >> 18) +
        ALPHABET.charAt((word >> 12) & 63) +
        (left > 1 ? ALPHABET.charAt((word >> 6) & 63) : "") +
        (left > 2 ? ALPHABET.charAt(word & 63) : ""),
    );
  }
  return parts.join("");
}

/** The bytes of base64 without padding. */
export function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let word = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    word = ((word << 6) | (values[text.charCodeAt(i)] as number)) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (word >> bits) & 0xff;
    }
  }
  return bytes;
}
