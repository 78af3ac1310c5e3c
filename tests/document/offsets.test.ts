import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Document } from "../../src/document/document.js";
import { readDocument } from "../../src/document/read.js";
import { isSpace } from "../../src/text/characters.js";
import { roughText } from "../rough-text.js";

/** What is wrong with a document: tokens that are not what stands at their place, pieces that do not tile it. */
function faultsOf({ text, tokens, sentences, paragraphs }: Document): string[] {
  const faults: string[] = [];
  const check = (right: boolean, fault: string): void => void (right || faults.push(fault));
  let at = 0;
  tokens.forEach((token, index) => {
    check(token.index === index, `token ${index} has another index`);
    check(token.text === text.slice(token.start, token.end), `token ${index} is not “${token.text}”`);
    check(token.start >= at && token.end > token.start, `token ${index} is empty or runs back`);
    check(isBlank(text.slice(at, token.start)), `there is text before token ${index}`);
    at = token.end;
  });
  check(isBlank(text.slice(at)), "there is text after the last token");
  let firstToken = 0;
  for (const { firstToken: first, endToken, start, end, index, paragraph } of sentences) {
    check(first === firstToken && endToken > first, `sentence ${index} does not begin where the last one ends`);
    check(start === tokens[first]?.start && end === tokens[endToken - 1]?.end, `sentence ${index} is not its tokens`);
    for (const token of tokens.slice(first, endToken)) {
      check(token.sentence === index && token.paragraph === paragraph, `token ${token.index} has another sentence`);
    }
    firstToken = endToken;
  }
  check(firstToken === tokens.length, "the sentences do not reach the end");
  let firstSentence = 0;
  for (const paragraph of paragraphs) {
    check(paragraph.firstSentence === firstSentence, `paragraph ${paragraph.index} does not begin where the last one ends`);
    check(paragraph.firstToken === sentences[paragraph.firstSentence]?.firstToken, `paragraph ${paragraph.index} begins elsewhere`);
    check(paragraph.endToken === sentences[paragraph.endSentence - 1]?.endToken, `paragraph ${paragraph.index} ends elsewhere`);
    check(!/[\n\r\u2028\u2029]/u.test(text.slice(paragraph.start, paragraph.end)), `paragraph ${paragraph.index} has two lines`);
    firstSentence = paragraph.endSentence;
  }
  check(firstSentence === sentences.length, "the paragraphs do not reach the end");
  return faults;
}

/** White space, and HTML's name for a kind of it. */
function isBlank(gap: string): boolean {
  return [...gap.replace(/&(?:nbsp|#160);/giu, "")].every((character) => isSpace(character.charCodeAt(0)));
}

describe("offsets", () => {
  it.each([
    ["white space that wink drops", "a\u000bb\u000cc\u1680d\u2000e\u2001f\u2006g\u2008h\u2028i\u2029j\u3000k\ufeffl  \n "],
    ["a long run of spaces", `Lee${" ".repeat(70000)}said so.`],
    ["line breaks of every kind", "One.\r\nTwo.\rThree.\n\n\nFour.\u2028Five."],
    ["no-break and zero-width spaces", "“\u00a0Go\u200b,\u00a0”\u2060 he\u200d said\u00ad."],
    ["emoji and lone surrogates", "😀 👩‍👩‍👧 \ud83d said \ude00 so\ud83d."],
    ["combining marks", "e\u0301t\u00e9 \u0301 n\u0303"],
    ["control characters", "a\u0000b\u0001c\u0085d\u009de"],
    ["nothing", ""],
    ["nothing but white space", " \n\t\u3000 "],
  ])("are exact with %s", (_, text) => expect(faultsOf(readDocument(text))).toEqual([]));

  test.prop([roughText()], { numRuns: 2000 })("are exact in rough text", (text) => {
    expect(faultsOf(readDocument(text))).toEqual([]);
  });
  test.prop([fc.string({ unit: "binary", maxLength: 200 })], { numRuns: 1000 })("are exact in any string", (text) => {
    expect(faultsOf(readDocument(text))).toEqual([]);
  });
});

describe("a document", () => {
  it("has a paragraph for each line that holds something", () => {
    const { paragraphs, text } = readDocument("One. Two.\n\n \nThree.\r\nFour");
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(["One. Two.", "Three.", "Four"]);
  });

  it.each([
    ["one word", "a".repeat(1e6), 1],
    ["marks", "\"".repeat(2e5), 2e5],
    ["dots and letters", "a.".repeat(2e5), 2],
    ["words without a stop", "word ".repeat(1e5), 1e5],
    ["ampersands", "&".repeat(2e5), 2e5],
  ])("is read whole when it is a great run of %s", (_, text, count) => expect(readDocument(text).tokens).toHaveLength(count));
});
