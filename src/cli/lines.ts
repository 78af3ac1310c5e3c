/**
 * The lines of a stream of bytes, one at a time.
 *
 * @example
 * for await (const line of linesOf(createReadStream("articles.jsonl"))) count += line.length;
 */

const LINE_FEED = 0x0a;

/** Yields each line without its line feed; holds no more than the line it is at. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = []; // of the line that is not yet at its end
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      yield Buffer.concat([...pieces, chunk.subarray(start, end)]);
      pieces = [];
      start = end + 1;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  }
  if (pieces.length > 0) yield Buffer.concat(pieces);
}
