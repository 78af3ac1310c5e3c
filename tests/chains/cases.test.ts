import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bareName, chainLine, extractGold, inOrder } from "../gold.js";
import { readCases } from "../notation.js";

const folder = join(import.meta.dirname, "cases");

describe.each(readdirSync(folder).sort())("%s", (file) => {
  const cases = readCases(readFileSync(join(folder, file), "utf8"));

  test.each(cases.map((each) => [each.name, each] as const))("%s", (_, oneCase) => {
    const { quotes } = extractGold(oneCase);
    const expected = inOrder(oneCase);
    const facts = (i: number, speaker: string | null | undefined, chain: Parameters<typeof chainLine>[0] | undefined) => ({
      speaker: expected[i]?.speaker === undefined ? "" : bareName(speaker ?? ""),
      chain: expected[i]?.chain === undefined ? "" : chainLine(chain ?? []),
    });
    const found = expected.map((_, i) => facts(i, quotes[i]?.speaker?.name, quotes[i]?.chain));
    expect(found).toEqual(expected.map(({ speaker, chain }, i) => facts(i, speaker, chain)));
  });
});
