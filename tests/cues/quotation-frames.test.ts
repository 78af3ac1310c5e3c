import { describe, expect, it } from "vitest";
import { quotationFrames } from "../../src/cues/quotation-frames.js";
import { readScene } from "../scene/read-scene.js";

function frames(text: string): string[] {
  const scene = readScene(text);
  return quotationFrames(scene).map((token) => scene.document.tokens[token]!.text);
}

describe("the verb that frames a quotation which a comma closes", () => {
  it.each([
    ["stands right behind it, whatever it means", "“Once,” corrected bench coach Dee Purdy.", "corrected"],
    ["stands behind who speaks", "“I love this town,” Ann Lee, a baker from Hull, gushes.", "gushes"],
    ["stands behind a clause that tells who", "“I love this town,” a man who lives there sighs.", "sighs"],
    ["stands behind a call", "“This is it!” beamed Ann Lee.", "beamed"],
    ["stands behind a question", "The door opened. “Why me?” wailed the groom.", "wailed"],
    ["stands behind a comma after the mark", "‘You wanted a boat’, guffawed Rupert Hill.", "guffawed"],
    ["follows the last of several sentences", "The rain came. “It was late. We left,” sighed Mia Toft.", "sighed"],
    ["follows one behind another quotation", "They put up a page titled “Setting It Straight.” “Few were heard,” the post read.", "read"],
    ["stands behind two marks", "“We all said ‘never,’” sighed Mia Toft.", "sighed"],
    ["may be taken for a noun before an article", "“You’re late,” types the man on the beach.", "types"],
    ["may be taken for a participle", "\"Rent is due on the first,\" rued Santosh Gaikwad, a welder.", "rued"],
  ])("%s", (_, text, verb) => {
    expect(frames(text)).toEqual([verb]);
  });

  it.each([
    ["a title", "“The Long Winter,” a thriller, opens today."],
    ["a sentence behind a call", "“This is it!” Wailing Ann Lee ran out."],
    ["what is behind a title that asks", "“Who Am I?” Ann Lee asks viewers."],
    ["what is said of a quotation", "“No way,” was the answer."],
    ["a clause of its own", "“We tried,” it turned out."],
    ["a quotation that its sentence leads up to", "Lee called it “unfair,” walked out and slammed the door."],
    ["another quotation", "“Yes,” “no,” “maybe,” Lee said."],
    ["a quotation that a full stop closes", "“We tried.” Ann Lee left."],
    ["a quotation within another", "“He wrote ‘no,’ laughed Ann, and left."],
    ["nothing behind it", "“We tried,”"],
  ])("is not found: %s", (_, text) => {
    expect(frames(text)).toEqual([]);
  });
});
