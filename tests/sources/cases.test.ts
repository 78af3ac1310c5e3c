import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bareName, extractGold, inOrder } from "../gold.js";
import { readCases } from "../notation.js";

const folder = join(import.meta.dirname, "cases");

describe.each(readdirSync(folder).sort())("%s", (file) => {
  const cases = readCases(readFileSync(join(folder, file), "utf8"));

  test.each(cases.map((each) => [each.name, each] as const))("%s", (_, oneCase) => {
    const { quotes } = extractGold(oneCase);
    const stated = inOrder(oneCase).map(({ speaker }, i) => ({ speaker, found: quotes[i]?.speaker?.name ?? null }));
    const found = stated.filter(({ speaker }) => speaker !== undefined).map((each) => each.found && bareName(each.found));
    expect(found).toEqual(stated.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker && bareName(speaker)])));
  });
});
