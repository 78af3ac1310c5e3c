import { describe, expect, it } from "vitest";
import { endNounClause } from "../../src/attribution/noun-clause.js";
import { readScene } from "../scene/read-scene.js";
import { proposal, show } from "./proposals.js";

/** What is left of the clause, which is all that follows the cue. */
function left(text: string, cue: string): string {
  const scene = readScene(text);
  const content = text.slice(text.indexOf(cue) + cue.length + 1, -1);
  return show(scene, [{ proposal: endNounClause(scene, proposal(scene, { cue, content: [content] })), chance: 1 }])[0]!.split(" | ")[2]!;
}

describe("the clause of a noun that reports", () => {
  it.each([
    ["Reports that the king had died were denied by the palace.", "Reports", "that the king had died"],
    ["The companys claim that its staff were trained did not impress the nurses.", "claim", "that its staff were trained"],
    ["Claims that shells were used could not be verified.", "Claims", "that shells were used"],
    ["Lee’s claim that those who paid were cheated drew laughter.", "claim", "that those who paid were cheated"],
    ["Their claim that she said he would resign has been dismissed.", "claim", "that she said he would resign"],
    ["Claims that he lied and cheated were denied.", "Claims", "that he lied and cheated"],
    ["The bank’s warning that a trade war could push up prices weighed on exporters.", "warning", "that a trade war could push up prices"],
    ["The union’s complaint that “nobody has asked us” was never answered.", "complaint", "that “nobody has asked us”"],
  ])("ends where the verb begins that the noun is the subject of: %s", (text, cue, words) => {
    expect(left(text, cue)).toBe(words);
  });

  it.each([
    ["that the noun is no subject", "He denied reports that the king who ruled died there.", "reports"],
    ["that something opens another clause", "His claim that it was late because the train stopped there.", "claim"],
    ["that a clause has no mark of its own", "His claim that the house she bought was paid for.", "claim"],
    ["that two verbs are joined", "Reports that the king fell and died.", "Reports"],
    ["that commas stand in it", "The claim that Lee, who left, went on was his.", "claim"],
  ])("is left whole where it may be %s", (_, text, cue) => {
    expect(left(text, cue)).toBe(text.slice(text.indexOf(cue) + cue.length + 1, -1));
  });

  it("is left whole where the cue is a verb", () => {
    expect(left("Lee claims that the house stands was wrong.", "claims")).toBe("that the house stands was wrong");
  });
});
