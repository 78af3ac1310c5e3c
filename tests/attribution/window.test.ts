import { test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { windowOf } from "../../src/attribution/window.js";
import { roughText } from "../rough-text.js";
import { readScene, tokenOf } from "../scene/read-scene.js";
import { showWindow } from "./windows.js";

const show = (text: string, cue: string, place = 0): string => showWindow(readScene(text), cue, place);

describe("the window of a cue", () => {
  it("holds the words of its sentence, and no others", () => {
    expect(show("It rained. Lee said taxes would rise. He left.", "said")).toBe("[Lee] <said> [taxes] [would] [rise] [.]");
  });

  it("takes a quotation for one unit, with what it quotes", () => {
    expect(show("“We ‘may’ go. Or not,” Lee told the court.", "told")).toBe("[“We ‘may’ go. Or not,”] [Lee] <told> [the] [court] [.]");
  });

  it("has the quotation that goes on after the attribution, next to it", () => {
    expect(show("“We go,” Lee told us. “We go now.”", "told")).toBe("[“We go,”] [Lee] <told> [us] [.] 1[“We go now.”]");
  });

  it("tells a quotation further on in the paragraph by its gap", () => {
    expect(show("Lee spoke up. She paused. “We go now.”", "spoke")).toBe("[Lee] <spoke> [up] [.] 2[“We go now.”]");
  });

  it("has a quotation that opens the next paragraph, but none beyond text of it", () => {
    expect(show("Lee spoke up.\n\n“We go now.”", "spoke")).toBe("[Lee] <spoke> [up] [.] 3[“We go now.”]");
    expect(show("Lee spoke up.\n\nFox yawned. “We go now.”", "spoke")).toBe("[Lee] <spoke> [up] [.]");
  });

  it("has quotations before its sentence", () => {
    expect(show("“We go now.” Those were the last words that Lee spoke.", "spoke")).toMatch(/^1\[“We go now\.”\] \[Those\] .* <spoke> \[\.\]$/u);
    expect(show("“We go now.” All rose. Lee spoke.", "spoke")).toBe("2[“We go now.”] [Lee] <spoke> [.]");
    expect(show("“We go now.”\n\nSo Lee spoke.", "spoke")).toBe("3[“We go now.”] [So] [Lee] <spoke> [.]");
  });

  it("has no more than two quotations before its sentence and four after it", () => {
    const quotations = ["“Alpha is one.”", "“Beta is two.”", "“Gamma is three.”", "“Delta is four.”", "“Epsilon is five.”", "“Zeta is six.”"];
    const shown = show(`${quotations.join(" ")} Then Lee spoke up. ${quotations.join(" ")}`, "spoke");
    const [before = "", after = ""] = shown.split("<spoke>");
    expect(before.match(/“\w+/gu)).toEqual(["“Epsilon", "“Zeta"]);
    expect(after.match(/“\w+/gu)).toEqual(["“Alpha", "“Beta", "“Gamma", "“Delta"]);
  });

  it("of a cue in a quotation stays in it", () => {
    const text = "“The mayor told me ‘we are broke’ twice,” Lee said. “She wept.”";
    expect(show(text, "told")).toMatch(/^\[“\] \[The\] \[mayor\] <told> \[me\] \[‘we are broke’\] \[twice\].*\[”\]$/u);
    expect(show(text, "said")).toBe("[“The mayor told me ‘we are broke’ twice,”] [Lee] <said> [.] 1[“She wept.”]");
  });

  it("takes a quotation that goes on over paragraphs as one unit, from either side", () => {
    const text = "Lee said: “We began at dawn.\n\n“We ended at dusk.”";
    expect(show(text, "said")).toBe("[Lee] <said> [:] [“We began at dawn.//“We ended at dusk.”]");
    expect(show("“We began at dawn.\n\n“We ended at dusk,” Lee said.", "said")).toBe("[“We began at dawn.//“We ended at dusk,”] [Lee] <said> [.]");
  });

  it("stays small in a sentence that never ends", () => {
    const long = Array.from({ length: 5000 }, (_, i) => `word${i}`).join(" ");
    const scene = readScene(`${long} said ${long}`);
    expect(windowOf(scene, tokenOf(scene, "said")).units.length).toBeLessThan(300);
  });

  test.prop([roughText()], { numRuns: 60 })("has units in order that never overlap, one level, and the cue among them, whatever the text", (text) => {
    const scene = readScene(text);
    for (const { index } of scene.document.tokens) {
      const { units, head, level } = windowOf(scene, index);
      expect(units[head]).toEqual({ first: index, end: index + 1, pair: -1, gap: 0 });
      expect(level).toBe(scene.pairOf[index]);
      units.forEach(({ first, end, pair }, u) => {
        expect(end).toBeGreaterThan(first);
        if (u > 0) expect(first).toBeGreaterThanOrEqual(units[u - 1]!.end);
        if (pair < 0) expect([end - first, scene.pairOf[first]]).toEqual([1, level]);
        else expect(scene.pairs[pair]!.parent ?? -1).toBe(level);
      });
    }
  });
});

describe("all windows together", () => {
  it("grow with the article, not with its square", () => {
    const units = (count: number): number => {
      const scene = readScene("Lee said that “we” go and ".repeat(count));
      return scene.document.tokens.reduce((sum, { index }) => sum + windowOf(scene, index).units.length, 0);
    };
    expect(units(800) / units(400)).toBeLessThan(2.2);
  });
});
