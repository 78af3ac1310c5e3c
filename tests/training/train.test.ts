import { describe, expect, it } from "vitest";
import { bestLabels } from "../../src/model/crf.js";
import { softmax } from "../../src/model/softmax.js";
import { decodeNetwork } from "../../src/model/weights.js";
import { encodeTrained } from "../../training/model/encode.js";
import { featureWeights, trainNetwork, type Trained } from "../../training/model/train.js";
import { weightiest } from "../../training/model/weightiest.js";
import { scoresByHand, scoresOf } from "../model/networks.js";
import { examplesOf, settings, type Position } from "./sequences.js";

const [FIRST, SECOND, BOTH] = [0b01, 0b10, 0b11];

/** The probabilities of the labels, each position alone. */
function chances(trained: Trained, hashes: readonly number[]): number[] {
  const scores = Float32Array.from(scoresOf(decodeNetwork(encodeTrained(trained)), hashes));
  softmax(scores);
  return [...scores];
}

/** The best labelling of a sequence. */
function label(trained: Trained, sequence: readonly (readonly number[])[]): number[] {
  const { field } = trained;
  const network = decodeNetwork(encodeTrained(trained));
  const emissions = Float32Array.from(sequence.flatMap((hashes) => scoresOf(network, hashes)));
  return [...bestLabels(field, emissions, new Int32Array(sequence.length).fill((1 << field.labels) - 1), sequence.length).labels];
}

/** The same position some times over, a sequence each. */
function times(count: number, position: Position): Position[][] {
  return Array.from({ length: count }, () => [position]);
}

describe("training", () => {
  // one of two features, but not both: no sum of weights tells that
  const [A, NOT_A, B, NOT_B] = [11, 12, 13, 14];
  const exclusive = [[A, B], [A, NOT_B], [NOT_A, B], [NOT_A, NOT_B]] as const;
  const exclusiveRight = [FIRST, SECOND, SECOND, FIRST];
  const exclusiveExamples = examplesOf(exclusive.flatMap((features, i) => times(10, { features, right: exclusiveRight[i]!, allowed: BOTH })));

  it("learns with hidden units what no linear model can", () => {
    const trained = trainNetwork(exclusiveExamples, settings({ hidden: 8 }));
    exclusive.forEach((features, i) => expect(chances(trained, features)[exclusiveRight[i] === SECOND ? 1 : 0]).toBeGreaterThan(0.9));
  });

  it("learns the odds that it is shown", () => {
    const trained = trainNetwork(examplesOf([...times(30, { features: [5], right: FIRST }), ...times(10, { features: [5], right: SECOND })]), settings({ epochs: 200 }));
    expect(chances(trained, [5])[0]).toBeCloseTo(0.75, 1);
  });

  it("gives the same weights for the same seed, and others for another", () => {
    const [one, same, other] = [1, 1, 2].map((seed) => trainNetwork(exclusiveExamples, settings({ hidden: 4, epochs: 5, seed, dropout: 0.2 })));
    expect(same).toEqual(one);
    expect(other!.network.rows).not.toEqual(one!.network.rows);
  });

  it("leaves out features that are rare, and those that are not asked for", () => {
    const examples = examplesOf([...times(3, { features: [7, 8], right: FIRST }), ...times(1, { features: [9], right: SECOND })]);
    expect([...trainNetwork(examples, settings({ least: 2 })).hashes]).toEqual([7, 8]);
    expect([...trainNetwork(examples, settings({ only: new Set([8, 9]) })).hashes]).toEqual([8, 9]);
  });

  it("does not choose between labels that are both right", () => {
    const examples = examplesOf([...times(20, { features: [5], right: 0b011, allowed: 0b111 }), ...times(20, { features: [6], right: 0b100, allowed: 0b111 })]);
    const trained = trainNetwork(examples, settings({ labels: 3 }));
    const [first = 0, second = 0, third = 0] = chances(trained, [5]);
    expect(first + second).toBeGreaterThan(0.9);
    expect(third).toBeLessThan(0.1);
    expect(Math.abs(first - second)).toBeLessThan(0.1);
  });

  it("learns nothing about a label where it may not be taken", () => {
    const examples = examplesOf(times(20, { features: [5], right: 0b001, allowed: 0b011 }));
    const { network } = trainNetwork(examples, settings({ labels: 3 }));
    expect([network.outputBias[2], network.rows[2]]).toEqual([0, 0]);
  });
});

describe("training with a field", () => {
  // after the sign 1 all is label 1 until the sign 2; what stands between looks the same
  const [OPEN, CLOSE, WORD] = [1, 2, 3];
  const sequenceOf = (before: number, inside: number, after: number): { features: number[][]; labels: number[] } => ({
    features: [...Array<number>(before).fill(WORD), OPEN, ...Array<number>(inside).fill(WORD), CLOSE, ...Array<number>(after).fill(WORD)].map((sign) => [sign]),
    labels: [...Array<number>(before).fill(0), ...Array<number>(inside + 1).fill(1), 1, ...Array<number>(after).fill(2)],
  });
  const examples = examplesOf(
    [0, 1, 2, 3].flatMap((before) => [0, 1, 2, 3].flatMap((inside) => [1, 2].map((after) => sequenceOf(before, inside, after))))
      .map(({ features, labels }) => features.map((each, i) => ({ features: each, right: 1 << labels[i]!, allowed: 0b111 }))),
  );
  const chained = settings({ labels: 3, chain: true, epochs: 40 });

  it("learns from neighbours what the words do not show", () => {
    const trained = trainNetwork(examples, chained);
    const unseen = sequenceOf(4, 4, 3);
    expect(label(trained, unseen.features)).toEqual(unseen.labels);
  });

  it("never learns a step that is forbidden", () => {
    const forbidden = { pairs: [2 * 3 + 0], starts: [2] };
    const trained = trainNetwork(examples, { ...chained, forbidden });
    expect(trained.field.transitions[6]).toBeLessThan(-1e8);
    expect(trained.field.starts[2]).toBeLessThan(-1e8);
    const unseen = sequenceOf(2, 3, 2);
    expect(label(trained, unseen.features)).toEqual(unseen.labels);
  });

  it("fills in the labels that are left open", () => {
    const open = examplesOf([
      ...Array.from({ length: 20 }, () => [{ features: [OPEN], right: 0b01, allowed: 0b11 }, { features: [WORD], right: 0b11, allowed: 0b11 }, { features: [CLOSE], right: 0b10, allowed: 0b11 }]),
      ...Array.from({ length: 20 }, () => [{ features: [WORD], right: 0b10, allowed: 0b11 }, { features: [CLOSE], right: 0b10, allowed: 0b11 }]),
    ]);
    expect(label(trainNetwork(open, settings({ chain: true })), [[OPEN], [WORD], [CLOSE]])).toEqual([0, 1, 1]);
  });
});

describe("a trained network as a weights file holds it", () => {
  const trained = trainNetwork(
    examplesOf([...times(20, { features: [100, 300], right: FIRST }), ...times(20, { features: [200, 300], right: SECOND })]),
    settings({ hidden: 3, epochs: 20 }),
  );

  it("scores nearly the same", () => {
    const { hidden, outputs, rows, hiddenBias, output, outputBias } = trained.network;
    const learned = {
      hidden, outputs, hiddenBias: [...hiddenBias], outputBias: [...outputBias],
      rows: new Map(Array.from(trained.hashes, (hash, row) => [hash, [...rows.subarray(row * (hidden + outputs), (row + 1) * (hidden + outputs))]])),
      output: Array.from({ length: hidden }, (_, h) => [...output.subarray(h * outputs, (h + 1) * outputs)]),
    };
    for (const features of [[100, 300], [200, 300], [300], [999]]) {
      const scores = Float32Array.from(scoresByHand(learned, features));
      softmax(scores);
      chances(trained, features).forEach((chance, o) => expect(chance).toBeCloseTo(scores[o]!, 1));
    }
  });

  it("keeps its features in ascending order", () => {
    expect(encodeTrained(trained).hashes).toBe([100, 100, 100].map((gap) => gap.toString(36)).join(" "));
  });

  it("drops first what weighs least", () => {
    const examples = examplesOf([...times(20, { features: [100, 300], right: FIRST }), ...times(20, { features: [200, 300], right: SECOND })]);
    const linear = trainNetwork(examples, settings());
    expect([...weightiest(featureWeights(examples, linear), 2)]).toEqual([100, 200]);
  });
});
