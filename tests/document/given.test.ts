import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { extractQuotes, type ExtractQuotesOptions, type WinkDocument } from "../../src/index.js";
import { roughText } from "../rough-text.js";

const nlp = winkNLP(model, ["sbd", "pos"]);
const untagged = winkNLP(model, ["sbd"]);
const folder = join(import.meta.dirname, "../../examples/articles");
const articles = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));

/** Counts how often wink is asked to read. */
function counting(): { readonly wink: NonNullable<ExtractQuotesOptions["nlp"]>; readonly count: () => number } {
  let count = 0;
  const readDoc = (text: string): WinkDocument => {
    count++;
    return nlp.readDoc(text);
  };
  return { wink: { its: nlp.its, readDoc }, count: () => count };
}

describe("the user's own nlp", () => {
  test("gives what ours gives, where its model is the same", () => {
    for (const article of articles) expect(extractQuotes(article, { nlp, scope: "all" })).toEqual(extractQuotes(article, { scope: "all" }));
  });

  test("is what the words are read with, and only where it is given", () => {
    const { wink, count } = counting();
    extractQuotes("“We will act,” Ann Lee said.", { nlp: wink });
    const read = count();
    expect(read).toBeGreaterThan(1); // once to learn what it can do
    extractQuotes("“We will act,” Ann Lee said.");
    expect(count()).toBe(read);
    extractQuotes("“We will act,” Ann Lee said.", { nlp: wink });
    expect(count()).toBe(read + 1);
  });

  test.each([
    [{}, "TypeError: option “nlp” must be what winkNLP(model, …) gives, but it is an Object"],
    [null, "TypeError: option “nlp” must be what winkNLP(model, …) gives, but it is null"],
    [winkNLP, "TypeError: option “nlp” must be what winkNLP(model, …) gives, but it is a function"],
    [untagged, 'TypeError: option “nlp” does not tag parts of speech: make it with winkNLP(model, ["sbd", "pos"])'],
  ])("must be one that tags: %o", (wrong, message) => {
    expect(() => extractQuotes("Rain fell.", { nlp: wrong as typeof nlp })).toThrow(message.replace("TypeError: ", ""));
    expect(extractQuotes("“We will act,” Ann Lee said.").quotes).toHaveLength(1);
  });
});

describe("a document of wink's", () => {
  const text = "Rain\u00a0fell  on the U.S.-led force.\n\n“We won’t act,”\tAnn O’Neil-Lee, the mayor, said. She cannot swim.";

  test("gives quotes whose spans are of the text that was read", () => {
    const { text: kept, quotes } = extractQuotes(nlp.readDoc(text), { includeText: true });
    expect(kept).toBe(text);
    const [quote] = quotes;
    expect(quote).toMatchObject({ speaker: { name: "Ann O’Neil-Lee" }, cue: { text: "said", lemma: "say" } });
    expect(quote?.content.map(({ start, end }) => text.slice(start, end))).toEqual(["“We won’t act,”"]);
  });

  test("loses the white space at the end, and nothing else", () => {
    for (const article of articles) expect(extractQuotes(nlp.readDoc(article), { includeText: true }).text).toBe(article.replace(/ +$/u, ""));
    expect(extractQuotes(nlp.readDoc(""), { includeText: true })).toEqual({ text: "", quotes: [], sources: [] });
  });

  test("is not read again, neither by its own nlp nor by another", () => {
    const { wink, count } = counting();
    extractQuotes("Rain fell.", { nlp: wink });
    const before = count();
    expect(extractQuotes(nlp.readDoc(text), { nlp: wink }).quotes).toHaveLength(1);
    expect(count()).toBe(before);
  });

  test("gives nearly the quotes of its text", () => {
    const contents = (article: string | WinkDocument): string[] => extractQuotes(article).quotes.map(({ text: words, speaker }) => `${speaker?.name}: ${words}`);
    const ofTexts = articles.flatMap(contents);
    const ofDocuments = new Set(articles.flatMap((article) => contents(nlp.readDoc(article))));
    expect(ofTexts.filter((each) => ofDocuments.has(each)).length / ofTexts.length).toBeGreaterThan(0.95);
  });

  test("must have parts of speech, of a wink whose words these are", () => {
    expect(() => extractQuotes(untagged.readDoc(text))).toThrow('the wink document has no parts of speech: read it with winkNLP(model, ["sbd", "pos"])');
    const foreign = { ...nlp.readDoc(text), tokens: () => ({ out: () => ["Rain", "fell"] }) };
    expect(() => extractQuotes(foreign)).toThrow("the wink document was read by another copy of wink-nlp: give that one, too, as the option “nlp”");
  });

  property.prop([roughText()])("has spans in its text, whatever it holds", (rough) => {
    const { text: kept = "", quotes, sources } = extractQuotes(nlp.readDoc(rough), { includeText: true, scope: "all", nlp });
    for (const { cue, source } of quotes) for (const span of [cue, source]) if (span) expect(kept.slice(span.start, span.end)).toBe(span.text);
    for (const { mentions } of sources) for (const { start, end } of mentions) expect(start < end && end <= kept.length).toBe(true);
  });
});
