import { describe, expect, test } from "vitest";
import { arcsOf, tagsOf } from "./arcs.js";

describe("the tree of a report", () => {
  test("has the reported clause under the verb of saying, and its subject before it", () => {
    expect(arcsOf("Lee said taxes would rise.")).toEqual(
      expect.arrayContaining(["Lee nsubj said", "said root", "taxes nsubj rise", "rise ccomp said"]),
    );
  });

  test("has a quotation before its attribution under the verb", () => {
    expect(arcsOf("“We will not sign,” the envoy told reporters.")).toEqual(
      expect.arrayContaining(["sign ccomp told", "envoy nsubj told", "told root", "reporters obj told"]),
    );
  });

  test("keeps an apposition with the name that it describes", () => {
    expect(arcsOf("Neil Berkett, chief executive of the firm, warned that prices would fall.")).toEqual(
      expect.arrayContaining(["executive appos Neil", "Neil nsubj warned", "that mark fall", "fall ccomp warned"]),
    );
  });

  test("keeps a relative clause with its noun", () => {
    expect(arcsOf("The coach, who retired in May, denied the claim.")).toEqual(
      expect.arrayContaining(["retired acl:relcl coach", "coach nsubj denied", "denied root", "claim obj denied"]),
    );
  });
});

test("tags tell the forms of verbs", () => {
  expect(tagsOf("Lee said taxes would rise.")).toBe("Lee/NNP said/VBD taxes/NNS would/MD rise/VB ./.");
});

test("tags of short words in capitals are those of names, unless all around them is in capitals", () => {
  expect(tagsOf("The WHO said AS Roma left.")).toBe("The/DT WHO/NNP said/VBD AS/NNP Roma/NNP left/VBD ./.");
  expect(tagsOf("A CA spokeswoman left.")).toMatch(/^A\/DT CA\/NNP? spokeswoman\/NN left\/VBD/u);
  expect(tagsOf("WHO DID IT")).toMatch(/^WHO\/WP /u);
});
