import { expect, test } from "vitest";
import { remembered } from "../../src/text/remembered.js";

test("a word is worked out once, also where the answer is no", () => {
  const asked: string[] = [];
  const isLong = remembered((word) => {
    asked.push(word);
    return word.length > 4;
  });
  expect(["said", "warned", "said", "warned"].map(isLong)).toEqual([false, true, false, true]);
  expect(asked).toEqual(["said", "warned"]);
});

test("memory does not grow with what is read: of very many words the first are forgotten", () => {
  let count = 0;
  const place = remembered(() => count++);
  for (let word = 0; word < 60_000; word++) place(String(word));
  expect(place("59999")).toBe(59_999);
  expect(place("0")).toBe(60_000);
});

test("each function has a memory of its own", () => {
  expect([remembered(() => 1)("said"), remembered(() => 2)("said")]).toEqual([1, 2]);
});
