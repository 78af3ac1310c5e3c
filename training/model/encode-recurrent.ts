/**
 * Writes a trained recurrent network as weights files hold it: its rows by one small integer a number, the rest by two.
 *
 * @example
 * createRecurrent(decodeRecurrent(encodeRecurrent(trainRecurrent(runs, settings))), 200);
 */
import type { RecurrentWeights } from "../../src/model/recurrent.js";
import { COARSE, denseOf, type EncodedNumbers, type EncodedRecurrent } from "../../src/model/recurrent-weights.js";
import { encodeSmall } from "../../src/model/small-integers.js";

/** Rows are rounded to so many steps each way, and cut at so many standard deviations: it halves what they take, and costs nothing. */
const ROW_STEPS = 22;
const ROW_REACH = 4;
/** The rest keeps so many steps each way. */
const STEPS = 3000;

/** The weights, rounded. */
export function encodeRecurrent(weights: RecurrentWeights): EncodedRecurrent {
  const { hidden, layer, outputs, rows, size } = weights;
  const spread = Math.sqrt(rows.reduce((sum, value) => sum + value * value, 0) / rows.length);
  const rowScale = Number(((ROW_REACH * spread) / ROW_STEPS).toPrecision(5));
  const count = rows.length / size;
  const columns = Int8Array.from(rows, (_, at) => {
    const value = rows[(at % count) * size + Math.floor(at / count)] as number;
    return Math.max(-ROW_STEPS, Math.min(ROW_STEPS, Math.round(value / rowScale)));
  });
  return { size, hidden, layer, outputs, rowScale, rows: encodeSmall(columns), dense: denseOf(weights).map(encodeNumbers) };
}

function encodeNumbers(numbers: Float64Array): EncodedNumbers {
  const scale = Number((numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6) / STEPS).toPrecision(5));
  const steps = Array.from(numbers, (value) => Math.round(value / scale));
  const coarse = steps.map((step) => Math.round(step / COARSE));
  return { scale, coarse: encodeSmall(coarse), fine: encodeSmall(steps.map((step, at) => step - coarse[at]! * COARSE)) };
}
