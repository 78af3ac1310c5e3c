import { describe, expect, it } from "vitest";
import { glyphAt, glyphLength } from "../../src/text/glyphs.js";

describe("a character that an encoding damaged", () => {
  it.each([
    ["â€œ", "“"], ["â€\u009d", "”"], ["â€˜", "‘"], ["â€™", "’"], ["â€“", "–"], ["â€”", "—"], ["â€¦", "…"],
    ["â\u0080\u009c", "“"], ["â\u0080\u0099", "’"],
    ["&quot;", "\""], ["&QUOT;", "\""], ["&ldquo;", "“"], ["&rsquo;", "’"], ["&#8221;", "”"], ["&#x2019;", "’"], ["&apos;", "'"],
    ["&laquo;", "«"], ["&mdash;", "—"], ["&amp;", "&"], ["&nbsp;", "\u00a0"],
  ])("is read: %s as %s", (damaged, character) => {
    expect(String.fromCharCode(glyphAt(`${damaged} x`, 0))).toBe(character);
    expect(glyphLength(`${damaged} x`, 0)).toBe(damaged.length);
  });

  it("is a closing mark where its last byte is lost", () => {
    expect(String.fromCharCode(glyphAt("â€ said", 0))).toBe("”");
    expect(glyphLength("â€ said", 0)).toBe(2);
  });

  it.each(["âge", "& so", "&unknown;", "AT&T", "&"])("is not seen in “%s”", (text) => {
    expect(glyphLength(text, 0)).toBe(1);
    expect(glyphAt(text, 0)).toBe(text.charCodeAt(0));
  });
});
