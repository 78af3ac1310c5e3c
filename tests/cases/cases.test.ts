import { describe, expect, it } from "vitest";
import { extractQuotes } from "../../src/index.js";
import type { Case, Expected } from "../notation.js";
import { readCaseFiles } from "./files.js";
import { FLOORS } from "./floors.js";
import { addFigures, type Figures, NO_FIGURES, scoreCase } from "./score.js";

const files = readCaseFiles();
const DOUBLE_MARK = /["“”„«»]/u;
const ANY_MARK = /["“”„«»‘’]|``|''|(?:^|\s)'|â€/u;

/** What cannot be meant so in an expected attribution. */
function faultsOf({ text }: Case, { content, cue, source, type, speaker, chain }: Expected): string[] {
  const said = content.map(([start, end]) => text.slice(start, end)).join(" ");
  return [
    ...[...content, ...cue, ...source].map(([start, end]) => text.slice(start, end)).filter((each) => each !== each.trim() || each === "").map((each) => `edge space: ${each}`),
    ...(type === "indirect" && DOUBLE_MARK.test(said) ? [`indirect, in marks: ${said}`] : []),
    ...(type !== undefined && type !== "indirect" && !ANY_MARK.test(said) ? [`${type}, without marks: ${said}`] : []),
    ...(chain && speaker !== undefined && (chain.at(-1)?.name ?? null) !== speaker ? [`the chain does not end in ${speaker}`] : []),
  ];
}

/** The figures that fall short of their floor, as readable lines. */
function shortfalls(figures: Figures, floor: Omit<Figures, "expected">): string[] {
  const lines = (["right", "speakers", "chains", "types"] as const).filter((key) => figures[key] < floor[key]).map((key) => `${key}: ${figures[key]}, at least ${floor[key]}`);
  return figures.spurious > floor.spurious ? [...lines, `spurious: ${figures.spurious}, at most ${floor.spurious}`] : lines;
}

describe("the cases are sound", () => {
  it("has a floor for each file and a file for each floor", () => {
    expect(files.map(({ name }) => name).sort()).toEqual(Object.keys(FLOORS).sort());
  });

  it.each(files)("$name: no two cases of a name", ({ cases }) => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it.each(files)("$name: tight spans, types that the marks bear out, chains that end where the words come from", ({ cases }) => {
    expect(cases.flatMap((each) => each.attributions.flatMap((one) => faultsOf(each, one).map((fault) => `${each.name} ${one.number}: ${fault}`)))).toEqual([]);
  });
});

describe("figures on the cases stay above their floors", () => {
  it.each(files)("$name", ({ name, cases }) => {
    const figures = cases.map((each) => scoreCase(each, extractQuotes(each.text).quotes).figures).reduce(addFigures, NO_FIGURES);
    const floor = FLOORS[name] ?? { right: Infinity, speakers: Infinity, chains: Infinity, types: Infinity, spurious: 0 };
    expect(shortfalls(figures, floor)).toEqual([]);
  });
});
