import { describe, expect, test } from "vitest";
import type { CorpusToken } from "../../training/corpora/corpus.js";
import { toUniversal } from "../../training/syntax/universal.js";

/** Words as `form/TAG/relation/head`, `*` after the form for a person's name; the head is a form, or `-`. */
function convert(line: string): string {
  const rows = line.split(" ").map((word) => word.split("/"));
  const forms = rows.map(([form = ""]) => form.replace("*", ""));
  const tokens: CorpusToken[] = rows.map(([form = "", tag = "", relation = "", head = ""], at) => ({
    start: at, end: at + 1, form: forms[at] ?? "", lemma: "", tag, head: forms.indexOf(head), relation, misc: form.endsWith("*") ? "PERSON" : "O",
  }));
  return toUniversal({ tokens }).tokens.map(({ form, relation, head }) => `${form}/${relation}/${head < 0 ? "-" : forms[head]}`).join(" ");
}

describe("toUniversal", () => {
  test("heads a name by its first word, and hangs the title from it", () => {
    expect(convert("President/NNP/compound/Trump Donald*/NNP/compound/Trump Trump*/NNP/nsubj/left left/VBD/root/-"))
      .toBe("President/nmod:desc/Donald Donald/nsubj/left Trump/flat/Donald left/root/-");
  });

  test("hangs what describes a title from the title", () => {
    expect(convert("former/JJ/amod/Lee mayor/NN/compound/Lee Ann*/NNP/compound/Lee Lee*/NNP/nsubj/left left/VBD/root/-"))
      .toBe("former/amod/mayor mayor/nmod:desc/Ann Ann/nsubj/left Lee/flat/Ann left/root/-");
  });

  test("makes what modifies a verb oblique, with “by” under a passive its agent", () => {
    expect(convert("sent/VBN/root/- was/VBD/auxpass/sent by/IN/case/Lee Lee/NNP/nmod/sent to/TO/case/court court/NN/nmod/sent of/IN/case/law law/NN/nmod/court"))
      .toBe("sent/root/- was/aux:pass/sent by/case/Lee Lee/obl:agent/sent to/case/court court/obl/sent of/case/law law/nmod/court");
  });

  test("hangs conjunctions and commas of a list from the next conjunct", () => {
    expect(convert("tea/NN/root/- ,/,/punct/tea milk/NN/conj/tea and/CC/cc/tea sugar/NN/conj/tea"))
      .toBe("tea/root/- ,/punct/milk milk/conj/tea and/cc/sugar sugar/conj/tea");
  });

  test("heads a date by its day", () => {
    expect(convert("left/VBD/root/- on/IN/case/May May/NNP/nmod/left 5/CD/nummod/May"))
      .toBe("left/root/- on/case/5 May/compound/5 5/obl/left");
  });

  test("renames relations", () => {
    expect(convert("Lee/NNP/nsubj/eat did/VBD/aux/eat n't/RB/neg/eat eat/VB/root/- no/DT/neg/pie pie/NN/dobj/eat"))
      .toBe("Lee/nsubj/eat did/aux/eat n't/advmod/eat eat/root/- no/det/pie pie/obj/eat");
  });
});
