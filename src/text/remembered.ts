/**
 * What is worked out of a word, kept for the next time that the word comes.
 *
 * @example
 * const lengthOf = remembered((word) => word.length);
 * lengthOf("said"); // 4, worked out
 * lengthOf("said"); // 4, remembered
 */

/** When more words are known than this, all are forgotten, so that memory does not grow with what is read. */
const MOST = 50_000;

/** The function, which must give the same for the same word and never `undefined`, with a memory. */
export function remembered<Value extends {}>(workOut: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = workOut(word);
    if (known.size >= MOST) known.clear();
    known.set(word, value);
    return value;
  };
}
