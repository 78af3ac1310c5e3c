import { describe, expect, it } from "vitest";
import {
  BELIEF_VERB, FEELING_VERB, INTENTION_VERB, lexicalClass, mayReport, PERCEPTION_VERB, REPORTING_NOUN, SPEECH_VERB,
} from "../../src/scene/lexical-class.js";
import { readScene, tokenOf } from "./read-scene.js";

const NAMES = new Map([
  [SPEECH_VERB, "speech"], [BELIEF_VERB, "belief"], [INTENTION_VERB, "intention"], [FEELING_VERB, "feeling"],
  [PERCEPTION_VERB, "perception"], [REPORTING_NOUN, "noun"],
]);

function classesOf(text: string, word: string): string[] {
  const scene = readScene(text);
  const classes = scene.lexical[tokenOf(scene, word)] as number;
  return [...NAMES].flatMap(([bit, name]) => (classes & bit ? [name] : []));
}

describe("the lexical class", () => {
  it.each([
    ["The coach warned of rain.", "warned", "speech"],
    ["She thinks it will hold.", "thinks", "belief"],
    ["They hope to open in May.", "hope", "intention"],
    ["He feared the worst.", "feared", "feeling"],
    ["Witnesses saw a white van.", "saw", "perception"],
    ["The claim was false.", "claim", "noun"],
  ])("%s %s: %s", (text, word, name) => {
    expect(classesOf(text, word)).toContain(name);
  });

  it("may be several at once", () => {
    expect(classesOf("He promised to pay.", "promised")).toEqual(expect.arrayContaining(["speech", "intention"]));
  });

  it.each([["The dog barked at a tree.", "tree"], ["He said so.", "He"], ["He said so.", "."]])("is none in “%s” for “%s”", (text, word) => {
    expect(classesOf(text, word)).toEqual([]);
  });

  it("stands in the scene for each token", () => {
    const scene = readScene("Olsen denied the claim and hoped.");
    expect([...scene.lexical]).toEqual(scene.document.tokens.map((token) => (mayReport(token) ? lexicalClass(token.lemma) : 0)));
  });
});
