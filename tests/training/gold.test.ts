import { describe, expect, it } from "vitest";
import { partsOf } from "../../src/attribution/roles.js";
import { windowOf } from "../../src/attribution/window.js";
import { NO_CUE, OTHER_CUE, SPEECH_CUE } from "../../src/cues/find-cues.js";
import { mayBeCue } from "../../src/cues/candidates.js";
import { goldLabels, roleExamples, sieveExamples } from "../../training/attribution/examples.js";
import { textOf } from "../scene/read-scene.js";
import { readMarked } from "./gold-texts.js";

/** Head, source, cue and content of the first attribution, word by word. */
function tokens(marked: string): { head: string | null; source: string; cue: string; content: string } {
  const { scene, gold } = readMarked(marked);
  const words = (places: Iterable<number>): string => [...places].map((place) => scene.document.tokens[place]!.text).join(" ");
  const { head, source, cue, content } = gold[0]!;
  return { head: head < 0 ? null : words([head]), source: words(source), cue: words(cue), content: words(content) };
}

describe("gold in tokens", () => {
  it("are the words of each role, without marks at the edges that belong to nobody", () => {
    expect(tokens("{s1 Ann Lee,} {q1 said} {c1 taxes would rise.}")).toEqual({ head: "said", source: "Ann Lee", cue: "said", content: "taxes would rise" });
  });

  it("have the cue's word that is highest in the tree for its head", () => {
    expect(tokens("{s1 Lee} {q1 has said} {c1 that taxes would rise}.").head).toBe("said");
  });

  it("may have a mark for a cue, or none", () => {
    expect(tokens("{s1 Lee}{q1 :} {c1 “We go.”}").head).toBe(":");
    expect(tokens("It rained. {c1 “We go now.”}").head).toBeNull();
  });
});

describe("speech in gold", () => {
  const speech = (marked: string, own: boolean): boolean => readMarked(marked, own).gold[0]!.speech;

  it("in our own texts is everything, in PolNeAR what a verb of speech reports or marks hold", () => {
    const thought = "{s1 Lee} {q1 thought} {c1 that taxes would rise}.";
    expect([speech(thought, true), speech(thought, false)]).toEqual([true, false]);
    expect(speech("{s1 Lee} {q1 said} {c1 that taxes would rise}.", false)).toBe(true);
    expect(speech("{s1 Lee} {q1 thought} {c1 taxes would “never” fall}.", false)).toBe(true);
    expect(speech("{c1 Taxes would rise}, {q1 according to} {s1 Lee}.", false)).toBe(true);
  });
});

describe("the labels of a gold window", () => {
  it.each([
    ["{s1 Ann Lee} {q1 has said} {c1 that taxes would rise}.", "Ann Lee | has said | that taxes would rise"],
    ["{c1 “We go,”} {s1 Lee} {q1 told} the court. {c1 “We go now.”}", "Lee | told | “We go,” / “We go now.”"],
    ["{c1 Taxes}, {s1 Lee} {q1 said}, {c1 would rise}.", "Lee | said | Taxes / would rise"],
    ["{c1 The fire began here}, {q1 according to} {s1 the fire service}.", "the fire service | according to | The fire began here"],
  ])("read back are the gold: %s", (marked, expected) => {
    const { scene, gold } = readMarked(marked);
    const window = windowOf(scene, gold[0]!.head);
    const { source, cue, content } = partsOf(window, Uint8Array.from(goldLabels(window, gold[0]!)));
    const words = (range: { firstToken: number; endToken: number }): string => textOf(scene, range.firstToken, range.endToken);
    expect(`${source ? words(source) : "-"} | ${words(cue)} | ${content.map(words).join(" / ")}`).toBe(expected);
  });
});

describe("examples", () => {
  const MARKED = "{s1 Lee} {q1 said} {c1 that taxes would rise}.";
  const masks = (own: boolean): Map<string, number> => {
    const reading = readMarked(MARKED, own);
    const { right } = sieveExamples([reading]);
    return new Map(reading.scene.document.tokens.filter(mayBeCue).map(({ text }, place) => [text, right[place]!]));
  };

  it("of cues tell the cue's head from all other words", () => {
    const found = masks(false);
    expect(found.get("said")).toBe(1 << SPEECH_CUE);
    for (const word of ["Lee", "taxes", "would", "rise"]) expect(found.get(word)).toBe(1 << NO_CUE);
  });

  it("of cues leave open in our own texts, where beliefs are not marked, whether a word is one", () => {
    expect(masks(true).get("rise")).toBe((1 << NO_CUE) | (1 << OTHER_CUE));
  });

  it("of roles have a sequence for each report with a cue, whose right labels may all be taken", () => {
    const readings = [readMarked(MARKED), readMarked("It rained. {c1 “We go now.”}"), readMarked("{c1 “We go,”} {s1 Lee} {q1 said}.", false)];
    const { sequences, weights, right, allowed } = roleExamples(readings, ({ scene }) => new Uint8Array(scene.document.tokens.length));
    expect(sequences).toHaveLength(2);
    expect(weights[0]).toBeGreaterThan(weights[1]!);
    right.forEach((mask, place) => expect(mask & allowed[place]!).toBe(mask));
  });
});
