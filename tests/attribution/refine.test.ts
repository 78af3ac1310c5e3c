import { describe, expect, it } from "vitest";
import { refine } from "../../src/attribution/refine.js";
import { readScene } from "../scene/read-scene.js";
import { proposal, show } from "./proposals.js";

describe("a reading", () => {
  it("is put right at each of its edges", () => {
    const scene = readScene("Ms Reed, who runs it, warned colleagues that it would close, a claim that others deny.");
    const read = { source: "Ms Reed, who runs it,", cue: "warned", content: ["colleagues that it would close, a claim that others deny"] };
    expect(show(scene, [{ proposal: refine(scene, proposal(scene, read)), chance: 1 }])).toEqual(["Ms Reed | warned | that it would close"]);
  });

  it("is left as it is where nothing is wrong", () => {
    const scene = readScene("“We go,” Lee said on Monday.");
    const read = proposal(scene, { source: "Lee", cue: "said", content: ["“We go,”"] });
    expect(refine(scene, read)).toEqual(read);
  });
});
