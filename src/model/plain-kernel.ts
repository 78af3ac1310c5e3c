/**
 * What row-sums.wat does, in plain code, with the same results.
 *
 * @example
 * const { buffer, kernel } = plainKernel(1024, 8);
 */
import { FEATURE_SIZE, hashOf } from "./features.js";
import { mix } from "./hash.js";
import { evenly, GROUP, type KernelMemory, keyOf } from "./kernel.js";
import { LANES, LANES_SIZE } from "./templates.js";

/** Turns each of four signed bytes into itself + 128. */
const POSITIVE: number = 0x80808080 | 0;
/** Every other byte of four. */
const PAIR = 0x00ff00ff;
/** So many bytes are summed in 16 bits at most. */
const TOGETHER = 256;

/** A memory of so many bytes, for rows of so many numbers. */
export function plainKernel(bytes: number, width: number): KernelMemory {
  const buffer = new ArrayBuffer(bytes);
  const middle = new Int16Array(buffer);
  const large = new Int32Array(buffer);
  const single = new Float32Array(buffer);
  const double = new Float64Array(buffer);
  /** The columns of a sum that are positive, and what they hold. */
  const units = new Int32Array(width + 1);
  const values = new Int32Array(width + 1);

  /** Adds rows four columns at a time: bytes that are made positive are summed in two pairs of 16 bits. */
  const addSome = (list: number, count: number, into: number): void => {
    const end = list + count;
    for (let w = 0; w < width; w += 4) {
      let even = 0;
      let odd = 0;
      for (let f = list; f < end; f++) {
        const four = (large[((large[f] as number) + w) >> 2] as number) ^ POSITIVE;
        even = (even + (four & PAIR)) | 0;
        odd = (odd + ((four >>> 8) & PAIR)) | 0;
      }
      const at = into + w;
      middle[at] = (middle[at] as number) + (even & 0xffff) - 128 * count;
      middle[at + 1] = (middle[at + 1] as number) + (odd & 0xffff) - 128 * count;
      middle[at + 2] = (middle[at + 2] as number) + (even >>> 16) - 128 * count;
      middle[at + 3] = (middle[at + 3] as number) + (odd >>> 16) - 128 * count;
    }
  };
  const find = (hash: number, keys: number, mask: number, rows: number): number => {
    const key = keyOf(hash);
    const last = mask * GROUP + GROUP - 1;
    let place = (key * GROUP) & last;
    while (large[keys / 4 + place] !== 0 && large[keys / 4 + place] !== key) place = (place + 1) & last;
    return large[keys / 4 + place] === key ? rows + place * width : 0;
  };
  const add = (list: number, count: number, from: number, into: number): void => {
    if (from !== into) middle.copyWithin(into / 2, from / 2, from / 2 + width);
    for (let f = 0; f < count; f += TOGETHER) addSome(list / 4 + f, Math.min(TOGETHER, count - f), into / 2);
  };
  return {
    buffer,
    kernel: {
      addRows(list, count, addresses, _, from, into) {
        let known = 0;
        for (let r = 0; r < count; r++) {
          const address = large[addresses / 4 + (large[list / 4 + r] as number)] as number;
          if (address > 0) large[list / 4 + known++] = address;
        }
        add(list, known, from, into);
      },
      addLooks(looks, count, cells, addresses, list, _, from, into) {
        let known = 0;
        for (let l = looks / 4; l < looks / 4 + 2 * count; l += 2) {
          const number = (large[l + 1] as number) + (large[(cells + (large[l] as number)) / 4] as number);
          const address = large[addresses / 4 + number] as number;
          if (address > 0) large[list / 4 + known++] = address;
        }
        add(list, known, from, into);
      },
      addFeatures(features, count, keys, mask, rows, list, _, from, into) {
        let known = 0;
        for (let f = 0; f < count; f++) {
          const row = find(hashOf(large, features / 4 + f * FEATURE_SIZE), keys, mask, rows);
          if (row > 0) large[list / 4 + known++] = row;
        }
        add(list, known, from, into);
      },
      addTemplates(templates, count, groups, values, keys, mask, rows, list, _, from, into) {
        let known = 0;
        for (let four = templates / 4; four < templates / 4 + count * LANES_SIZE; four += LANES_SIZE) {
          if ((groups & (large[four] as number)) === 0) continue;
          for (let lane = four; lane < four + LANES && large[lane + 2 * LANES] === 0; lane++) {
            const valueOf = (place: number): number => large[(values + (large[lane + (2 + place) * LANES] as number)) / 4] as number;
            const row = find(mix(large[lane + LANES] as number, valueOf(1), valueOf(2), valueOf(3)) >>> 8, keys, mask, rows);
            if (row > 0) large[list / 4 + known++] = row;
          }
        }
        add(list, known, from, into);
      },
      merge(one, two, three, _, into) {
        for (let w = 0; w < width; w++) {
          middle[into / 2 + w] = (middle[one / 2 + w] as number) + (middle[two / 2 + w] as number) + (middle[three / 2 + w] as number);
        }
      },
      choose(outputs, count, _, from, biases, weights) {
        let active = 0;
        for (let w = 0; w < width; w++) {
          const value = middle[from / 2 + w] as number;
          units[active] = w;
          values[active] = value;
          active += value > 0 ? 1 : 0;
        }
        values[active] = 0; // so that they can be taken two by two
        let best = 0;
        let most = -Infinity;
        for (let o = 0; o < count; o++) {
          const output = large[outputs / 4 + o] as number;
          const row = weights / 2 + output * width;
          let score = large[biases / 4 + output] as number;
          let other = 0;
          for (let u = 0; u < active; u += 2) {
            score = (score + Math.imul(values[u] as number, middle[row + (units[u] as number)] as number)) | 0;
            other = (other + Math.imul(values[u + 1] as number, middle[row + (units[u + 1] as number)] as number)) | 0;
          }
          if (score + other > most) {
            most = score + other;
            best = output;
          }
        }
        return best;
      },
      weigh(from, hidden, outputs, layer, _, into) {
        const sum = from / 2;
        const bias = layer / 8 + 2;
        const hiddenBias = bias + evenly(outputs);
        const weights = hiddenBias + hidden;
        for (let o = 0; o < outputs; o++) {
          let score = ((middle[sum + hidden + o] as number) + (double[bias + o] as number)) * (double[layer / 8] as number);
          for (let h = 0; h < hidden; h++) {
            const unit = (middle[sum + h] as number) + (double[hiddenBias + h] as number);
            if (unit > 0) score += unit * (double[weights + h * evenly(outputs) + o] as number);
          }
          single[into / 4 + o] = score;
        }
      },
    },
  };
}
