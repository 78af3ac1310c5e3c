import { describe, expect, test } from "vitest";
import { RELATIONS } from "../../src/syntax/syntax.js";
import { alignTrees, relationOf, UNKNOWN } from "../../training/syntax/align.js";

/** An article of sentences; a word is `form/TAG/relation/head`, its head a place in the sentence from 1. */
function align(text: string, sentences: readonly string[]): string[] {
  let from = 0;
  const article = {
    id: "test", text,
    sentences: sentences.map((sentence) => ({
      tokens: sentence.split(" ").map((word) => {
        const [form = "", tag = "", relation = "", head = "0"] = word.split("/");
        const start = text.indexOf(form, from);
        from = start + form.length;
        return { start, end: from, form, lemma: "", tag, head: Number(head) - 1, relation, misc: "" };
      }),
    })),
  };
  const { document, heads, relations } = alignTrees(article);
  return document.tokens.map(({ text: word, index }) => {
    const head = heads[index] ?? UNKNOWN;
    const above = head === UNKNOWN ? "?" : head < 0 ? "-" : document.tokens[head]?.text;
    return `${word} ${RELATIONS[relations[index] ?? -1] ?? "?"} ${above}`;
  });
}

describe("alignTrees", () => {
  test("carries a tree over", () => {
    expect(align("Lee can't go.", ["Lee/NNP/nsubj/4 ca/MD/aux/4 n't/RB/advmod/4 go/VB/root/0 ./././4"]))
      .toEqual(["Lee nsubj go", "ca aux go", "n't advmod go", "go root -", ". dep go"]);
  });

  test("lets a word stand for the parts that the corpus makes of it", () => {
    expect(align("A third-party plan", ["A/DT/det/5 third/JJ/amod/4 -/HYPH/punct/4 party/NN/compound/5 plan/NN/root/0"]))
      .toEqual(["A det plan", "third-party amod plan", "plan root -"]);
  });

  test("hangs the tree of a sentence that the library joins to another from its root", () => {
    expect(align("“Why?” Lee asked.", ["“/``/punct/2 Why/WRB/root/0 ?/./punct/2 ”/''/punct/2", "Lee/NNP/nsubj/2 asked/VBD/root/0 ././punct/2"]))
      .toEqual(["“ punct Why", "Why root -", "? punct Why", "” punct Why", "Lee nsubj asked", "asked parataxis Why", ". punct asked"]);
  });

  test("leaves unknown what the corpus does not have", () => {
    expect(align("Lee left early", ["Lee/NNP/nsubj/2 left/VBD/root/0"])).toEqual(["Lee nsubj left", "left root -", "early ? ?"]);
  });
});

test("relations of a corpus become those of the parser", () => {
  expect(["nsubj", "nmod:unmarked", "csubj:pass", "advcl:relcl", "cc:preconj", "obl:agent", "nonsense"].map(relationOf))
    .toEqual(["nsubj", "nmod", "csubj", "acl:relcl", "cc", "obl:agent", "dep"]);
});
