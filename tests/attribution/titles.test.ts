import { describe, expect, it } from "vitest";
import { isTitle } from "../../src/attribution/titles.js";
import { readScene } from "../scene/read-scene.js";
import { proposal } from "./proposals.js";

describe("a title in marks", () => {
  const title = (text: string, cue: string, content: string): boolean => {
    const scene = readScene(text);
    return isTitle(scene, proposal(scene, { cue, content: [content] }));
  };

  it("is in title case, with a cue that is no verb of speech", () => {
    expect(title("She starred in “The Winter of the Long Night” in May.", "starred", "“The Winter of the Long Night”")).toBe(true);
  });

  it.each([
    ["a book", "She wrote “The Winter That We Never Saw” in May.", "wrote", "“The Winter That We Never Saw” in May"],
    ["a book after its kind", "Smith penned the novel “The Long Road Home” in Bath.", "penned", "the novel “The Long Road Home”"],
    ["a song", "The band recorded “Slow Tide” in 1976.", "recorded", "“Slow Tide”"],
    ["a play that is read", "Ruiz read “The Tempest” aloud.", "read", "“The Tempest”"],
  ])("is %s, with a cue that makes such", (_, text, cue, content) => {
    expect(title(text, cue, content)).toBe(true);
  });

  it.each([
    ["words that a verb reports", "Lee said “The Vote Is Over” twice.", "said", "“The Vote Is Over”"],
    ["words that are written after a colon", "She wrote: “The Winter Is Over”", "wrote", "“The Winter Is Over”"],
    ["words that are written and end a sentence", "She wrote “The Winter Is Over!” there.", "wrote", "“The Winter Is Over!”"],
    ["one word that a comma parts from the cue", "“Never,” growled Lee.", "growled", "“Never,”"],
    ["words written before the cue", "“The Winter Is Over” she wrote.", "wrote", "“The Winter Is Over”"],
    ["written words in small letters", "She wrote “the winter is over” there.", "wrote", "“the winter is over”"],
    ["a title among much else", "She wrote the very long and very sad novel “The Winter” there.", "wrote", "the very long and very sad novel “The Winter”"],
    ["words without marks", "She wrote that The Winter Was Over.", "wrote", "that The Winter Was Over"],
    ["words in small letters", "She believed “the winter was over” then.", "believed", "“the winter was over”"],
    ["words that are only half in marks", "She starred in the “Winter” show.", "starred", "the “Winter” show"],
  ])("is not %s", (_, text, cue, content) => {
    expect(title(text, cue, content)).toBe(false);
  });
});
