import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openProgress, progressLine, sizeOf } from "../../src/cli/progress.js";

describe("the line", () => {
  test.each([
    [{ articles: 4210, seconds: 67, share: 0.425 }, 100, " 42%   ████████▌              4,210 articles   63 a second   1:31 left"],
    [{ articles: 4210, seconds: 67, share: 0.425 }, 60, " 42%   4,210 articles   63 a second   1:31 left"],
    [{ articles: 4210, seconds: 67, share: 0.425 }, 20, " 42%   4,210 articl"],
    [{ articles: 5, seconds: 4, share: 0.001 }, 100, "  0%                          5 articles   1.3 a second   1:06:36 left"],
    [{ articles: 9, seconds: 3, share: 1 }, 100, "100%   ████████████████████   9 articles   3.0 a second   0:00 left"],
    [{ articles: 0, seconds: 1, share: 0 }, 100, "  0%                          0 articles   0.0 a second"],
    [{ articles: 12_345, seconds: 10, share: null }, 100, "12,345 articles   1,235 a second"],
  ])("tells of %o in %i columns", (figures, columns, line) => {
    expect(progressLine(figures, columns)).toBe(line);
  });
});

describe("progress", () => {
  const recorded = (size: number | null): { written: string[]; progress: ReturnType<typeof openProgress>; pass: (milliseconds: number) => void } => {
    const written: string[] = [];
    let time = 0;
    const progress = openProgress({ write: (text: string) => written.push(text), columns: 100 }, size, () => time);
    return { written, progress, pass: (milliseconds) => (time += milliseconds) };
  };

  test("shows nothing of a short run", () => {
    const { written, progress, pass } = recorded(100);
    progress.read(50);
    pass(900);
    progress.done();
    progress.clear();
    expect(written).toEqual([]);
  });

  test("is drawn at times, over itself, and cleared once", () => {
    const { written, progress, pass } = recorded(100);
    progress.read(50);
    for (let i = 0; i < 20; i++) {
      pass(100);
      progress.done();
    }
    progress.clear();
    progress.clear();
    expect(written.map((text) => text.replace(/ {2,}/gu, " "))).toEqual([
      ...[10, 12, 14, 16, 18, 20].map((count) => `\r 50% ██████████ ${count} articles 10 a second 0:0${Math.ceil(count / 10)} left\u001b[K`),
      "\r\u001b[K",
    ]);
  });

  test("takes a terminal that does not know its columns for one of 80", () => {
    let written = "";
    let time = 0;
    const progress = openProgress({ write: (text: string) => (written += text), columns: 0 }, null, () => time);
    time = 2000;
    progress.done();
    expect(written).toBe("\r1 articles   0.5 a second\u001b[K");
  });

  test("goes nowhere without a stream", () => {
    const progress = openProgress(null, null, () => 1e9);
    expect(() => progress.done()).not.toThrow();
  });
});

test("the size is that of all files, and not known of streams", async () => {
  const folder = await mkdtemp(join(tmpdir(), "hearsay-"));
  const [a, b] = [join(folder, "a.txt"), join(folder, "b.txt")];
  await Promise.all([writeFile(a, "12345"), writeFile(b, "123")]);
  expect(await sizeOf([a, b])).toBe(8);
  expect(await sizeOf([a, "-"])).toBe(null);
  expect(await sizeOf([a, folder])).toBe(null);
  expect(await sizeOf([a, join(folder, "missing.txt")])).toBe(null);
  expect(await sizeOf([])).toBe(null);
  await rm(folder, { recursive: true });
});
