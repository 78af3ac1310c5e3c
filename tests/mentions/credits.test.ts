import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/document/read.js";
import { findCredits } from "../../src/mentions/credits.js";

function creditsOf(text: string): string[] {
  return findCredits(readDocument(text)).map(({ start, end }) => text.slice(start, end).trim());
}

describe("credits of pictures and articles", () => {
  test.each([
    ["The hall on Monday. (Photo by Jon Suter/Getty Images)", "(Photo by Jon Suter/Getty Images)"],
    ["The hall on Monday. (Jon Suter/Xinhua via Getty Images)", "(Jon Suter/Xinhua via Getty Images)"],
    ["The hall on Monday. (AP Photo/Jon Suter)", "(AP Photo/Jon Suter)"],
    ["Photograph: Ida Storm/PA\nThe hall is shut.", "Photograph: Ida Storm/PA"],
    ["The hall is shut.\n© Reuters\nIt will open.", "© Reuters"],
    ["Hall shut\n\nBy IDA STORM FOR THE DAILY LEDGER\n\nThe hall is shut.", "By IDA STORM FOR THE DAILY LEDGER"],
    ["By Ida Storm and Jon Suter in Rome\nThe hall is shut.", "By Ida Storm and Jon Suter in Rome"],
    ["Image credit: Ida Storm. The hall is shut.", "Image credit: Ida Storm"],
  ])("%s", (text, credit) => {
    expect(creditsOf(text)).toEqual([credit]);
  });

  test.each([
    "Ida Storm (left) said the hall was shut.",
    "The image of Ida Storm went round.",
    "He was given credit: the hall was saved.",
    "CLARKSVILLE, Tenn. (AP) — The hall is shut.",
    "By Ida Storm’s account the hall is shut.",
    "The photo by the door is of Ida Storm.",
  ])("are none of: %s", (text) => {
    expect(creditsOf(text)).toEqual([]);
  });
});
