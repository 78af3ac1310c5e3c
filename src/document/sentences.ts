/**
 * Where the sentences of a paragraph start.
 *
 * @example
 * // “We will win. We must,” he said. Then he left.
 * // ^             ^                  ^
 */
export function sentenceStarts(
  text: string, starts: readonly number[], ends: readonly number[], first: number, end: number,
): number[] {
  const boundaries = [first];
  for (let i = first; i < end; i++) {
    const last = text[(ends[i] ?? 1) - 1];
    if (last !== "." && last !== "?" && last !== "!" && last !== "…") continue;
    let next = i + 1;
    let closed = false;
    while (next < end && /^["”’')\]»]/u.test(text.slice(starts[next], ends[next])) && starts[next] === ends[next - 1]) {
      closed = true;
      next++;
    }
    if (next >= end) break;
    let lead = next;
    while (lead < end && /^["“‘'([«]/u.test(text.slice(starts[lead], ends[lead]))) lead++;
    const word = text.slice(starts[lead], ends[lead]);
    const abbreviation = (ends[i] ?? 0) - (starts[i] ?? 0) > 1 && last === "." && /\p{L}/u.test(text[starts[i] ?? 0] ?? "");
    if (abbreviation && !/^(?:The|A|An|He|She|It|They|We|I|But|And|In|On|At|His|Her)$/u.test(word)) continue;
    if (/^\p{Ll}/u.test(word)) continue;
    if (closed) {
      const after = [1, 2, 3].map((k) => text.slice(starts[lead + k], ends[lead + k]));
      if (lead === next && after.some((each) => /^(?:said|says|asked|told|added)$/u.test(each))) continue;
    }
    boundaries.push(next);
    i = next - 1;
  }
  return boundaries;
}
