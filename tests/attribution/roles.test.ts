import { describe, expect, it } from "vitest";
import {
  ANY, CONTENT, CONTENT_BEGIN, CUE, IMPOSSIBLE, LABELS, NEVER_FIRST, ONLY_CUE, OTHER, OUTSIDE_SENTENCE, QUOTATION, SOURCE, SOURCE_BEGIN,
} from "../../src/attribution/labels.js";
import { allowedLabels } from "../../src/attribution/roles.js";
import { windowOf } from "../../src/attribution/window.js";
import { readScene, tokenOf } from "../scene/read-scene.js";
import { showParts } from "./windows.js";

/** The parts of a report in the text, by letters for the units of the window. */
function parts(text: string, cue: string, letters: string): ReturnType<typeof showParts> {
  const scene = readScene(text);
  const window = windowOf(scene, tokenOf(scene, cue));
  expect(letters.replaceAll(" ", "")).toHaveLength(window.units.length);
  return showParts(scene, window, letters.replaceAll(" ", ""));
}

describe("labels", () => {
  it("that go on must have begun", () => {
    const follows = (from: number, to: number): boolean => !IMPOSSIBLE.includes(from * LABELS + to);
    const all = [OTHER, SOURCE_BEGIN, SOURCE, CUE, CONTENT_BEGIN, CONTENT];
    expect(all.filter((from) => follows(from, SOURCE))).toEqual([SOURCE_BEGIN, SOURCE]);
    expect(all.filter((from) => follows(from, CONTENT))).toEqual([CONTENT_BEGIN, CONTENT]);
    for (const to of [OTHER, SOURCE_BEGIN, CUE, CONTENT_BEGIN]) expect(all.filter((from) => follows(from, to))).toEqual(all);
    expect(NEVER_FIRST).toEqual([SOURCE, CONTENT]);
  });

  it("are open to words, and fewer to quotations and to what is outside the sentence", () => {
    const scene = readScene("“We go,” Lee said. “We go now.”");
    const allowed = [...allowedLabels(windowOf(scene, tokenOf(scene, "said")))];
    expect(allowed).toEqual([QUOTATION, ANY, ONLY_CUE, ANY, OUTSIDE_SENTENCE]);
    for (const mask of [QUOTATION, OUTSIDE_SENTENCE]) expect([(mask >> CUE) & 1, (mask >> SOURCE_BEGIN) & 1, (mask >> CONTENT_BEGIN) & 1]).toEqual([0, 0, 1]);
  });
});

describe("the parts of a labelling", () => {
  it("are a source, a cue and a content", () => {
    expect(parts("Ann Lee said taxes would rise.", "said", "Ss q Ccc .")).toEqual({ source: "Ann Lee", cue: "said", content: ["taxes would rise"] });
  });

  it("take the cue with its auxiliaries, where they touch it", () => {
    expect(parts("Lee has never said that taxes rose.", "said", "S qqq Ccc .").cue).toBe("has never said");
    expect(parts("Has Lee said that taxes rose?", "said", "q S q Ccc .").cue).toBe("said");
  });

  it("part contents that the author's words interrupt", () => {
    expect(parts("“We go,” Lee said, smiling. “We go now.”", "said", "C S q ... C").content).toEqual(["“We go,”", "“We go now.”"]);
  });

  it("of several sources take the one nearest before the cue, and the first after it where there is none before", () => {
    expect(parts("Lee and Fox said no.", "said", "S . S q C .").source).toBe("Fox");
    expect(parts("So said Lee and Fox.", "said", ". q S . S .").source).toBe("Lee");
    expect(parts("Lee thus said Fox left.", "said", "S . q S C .").source).toBe("Lee");
  });

  it("may lack a source", () => {
    expect(parts("It was said taxes rose.", "said", ". q q Cc .")).toEqual({ source: null, cue: "was said", content: ["taxes rose"] });
  });
});
