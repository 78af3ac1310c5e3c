import { describe, expect, test } from "vitest";
import { genreOf, isHeldOut, readConllu } from "../../training/corpora/gum.js";

const CONLLU = `# newdoc id = GUM_news_test
# newpar
# text = Ann doesn't sing.
1\tAnn\tAnn\tPROPN\tNNP\t_\t4\tnsubj\t_\tEntity=(1)
2-3\tdoesn't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdoes\tdo\tAUX\tVBZ\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\tsing\tsing\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# text = She dances
1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\t_
2\tdances\tdance\tVERB\tVBZ\t_\t0\troot\t_\t_
2.1\tsings\tsing\tVERB\tVBZ\t_\t_\t_\t_\t_

# newpar
1\tWell\twell\tINTJ\tUH\t_\t0\troot\t_\t_
`;

describe("readConllu", () => {
  const { text, sentences } = readConllu("GUM_news_test", CONLLU);

  test("puts the text together, a line a paragraph", () => {
    expect(text).toBe("Ann doesn't sing. She dances\nWell");
  });

  test("places every word in the text", () => {
    const words = sentences.flatMap(({ tokens }) => tokens);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(words.map(({ form }) => form));
    expect(words.map(({ form }) => form).join(" ")).toBe("Ann does n't sing . She dances Well");
  });

  test("counts heads from 0 within the sentence, the root's being -1", () => {
    expect(sentences.map(({ tokens }) => tokens.map(({ head }) => head))).toEqual([[3, 3, 3, -1, 3], [1, -1], [-1]]);
  });
});

test("documents are held out by name, and have a genre", () => {
  expect(isHeldOut("GUM_news_nasa")).toBe(true);
  expect(isHeldOut("GUM_news_other")).toBe(false);
  expect(genreOf("GUM_interview_hill")).toBe("interview");
});
