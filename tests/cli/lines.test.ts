import { test as property, fc } from "@fast-check/vitest";
import { expect } from "vitest";
import { linesOf } from "../../src/cli/lines.js";

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

property.prop([fc.array(fc.stringMatching(/^[a-zé”\r]{0,9}$/u)), fc.integer({ min: 1, max: 12 }), fc.boolean()])(
  "lines are the same however the stream is cut",
  async (lines, size, ended) => {
    const text = lines.join("\n") + (ended && lines.length > 0 ? "\n" : "");
    const expected = text.split("\n");
    if (expected.at(-1) === "") expected.pop();
    const read: string[] = [];
    for await (const line of linesOf(inPieces(text, size))) read.push(Buffer.from(line).toString());
    expect(read).toEqual(expected);
  },
);
