import { describe, expect, test } from "vitest";
import { extractMarked } from "../gold.js";

const many = 400;

describe("long articles of one kind", () => {
  test("one surname, hundreds of times, stays one person of two", () => {
    const marked = Array.from({ length: many }, (_, i) => `{s${i + 1} Bell} {q${i + 1} said} {c${i + 1} it rained}.`).join(" ");
    const { sources } = extractMarked(`John Bell met Mrs Bell. ${marked}`);
    expect(sources.map(({ name, mentions }) => [name, mentions.length])).toEqual([["John Bell", many + 1]]);
  });

  test("a pronoun after hundreds of others goes on meaning the same", () => {
    const marked = Array.from({ length: many }, (_, i) => `{s${i + 1} She} {q${i + 1} said} {c${i + 1} it rained}.`).join(" ");
    const { quotes } = extractMarked(`Ruth Bell came. ${marked}`);
    expect(new Set(quotes.map(({ speaker }) => speaker?.name))).toEqual(new Set(["Ruth Bell"]));
  });

  test("hundreds of people stay apart", () => {
    const name = (i: number): string => `Ann ${String.fromCharCode(65 + (i % 26))}${"aeiou"[i % 5]}r${"aeiou"[Math.floor(i / 26) % 5]}n${"aeiou"[Math.floor(i / 130) % 5]}l`;
    const marked = Array.from({ length: many }, (_, i) => `{s${i + 1} ${name(i)}} {q${i + 1} said} {c${i + 1} it rained}.`).join(" ");
    const { sources } = extractMarked(marked);
    expect(sources.length).toBe(new Set(Array.from({ length: many }, (_, i) => name(i))).size);
  });

  test("reports in reports are followed only so deep", () => {
    const depth = 40;
    const marked = `${Array.from({ length: depth }, (_, i) => `{s${i + 1} Ann} {q${i + 1} said} {c${i + 1} that `).join("")}it rained${"}".repeat(depth)}.`;
    const { quotes } = extractMarked(marked);
    expect(quotes.length).toBeGreaterThan(8);
    expect(quotes.length).toBeLessThan(20);
    expect(Math.max(...quotes.map(({ chain }) => chain.length))).toBeLessThan(20);
  });
});
