import { describe, expect, it } from "vitest";
import { isOtherSense } from "../../src/attribution/senses.js";
import { readScene, tokenOf } from "../scene/read-scene.js";
import { proposal, type Report } from "./proposals.js";

function other(text: string, report: Report): boolean {
  const scene = readScene(text);
  return isOtherSense(scene, { ...proposal(scene, report), head: tokenOf(scene, report.cue.split(" ")[0]!) });
}

describe("a sense that reports nothing", () => {
  it.each<[string, Report]>([
    ["The cold claimed two lives.", { source: "The cold", cue: "claimed", content: ["two lives"] }],
    ["The fire, which claimed 31 lives, as “a shame”.", { source: "which", cue: "claimed", content: ["31 lives, as “a shame”"] }],
    ["The ministry issued a statement on Tuesday.", { source: "The ministry", cue: "issued a statement on", head: "issued", content: ["Tuesday"] }],
    ["Rivet recalled 900 of its toasters.", { source: "Rivet", cue: "recalled", content: ["900 of its toasters"] }],
    ["Rivet recalled 11 of its own-brand pies.", { source: "Rivet", cue: "recalled 11 of", content: ["its own-brand pies"] }],
    ["The bank posted a record quarterly loss of £3m.", { source: "The bank", cue: "posted", content: ["a record quarterly loss of £3m"] }],
    ["All went according to plan until noon.", { source: "plan until noon", cue: "according to", content: ["All went"] }],
    ["He pointed at the river.", { source: "He", cue: "pointed at", content: ["the river"] }],
  ])("is told: %s", (text, report) => {
    expect(other(text, report)).toBe(true);
  });

  it.each<[string, Report]>([
    ["Police claimed two men had died.", { source: "Police", cue: "claimed", content: ["two men had died"] }],
    ["She recalled two calls with Lee.", { source: "She", cue: "recalled", content: ["two calls with Lee"] }],
    ["She posted a photo of the loss adjuster.", { source: "She", cue: "posted", content: ["a photo of the loss adjuster"] }],
    ["All went well, according to plans that we saw.", { source: "plans that we saw", cue: "according to", content: ["All went well"] }],
    ["He pointed at what he called a scandal.", { source: "He", cue: "pointed at", content: ["what he called a scandal"] }],
    ["He said two men had died.", { source: "He", cue: "said", content: ["two men had died"] }],
  ])("is not seen where a word reports: %s", (text, report) => {
    expect(other(text, report)).toBe(false);
  });
});
