import { describe, expect, it } from "vitest";
import { findNestedQuotations } from "../../src/attribution/nested-quotation.js";
import { readScene, textOf } from "../scene/read-scene.js";

function found(text: string): string[] {
  const scene = readScene(text);
  return findNestedQuotations(scene, new Set()).map(({ source, cue, content }) => [content, cue, source].map(({ firstToken, endToken }) => textOf(scene, firstToken, endToken)).join(" | "));
}

describe("a quotation within a quotation", () => {
  it.each([
    ["“He came up to me and said, ‘Next one is yours.’ I cried,” Lee said.", "‘Next one is yours.’ | said | He"],
    ["“He told me, ‘Go home.’ I went,” Lee said.", "‘Go home.’ | told | He"],
    ["“People were shouting ‘Fire!’ and running,” Lee said.", "‘Fire!’ | shouting | People"],
    ["‘At the end the old man says “burn all of this” and coughs,’ Lee said.", "“burn all of this” | says | the old man"],
  ])("is of the subject of the verb before it: %s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    ["said again and again", "“When people said, ‘You are old,’ I laughed,” Lee said."],
    ["said by nobody", "“Nobody ever said, ‘You are old,’” Lee said."],
    ["what might be said", "“My mother would say, ‘Eat first,’” Lee said."],
    ["a title", "“I wrote ‘Bucket Song’ in a day,” Lee said."],
    ["a name", "“They call it ‘the beast’ here,” Lee said."],
    ["no quotation around it", "He said, ‘Next one is yours.’"],
  ])("is not found: %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it("is left to a report that holds it", () => {
    const scene = readScene("“He said, ‘No,’ and left,” Lee said.");
    expect(findNestedQuotations(scene, new Set(scene.pairFirst))).toEqual([]);
  });
});
