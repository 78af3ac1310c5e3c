/**
 * Learns what facts are worth for a choice among options: softmax regression, by full gradients.
 *
 * @example
 * learnChoice([{ options: [["near"], ["far"]], right: [true, false] }], { least: 1, decay: 1 }); // { far: -0.37, near: 0.37 }
 */
import { chancesOf, type FactWeights } from "../../src/model/choice.js";

/** Options by their facts, and which of them are right: one at least. */
export interface Choice {
  readonly options: readonly (readonly string[])[];
  readonly right: readonly boolean[];
}

const STEPS = 300;
const RATE = 0.3;
const MOMENTUM = 0.9;
/** A weight smaller than this changes nothing and is left out. */
const SMALLEST = 0.05;

/** The weights; facts that fewer than `least` choices know get none. */
export function learnChoice(choices: readonly Choice[], { least, decay }: { readonly least: number; readonly decay: number }): FactWeights {
  const counts = new Map<string, number>();
  for (const { options } of choices) for (const fact of new Set(options.flat())) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= least).map(([name]) => name).sort();
  const weights: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]));
  const momentum: Record<string, number> = { ...weights };
  for (let step = 0; step < STEPS; step++) {
    const gradient: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]));
    for (const { options, right } of choices) {
      const chances = chancesOf(weights, options);
      const rightly = chances.reduce((sum, chance, o) => sum + (right[o] ? chance : 0), 0);
      options.forEach((facts, o) => {
        const pull = (right[o] ? chances[o]! / rightly : 0) - chances[o]!;
        for (const fact of facts) if (fact in gradient) gradient[fact]! += pull;
      });
    }
    for (const name of names) {
      momentum[name] = MOMENTUM * momentum[name]! + (gradient[name]! - decay * weights[name]!) / choices.length;
      weights[name]! += RATE * momentum[name]!;
    }
  }
  return Object.fromEntries(names.map((name) => [name, Number(weights[name]!.toFixed(2))] as const).filter(([, weight]) => Math.abs(weight) >= SMALLEST));
}
