import { describe, expect, test } from "vitest";
import { readNinjs } from "../../src/feeds/index.js";

const XHTML = "<div><p>The road is worn out.</p><p>“It will take a month,” Ines Kovac said.</p></div>";
const TEXT = "The road is worn out.\n\n“It will take a month,” Ines Kovac said.";

/** An item in each version of the standard, as its schema has it. */
const version1 = {
  uri: "http://news.example.org/items/17", type: "text", mimetype: "text/plain", language: "en-GB", versioncreated: "2026-03-02T08:00:00Z",
  byline: "Tom Hale", headline: "Bypass closed", pubstatus: "usable", urgency: 5,
  body_text: "The road is worn out. “It will take a month,” Ines Kovac said.", body_xhtml: XHTML,
  associations: { picture: { uri: "http://news.example.org/items/18", type: "picture", body_text: "A photo of a road." } },
};
const version2 = {
  uri: "urn:newsml:example.org:20260302:17", standard: { name: "ninjs", version: "2.1", schema: "http://www.iptc.org/std/ninjs/ninjs-schema_2.1.json" },
  type: "text", language: "en-GB", firstcreated: "2026-03-02T07:00:00Z", versioncreated: "2026-03-02T08:00:00Z", by: "Tom Hale",
  headlines: [{ role: "teaser", value: "Roads" }, { role: "main", contenttype: "text/plain", value: "Bypass closed" }],
  bodies: [
    { role: "main", contenttype: "text/plain", charcount: 62, wordcount: 12, value: "The road is worn out. “It will take a month,” Ines Kovac said." },
    { role: "html", contenttype: "text/html", value: XHTML },
  ],
};
const version3 = {
  uri: "urn:newsml:example.org:20260302:17", standard: { name: "ninjs", version: "3.0", schema: "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json" },
  type: "text", language: "en-GB", firstCreated: "2026-03-02T07:00:00Z", versionCreated: "2026-03-02T08:00:00Z", by: "Tom Hale",
  headlines: [{ role: "main", contentType: "text/html", value: "<b>Bypass</b> closed" }],
  bodies: [{ role: "summary", contentType: "text/html", value: "<p>Roads.</p>" }, { role: "main", contentType: "application/xhtml+xml", value: XHTML }],
};

const about = { byline: "Tom Hale", lang: "en-GB", publishedTime: "2026-03-02T08:00:00Z", title: "Bypass closed", text: TEXT };

describe("an item of ninjs", () => {
  test("in version 1 has flat fields", async () => {
    expect(await readNinjs(version1)).toEqual([{ ...about, id: version1.uri, url: version1.uri }]);
    const { body_xhtml: _, ...plain } = version1;
    expect(await readNinjs(plain)).toMatchObject([{ text: version1.body_text }]);
  });

  test.each([["2", version2], ["3", version3]])("in version %s has bodies and headlines", async (_version, item) => {
    expect(await readNinjs(item)).toEqual([{ ...about, id: item.uri, url: null }]);
  });

  test("has its plain text as it is, a line a paragraph", async () => {
    const value = "The road\n  is worn out.\nAT&T <b> &amp; it rained.";
    expect(await readNinjs({ uri: "urn:a", bodies: [{ contentType: "text/plain", value }] })).toMatchObject([{ text: value }]);
  });

  test("without a type is markup where it looks so", async () => {
    expect(await readNinjs({ uri: "urn:a", bodies: [{ value: "<p>Rain.</p><p>Sun.</p>" }] })).toMatchObject([{ text: "Rain.\n\nSun." }]);
  });

  test("of another kind, or with an empty body, has no text", async () => {
    expect(await readNinjs({ uri: "urn:a", type: "picture", headline: "A road" })).toMatchObject([{ id: "urn:a", title: "A road", text: "" }]);
    expect(await readNinjs({ uri: "urn:a", body_text: " ", body_xhtml: null })).toMatchObject([{ text: "" }]);
  });

  test("may come as JSON, and with others", async () => {
    const items = await readNinjs([version1, version2]);
    expect(items).toHaveLength(2);
    expect(await readNinjs(JSON.stringify([version1, version2]))).toEqual(items);
    expect(await readNinjs(JSON.stringify(version1))).toEqual([items[0]]);
  });
});

describe("what is no item", () => {
  test.each([
    ["{", /^SyntaxError: not valid JSON: /u],
    ["7", "SyntaxError: broken ninjs: an item is an object, but this is 7"],
    [{ body_text: "Rain." }, "SyntaxError: broken ninjs: the item has no “uri”"],
    [[version1, "rain"], 'SyntaxError: broken ninjs: item 2 is "rain", not an object'],
    [[version1, { uri: "urn:a", body_text: ["Rain."] }], "SyntaxError: broken ninjs: “body_text” of item 2 is an Array, not a string"],
    [{ uri: "urn:a", bodies: { value: "Rain." } }, "SyntaxError: broken ninjs: “bodies” of the item is an Object, not an array"],
    [{ uri: "urn:a", bodies: [{ value: 7 }] }, "SyntaxError: broken ninjs: a value in “bodies” of the item is 7, not a string"],
    [7, "TypeError: readNinjs takes an item, an array of items, or their JSON, but it was given 7"],
    [null, "TypeError: readNinjs takes an item, an array of items, or their JSON, but it was given null"],
  ])("%j is named", async (items, message) => {
    const error = await readNinjs(items as object).catch(String);
    if (typeof message === "string") expect(error).toBe(message);
    else expect(error).toMatch(message);
  });
});
