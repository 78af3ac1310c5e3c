import { describe, expect, it } from "vitest";
import { chancesOf } from "../../src/model/choice.js";

describe("a choice among options", () => {
  it("is as probable as its facts are worth, beside the others", () => {
    const [near, far] = chancesOf({ near: Math.log(3) }, [["near"], []]);
    expect(near).toBeCloseTo(0.75);
    expect(far).toBeCloseTo(0.25);
  });

  it("sums up the facts of an option, and knows nothing of the others", () => {
    expect(chancesOf({ a: 1, b: -1 }, [["a", "b", "unheard of"], []])).toEqual([0.5, 0.5]);
  });

  it("is sure where there is one option, and even where none has facts", () => {
    expect(chancesOf({}, [["a"]])).toEqual([1]);
    expect(chancesOf({}, [[], [], [], []])).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it("is a number however much the facts are worth", () => {
    expect(chancesOf({ a: 1e6, b: -1e6 }, [["a"], ["b"]])).toEqual([1, 0]);
  });
});
