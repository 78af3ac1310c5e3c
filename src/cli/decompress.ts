/**
 * Streams as they were before gzip or zstd, told by their first bytes; others as they are.
 *
 * @example
 * for await (const line of linesOf(await decompress(createReadStream("news.jsonl.gz")))) count++;
 */
import { pipeline, Readable, type Transform } from "node:stream";
import * as zlib from "node:zlib";
import { type Bytes, peek } from "./peek.js";

const GZIP = "\u001f\u008b";
const ZSTD = "\u0028\u00b5\u002f\u00fd";

/** The name of a file without the ending that says how it was compressed. */
export function nameWithoutCompression(file: string): string {
  return file.replace(/\.(?:gz|zst)$/iu, "");
}

/** The stream, decompressed where it is compressed. Throws an `Error` for zstd where this Node cannot read it. */
export async function decompress(stream: Bytes): Promise<Bytes> {
  const { head, chunks } = await peek(stream, (seen) => seen.length >= ZSTD.length);
  if (head.startsWith(GZIP)) return through(chunks, zlib.createGunzip(), "gzip");
  return head.startsWith(ZSTD) ? through(chunks, zstdReader(), "zstd") : chunks;
}

async function* through(chunks: Bytes, reader: Transform, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* pipeline(Readable.from(chunks), reader, () => {}); // what fails is thrown to whoever reads
  } catch (error) {
    const isDamage = error instanceof Error && "code" in error && /^Z(?:STD)?_/u.test(String(error.code));
    throw isDamage ? new Error(`damaged ${name}: ${error.message}`) : error;
  }
}

/** What Node has from versions 22.15 and 23.8 on. */
function zstdReader(): Transform {
  const create: unknown = Reflect.get(zlib, "createZstdDecompress");
  if (typeof create !== "function") {
    throw new Error(`zstd needs Node 22.15 or newer, and this is ${process.versions.node}; pipe it through zstd -dc`);
  }
  return create();
}
