/**
 * A look at the start of a stream that takes nothing from it.
 *
 * @example
 * const { head, chunks } = await peek(process.stdin, (seen) => seen.length >= 4);
 */

/** Pieces of bytes, as a file or standard input gives them. */
export type Bytes = AsyncIterable<Uint8Array>;

/** The start of a stream, a character a byte, as far as it took for `isEnough` to be content, and the whole stream. */
export async function peek(stream: Bytes, isEnough: (head: string) => boolean): Promise<{ head: string; chunks: Bytes }> {
  const iterator = stream[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let head = "";
  while (!isEnough(head)) {
    const { done, value } = await iterator.next();
    if (done) break;
    seen.push(value);
    head += Buffer.from(value.buffer, value.byteOffset, Math.min(value.length, 1024)).toString("latin1");
  }
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield* seen;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { head, chunks: chunks() };
}
