import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read.js";

/** `word/TAG/lemma` for the words of interest. */
function tagged(text: string, ...words: string[]): string {
  return readDocument(text).tokens
    .filter((token) => words.includes(token.text))
    .map((token) => `${token.text}/${token.pos}/${token.lemma}`)
    .join(" ");
}

describe("parts of speech and lemmas", () => {
  it.each([
    ["said", "say"], ["told", "tell"], ["wrote", "write"], ["added", "add"], ["replied", "reply"], ["quoted", "quote"],
    ["noted", "note"], ["cited", "cite"], ["urged", "urge"], ["tweeted", "tweet"], ["retweeted", "retweet"],
    ["quipped", "quip"], ["admitted", "admit"], ["insisted", "insist"], ["alleged", "allege"], ["joked", "joke"],
    ["intoned", "intone"], ["blogged", "blog"], ["thought", "think"], ["felt", "feel"],
  ])("of a reporting verb: %s is %s", (form, lemma) => {
    expect(tagged(`“No,” she ${form} on Monday.`, form)).toBe(`${form}/VERB/${lemma}`);
  });

  it("see a participle after a comma as a verb", () =>
    expect(tagged("He left, warning that it would rain, adding it was late.", "warning", "adding")).toBe(
      "warning/VERB/warn adding/VERB/add",
    ));

  it("see a plain noun in a capital that only opens a sentence", () =>
    expect(tagged("Officials warned us. “Critics doubt it.”", "Officials", "Critics")).toBe(
      "Officials/NOUN/official Critics/NOUN/critic",
    ));

  it("see a name in a capital that stands elsewhere too", () =>
    expect(tagged("Brown left. We saw Brown, not a brown coat, and Brown waved.", "Brown")).toBe(
      "Brown/PROPN/brown Brown/PROPN/brown Brown/PROPN/brown",
    ));

  it("see a name in capitalized common nouns inside a sentence", () =>
    expect(tagged("We met the Council and the council.", "Council", "council")).toBe("Council/PROPN/council council/NOUN/council"));

  it("part contractions and possessives", () => {
    expect(tagged("I'm sure it's late and he doesn’t know.", "'m", "'s", "n’t")).toBe("'m/AUX/be 's/AUX/be n’t/PART/not");
    expect(tagged("They didnt know.", "did", "nt")).toBe("did/AUX/do nt/PART/not");
    expect(tagged("Lee's house", "'s")).toBe("'s/PART/'s");
  });

  it("guess unknown words by their endings", () =>
    expect(tagged("They were frobbing the gleebs quaxly.", "frobbing", "gleebs", "quaxly")).toBe(
      "frobbing/VERB/frob gleebs/NOUN/gleeb quaxly/ADV/quaxly",
    ));

  it("do not depend on what was read before", () => {
    const text = "The zorbly quux frobbed Blenheimer's foo-bar at 12:31.";
    const first = readDocument(text);
    readDocument("Quux. Zorbly blenheimer FROBBED! foo bar 12 : 31 Blenheimer's");
    expect(readDocument(text)).toEqual(first);
  });
});
