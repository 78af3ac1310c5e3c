import { describe, expect, test } from "vitest";
import { decode } from "../../src/cli/decode.js";

const said = "“Café,” she said.";

describe("bytes are read", () => {
  test.each<[string, Uint8Array]>([
    ["as UTF-8", Buffer.from(said)],
    ["as UTF-8 with a mark", Buffer.from(`\ufeff${said}`)],
    ["as little-endian UTF-16 with a mark", Buffer.from(`\ufeff${said}`, "utf16le")],
    ["as big-endian UTF-16 with a mark", Buffer.from(`\ufeff${said}`, "utf16le").swap16()],
    ["as Windows-1252 where they are not UTF-8", Buffer.from("\x93Caf\xe9,\x94 she said.", "latin1")],
  ])("%s", (_name, bytes) => {
    expect(decode(bytes)).toBe(said);
  });

  test("as nothing, where there are none", () => {
    expect(decode(new Uint8Array())).toBe("");
  });

  test.each<[string, Uint8Array]>([
    ["with a zero byte", Buffer.from("PK\x03\x04 text \0 text")],
    ["of a compressed file", Buffer.from([0x1f, 0x8b, 0x08, 0x08, 0xc3, 0x28, 0x01])],
  ])("as no text: those %s", (_name, bytes) => {
    expect(decode(bytes)).toBeNull();
  });
});
