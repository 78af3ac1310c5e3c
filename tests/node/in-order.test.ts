import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { inOrder } from "../../src/node/in-order.js";

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function all<Item>(results: AsyncIterable<Item>): Promise<Item[]> {
  const taken: Item[] = [];
  for await (const each of results) taken.push(each);
  return taken;
}

/** Numbers from 0 that tell how many were asked for, and whether they were closed. */
function numbers(count = Infinity): { items: AsyncIterable<number>; asked: () => number; isClosed: () => boolean } {
  let asked = 0;
  let closed = false;
  async function* items(): AsyncGenerator<number> {
    try {
      while (asked < count) yield asked++;
    } finally {
      closed = true;
    }
  }
  return { items: items(), asked: () => asked, isClosed: () => closed };
}

describe("results", () => {
  property.prop([fc.array(fc.nat({ max: 5 })), fc.integer({ min: 1, max: 5 }), fc.scheduler()])(
    "come in the order of the items, in whatever order the work is done",
    async (items, room, scheduler) => {
      const results = inOrder(items.map((_, at) => at), (at) => scheduler.schedule(Promise.resolve(at * 10)), { room });
      const [taken] = await Promise.all([all(results), scheduler.waitIdle()]);
      expect(taken).toEqual(items.map((_, at) => at * 10));
    },
  );

  test("come while the next item is not known yet", async () => {
    async function* items(): AsyncGenerator<string> {
      yield "first";
      await new Promise(() => {}); // such as a queue where no message comes
    }
    const results = inOrder(items(), async (item) => item.toUpperCase(), { room: 4 });
    expect(await results.next()).toEqual({ done: false, value: "FIRST" });
  });
});

describe("items", () => {
  test("are taken no further ahead of a slow reader than there is room", async () => {
    const { items, asked } = numbers(200);
    let taken = 0;
    let ahead = 0;
    for await (const result of inOrder(items, async (number) => number, { room: 5 })) {
      expect(result).toBe(taken++);
      await tick();
      await tick();
      ahead = Math.max(ahead, asked() - taken);
    }
    expect(taken).toBe(200);
    expect(ahead).toBeGreaterThan(0);
    expect(ahead).toBeLessThanOrEqual(5);
  });

  test("are taken no further ahead of slow work, one of which holds up the others", async () => {
    const { items, asked } = numbers();
    let finish = (): void => {};
    const first = new Promise<void>((resolve) => (finish = resolve));
    const results = inOrder(items, async (number) => (number === 0 ? first : undefined), { room: 7 });
    const waiting = results.next();
    for (let i = 0; i < 50; i++) await tick();
    expect(asked()).toBe(7);
    finish();
    await waiting;
    await results.return();
  });
});

describe("the items' iterator is closed, and what went wrong is thrown,", () => {
  const double = async (number: number): Promise<number> => {
    if (number === 3) throw new Error("no three");
    return number * 2;
  };

  test("when the work fails", async () => {
    const { items, isClosed } = numbers();
    await expect(all(inOrder(items, double, { room: 2 }))).rejects.toThrow("no three");
    expect(isClosed()).toBe(true);
  });

  test("when the reader leaves", async () => {
    const { items, isClosed } = numbers();
    for await (const result of inOrder(items, double, { room: 2 })) if (result === 2) break;
    expect(isClosed()).toBe(true);
  });

  test("when the signal is aborted, though nothing else happens", async () => {
    const controller = new AbortController();
    const { items, isClosed } = numbers();
    const results = all(inOrder(items, () => new Promise(() => {}), { room: 2, signal: controller.signal }));
    await tick();
    controller.abort(new Error("enough"));
    await expect(results).rejects.toThrow("enough");
    expect(isClosed()).toBe(true);
  });

  test("when the signal was aborted before", async () => {
    const { items, asked } = numbers();
    await expect(all(inOrder(items, double, { room: 2, signal: AbortSignal.abort(new Error("never")) }))).rejects.toThrow("never");
    expect(asked()).toBe(0);
  });

  test("when the items fail", async () => {
    async function* items(): AsyncGenerator<number> {
      yield 1;
      throw new Error("torn");
    }
    await expect(all(inOrder(items(), double, { room: 2 }))).rejects.toThrow("torn");
  });
});
