import { describe, expect, it } from "vitest";
import { weightiest } from "../../training/model/weightiest.js";

describe("the features that are kept", () => {
  it("are those that weigh most, in ascending order", () => {
    expect([...weightiest(new Map([[300, 3], [100, 1], [-200, 2]]), 2)]).toEqual([-200, 300]);
  });

  it("are the lower of equals, and all where there is room", () => {
    expect([...weightiest(new Map([[300, 1], [100, 1], [200, 1]]), 2)]).toEqual([100, 200]);
    expect([...weightiest(new Map([[300, 1], [100, 1]]), 5)]).toEqual([100, 300]);
  });
});
