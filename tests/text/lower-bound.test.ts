import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { lowerBound } from "../../src/text/lower-bound.js";

test.prop([fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 })])("a lower bound parts what is below from the rest", (values, value) => {
  const order = values.sort((a, b) => a - b);
  const bound = lowerBound(order.length, (place) => order[place]! < value);
  expect(order.slice(0, bound).every((each) => each < value)).toBe(true);
  expect(order.slice(bound).every((each) => each >= value)).toBe(true);
});

test("a lower bound asks about few places", () => {
  let asked = 0;
  lowerBound(1_000_000, (place) => (asked++, place < 123_456));
  expect(asked).toBeLessThanOrEqual(21);
});
