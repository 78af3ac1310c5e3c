import { describe, expect, it } from "vitest";
import { toDisplacy } from "../../src/formats/displacy.js";
import { regionsOf } from "../../src/formats/regions.js";
import { harbour, rubbish, samples } from "./sample.js";

/** As Python slices: by code points. */
function slice(text: string, start: number, end: number): string {
  return [...text].slice(start, end).join("");
}

describe("displaCy's manual input", () => {
  it.each(samples)("marks each region, by code points and by tokens: $name", ({ extraction, text }) => {
    const { spans, tokens } = toDisplacy(extraction, text);
    const expected = regionsOf(extraction).map(({ role, start, end }) => `${role.toUpperCase()} ${text.slice(start, end)}`);
    expect(spans.map(({ label, start, end }) => `${label} ${slice(text, start, end)}`).sort()).toEqual(expected.sort());
    for (const { start, end, start_token, end_token } of spans) {
      expect(tokens.slice(start_token, end_token).join("")).toBe(slice(text, start, end).replace(/\s/gu, ""));
    }
  });

  it.each(samples)("has entities that do not overlap: $name", ({ extraction, text }) => {
    let reached = 0;
    for (const { start, end } of toDisplacy(extraction, text).ents) {
      expect(start).toBeGreaterThanOrEqual(reached);
      reached = end;
    }
  });

  it("keeps the outermost as entities", () => {
    const { ents } = toDisplacy(harbour.extraction, harbour.text);
    const words = ents.map(({ start, end }) => slice(harbour.text, start, end));
    expect(words).toContain("that the foreman, Pál Ivers, had told her the “brakes were gone”");
    expect(words).not.toContain("had told");
  });

  it("names the speaker without markup, since displaCy does not escape it", () => {
    expect(toDisplacy(rubbish.extraction, rubbish.text).spans.map(({ kb_id }) => kb_id).join(" ")).not.toMatch(/[<>&"']/u);
    expect(toDisplacy(harbour.extraction, harbour.text).spans[0]?.kb_id).toBe("Dockers Union");
  });
});
