import { test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { attribute } from "../../src/attribution/attribute.js";
import type { Attribution } from "../../src/attribution/attribution.js";
import { covers, hull } from "../../src/text/span.js";
import { inOrder } from "../gold.js";
import { readCase } from "../notation.js";
import { roughText } from "../rough-text.js";
import { readScene } from "../scene/read-scene.js";

function attributionsOf(text: string): readonly Attribution[] {
  return attribute(readScene(text)).attributions;
}

/** Attributions of speech as lines, `source | cue | content / content`. */
function found(text: string): string[] {
  return attributionsOf(text)
    .filter(({ stance }) => stance === "speech")
    .map(({ source, cue, content }) => {
      const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
      return `${source ? words(source) : "-"} | ${cue ? words(cue) : "-"} | ${content.map(words).join(" / ")}`;
    });
}

/** The lines that a marked text asks for. */
function marked(body: string): { text: string; lines: string[] } {
  const oneCase = readCase("sentence", body);
  const words = (pieces: readonly (readonly [number, number])[]): string => pieces.map(([start, end]) => oneCase.text.slice(start, end)).join(" / ") || "-";
  return { text: oneCase.text, lines: inOrder(oneCase).map(({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`) };
}

describe("attribution of plain reports", () => {
  it.each([
    ["direct", "{c1 “The bridge will open in March,”} {s1 Anna Holm} {q1 said}."],
    ["direct, in straight marks", "{c1 \"We lost the key twice,\"} {s1 the janitor} {q1 said}."],
    ["inverted", "{c1 “Our profits doubled last year,”} {q1 said} {s1 Piotr Nowak, the company's chief executive}."],
    ["cue first", "{s1 The coach} {q1 said}: {c1 “They played without fear.”}"],
    ["interrupted", "{c1 “The roof leaks,”} {s1 Mr Duarte} {q1 said}, {c1 “and nobody repairs it.”}"],
    ["going on after the attribution", "{c1 “The roof leaks,”} {s1 Duarte} {q1 said}. {c1 “Nobody repairs it.”}"],
    ["a question", "{c1 “Where did the money go?”} {s1 she} {q1 asked}."],
    ["indirect", "{s1 The minister} {q1 said} {c1 that the tax would be cut next year}."],
    ["indirect without that", "{s1 Police} {q1 said} {c1 the driver had been arrested}."],
    ["indirect at the end", "{c1 The driver had been arrested}, {s1 police} {q1 said}."],
    ["told somebody that", "{s1 Lindqvist} {q1 told} reporters {c1 that the plant would close}."],
    ["mixed", "{s1 The judge} {q1 said} {c1 the firm had shown “a reckless contempt for safety”}."],
    ["according to", "{c1 The fire started in the kitchen}, {q1 according to} {s1 the fire service}."],
    ["two in a paragraph", "{c1 “We won,”} {s1 Lee} {q1 said}. {c2 “You cheated,”} {s2 Fox} {q2 replied}."],
    ["nested", "{s1 The lawyer} {q1 said} {c1 that {s2 her client} {q2 had told} police {c2 that he was at home}}."],
  ])("%s: %s", (_, body) => {
    const { text, lines } = marked(body);
    expect(found(text)).toEqual(lines);
  });

  it.each([
    "The bridge was built in 1932 and is painted every ten years.",
    "She starred in “The Silent River” last year.",
    "Heavy rain fell over the coast on Monday.",
    "",
    "\n\n",
  ])("finds nothing where nothing is reported: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ["interview", "Q: Ann Lee: Will you run?\nA: Mayor: I will run."],
    ["improbable", "The so-called “free lunch that everyone gets” was neither."],
  ])("says why a report is rejected, %s: %s", (reason, text) => {
    const { rejected } = attribute(readScene(text));
    expect(rejected.map((each) => [each.reason, each.against])).toEqual([[reason, null]]);
  });

  it("knows which report stands within which", () => {
    const [outer, inner] = attributionsOf("The lawyer said that her client had told police that he was at home.");
    expect([outer?.within, inner?.within]).toEqual([null, 0]);
  });

  it("finds an answer of an interview, and a quotation that nobody is said to have said", () => {
    expect(attributionsOf("Q: Will you run?\nA: I have not decided.").map(({ decidedBy }) => decidedBy)).toEqual(["interview"]);
    const [bare] = attributionsOf("Farmer Josef Lang lost half his herd. “I have never seen anything like it.”");
    expect(bare).toMatchObject({ decidedBy: "bare-quotation", cue: null, source: null });
  });
});

describe("attributions of any text", () => {
  test.prop([roughText()], { numRuns: 60 })("are sound: in order, inside the text, with chances and parents that hold them", (text) => {
    const attributions = attributionsOf(text);
    attributions.forEach(({ index, content, cue, source, implied, confidence, within }, place) => {
      expect(index).toBe(place);
      expect(content.length).toBeGreaterThan(0);
      for (const { start, end } of [...content, cue, source, implied].filter((span) => span !== null)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      if (place > 0) expect(content[0]!.start).toBeGreaterThanOrEqual(attributions[place - 1]!.content[0]!.start);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      if (within !== null) {
        expect(within).toBeLessThan(place);
        expect(attributions[within]!.content.some((piece) => covers(piece, hull(content)))).toBe(true);
      }
    });
  });

  test.prop([roughText()], { numRuns: 20 })("are the same every time", (text) => {
    expect(attributionsOf(text)).toEqual(attributionsOf(text));
  });
});
