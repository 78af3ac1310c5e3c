/**
 * Work on many things at once, with the results in the order of the things, and no more of them under way than there
 * is room for.
 *
 * @example
 * for await (const page of inOrder(addresses, fetchPage, { room: 4 })) console.log(page);
 */

/** How much is under way at once, and what ends it early. */
export interface Room {
  /** How many items may have been taken whose results have not: those at work, and those that wait for their turn. */
  readonly room: number;
  readonly signal?: AbortSignal | undefined;
}

interface Slot<Result> {
  result: Result | undefined;
  done: boolean;
}

/**
 * The results of the work in the order of the items. A result comes as soon as it is there and those before it were
 * taken, whether or not the next item is known yet. Throws what the items, the work or the signal throw; the items'
 * iterator is closed then, and so it is when the results are no longer wanted.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  { room, signal }: Room,
): AsyncGenerator<Result, void, undefined> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  const slots: Slot<Result>[] = [];
  let reading = false;
  let ended = false;
  let failure: { readonly reason: unknown } | null = null;
  let wake = (): void => {};

  const fail = (reason: unknown): void => {
    failure ??= { reason };
    wake();
  };
  const start = async (slot: Slot<Result>, item: Item): Promise<void> => {
    slot.result = await work(item);
    slot.done = true;
    wake();
  };
  const read = async (): Promise<void> => {
    reading = true;
    try {
      const { done, value } = await iterator.next();
      if (done) {
        ended = true;
      } else {
        const slot: Slot<Result> = { result: undefined, done: false };
        slots.push(slot);
        start(slot, value).catch(fail);
      }
    } catch (reason) {
      ended = true; // an iterator that has thrown has closed itself
      throw reason;
    } finally {
      reading = false;
      wake();
    }
  };
  const abort = (): void => wake();

  signal?.addEventListener("abort", abort);
  try {
    for (;;) {
      signal?.throwIfAborted();
      if (failure) throw (failure as { readonly reason: unknown }).reason;
      if (!ended && !reading && slots.length < room) read().catch(fail);
      const [head] = slots;
      if (head?.done) {
        slots.shift();
        yield head.result as Result;
      } else if (ended && !head) {
        return;
      } else {
        await new Promise<void>((resolve) => (wake = resolve));
      }
    }
  } finally {
    signal?.removeEventListener("abort", abort);
    await close(iterator, reading, ended);
  }
}

/** Closes what is still open. One that is being read closes after that, which may be never, so nobody waits for it. */
async function close(iterator: Iterator<unknown> | AsyncIterator<unknown>, reading: boolean, ended: boolean): Promise<void> {
  if (ended) return;
  const closing = Promise.resolve(iterator.return?.());
  if (reading) closing.catch(() => {});
  else await closing;
}
