import * as zlib from "node:zlib";
import { describe, expect, test } from "vitest";
import { decompress, nameWithoutCompression } from "../../src/cli/decompress.js";

const said = "“Café,” she said. ".repeat(5000);
/** `hello there` and a line feed. */
const zstd = Buffer.from("KLUv/QRoYQAAaGVsbG8gdGhlcmUKbEJVtA==", "base64");

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function textOf(bytes: Uint8Array, size = 1000): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of await decompress(inPieces(bytes, size))) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

describe("a stream", () => {
  test.each([1, 3, 1000, 1e6])("of gzip is decompressed, in pieces of %i bytes", async (size) => {
    expect(await textOf(zlib.gzipSync(said), size)).toBe(said);
  });

  test("of several gzip files one after the other is all of them", async () => {
    expect(await textOf(Buffer.concat([zlib.gzipSync("One. "), zlib.gzipSync("Two.")]))).toBe("One. Two.");
  });

  test.each(["", "x", "PK", said])("of anything else stays as it is", async (text) => {
    expect(await textOf(Buffer.from(text), 2)).toBe(text);
  });

  test("of damaged gzip throws", async () => {
    const bytes = zlib.gzipSync(said);
    await expect(textOf(bytes.subarray(0, 40))).rejects.toThrow("damaged gzip: unexpected end of file");
    await expect(textOf(Buffer.concat([bytes.subarray(0, 10), Buffer.alloc(50, 0xff)]))).rejects.toThrow("damaged gzip: ");
  });

  test("that fails throws what it failed with", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield zlib.gzipSync(said).subarray(0, 40);
      throw new Error("the disk is gone");
    }
    const read = async (): Promise<void> => {
      for await (const _piece of await decompress(broken()));
    };
    await expect(read()).rejects.toThrow(/^the disk is gone$/u);
  });

  test("is closed when its reader has seen enough", async () => {
    let closed = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        const bytes = zlib.gzipSync(said);
        for (;;) yield bytes;
      } finally {
        closed = true;
      }
    }
    for await (const _piece of await decompress(source())) break;
    await new Promise(setImmediate);
    expect(closed).toBe(true);
  });

  test.runIf("createZstdDecompress" in zlib)("of zstd is decompressed where Node can", async () => {
    expect(await textOf(zstd)).toBe("hello there\n");
  });

  test.skipIf("createZstdDecompress" in zlib)("of zstd throws what to do where Node cannot", async () => {
    await expect(textOf(zstd)).rejects.toThrow(/^zstd needs Node 22\.15 or newer, and this is [\d.]+; pipe it through zstd -dc$/u);
  });
});

test.each([
  ["news.jsonl.gz", "news.jsonl"],
  ["news.JSONL.ZST", "news.JSONL"],
  ["news.txt", "news.txt"],
])("the name %s says what is inside: %s", (file, inside) => {
  expect(nameWithoutCompression(file)).toBe(inside);
});
