import { describe, expect, test } from "vitest";
import { isEnoughToTell, kindByStart, kindOf } from "../../src/cli/input-kind.js";

describe("the kind of an input", () => {
  test.each([
    ["a.txt", "text"], ["notes", "text"], ["-", "text"], ["a.jsonl", "jsonl"], ["a.NDJSON.gz", "jsonl"], ["a.html", "html"], ["a.htm", "html"],
    ["a.xhtml.zst", "html"], ["a.rss", "feed"], ["a.atom", "feed"], ["a.xml", "feed"], ["a.json", "ninjs"], ["json", "text"],
  ])("is told by the name %s: %s", (file, kind) => {
    expect(kindOf(file)).toBe(kind);
  });

  test.each([
    ['{"id": 1}', "jsonl"], ["{}", "jsonl"], ["{Pause} He went on.", "text"], ["", "text"], ["Rain fell.", "text"], ["<3, she wrote.", "text"],
    ["<!DOCTYPE html>\n<p>", "html"], ["\n<html lang=en>", "html"], ['<?xml version="1.0"?>', "feed"], ['<rss version="2.0">', "feed"], ["<feed xmlns=''>", "feed"],
    ["<feedback>Good.", "text"],
  ])("is told by the start %j: %s, however it is cut", (start, kind) => {
    expect(kindByStart(start)).toBe(kind);
    const length = [...start].findIndex((_, at) => isEnoughToTell(start.slice(0, at + 1)));
    expect(kindByStart(length < 0 ? start : start.slice(0, length + 1))).toBe(kind);
  });
});
