import { beforeAll, describe, expect, test } from "vitest";
import { extractQuotes } from "../src/index.js";

/** Twice the text may take this much more time: two, and what a busy machine and its memory add; squares take four. */
const GROWTH = 3.2;
/** A machine that is busy with other things may spoil a measure, but hardly all of them. */
const TRIES = 4;

/** Texts that evil or chance may make; each grows with its size. */
const TEXTS: readonly [name: string, size: number, make: (size: number) => string][] = [
  ["opening marks", 100_000, (size) => "“".repeat(size)],
  ["closing marks", 100_000, (size) => "”".repeat(size)],
  ["straight marks", 100_000, (size) => '"'.repeat(size)],
  ["straight marks between words", 40_000, (size) => 'no "yes '.repeat(size)],
  ["apostrophes", 100_000, (size) => "'".repeat(size)],
  ["single marks between words", 40_000, (size) => "'tis the dogs' ".repeat(size)],
  ["quotations inside quotations", 20_000, (size) => "“He said ‘she said ".repeat(size)],
  ["quotations inside quotations, all closed", 20_000, (size) => `${"“He said ‘".repeat(size)}no${"’ ”".repeat(size)}`],
  ["paragraphs that open and never close", 20_000, (size) => "“It was late.\n\n".repeat(size)],
  ["“said that”", 10_000, (size) => "said that ".repeat(size)],
  ["“he said that”", 10_000, (size) => "he said that ".repeat(size)],
  ["nouns that report", 10_000, (size) => "claim that ".repeat(size)],
  ["frames", 10_000, (size) => "“It was,” the old mill and the ".repeat(size)],
  ["quotations with their cues", 10_000, (size) => "“Yes,” he said. ".repeat(size)],
  ["quotations without cues", 10_000, (size) => "She left. “It was late.” ".repeat(size)],
  ["quotations in one sentence", 10_000, (size) => "the “very old” mill and ".repeat(size)],
  ["ever new names", 10_000, (size) => Array.from({ length: size }, (_, at) => `“No,” said Ann${letters(at)} Lee${letters(at * 7)}. `).join("")],
  ["one name", 20_000, (size) => "Ann Lee said so. She left. ".repeat(size)],
  ["a chain of hands", 10_000, (size) => "a report by a spokesman for ".repeat(size)],
  ["commas", 100_000, (size) => ",".repeat(size)],
  ["a list without end", 20_000, (size) => "Ann Lee, the mayor, and ".repeat(size)],
  ["brackets", 50_000, (size) => "([".repeat(size)],
  ["full stops", 100_000, (size) => ".".repeat(size)],
  ["line breaks", 100_000, (size) => "\n".repeat(size)],
  ["spaces", 500_000, (size) => " ".repeat(size)],
  ["accents", 200_000, (size) => `e${"\u0301".repeat(size)}`],
  ["a million characters without a full stop", 1_000_000, (size) => "the water rose and ".repeat(size / 19)],
  ["a word of a million characters", 1_000_000, (size) => "a".repeat(size)],
  ["a word of capitals", 200_000, (size) => "A".repeat(size)],
  ["half characters", 100_000, (size) => "\ud83d".repeat(size)],
];

// what is read or compiled at first use is no part of the growth
beforeAll(() => void extractQuotes("“The water rose,” Ann Lee said, and she left. ".repeat(500)));

describe("time grows no faster than the text:", () => {
  test.each(TEXTS)("%s", (_name, size, make) => {
    const half = make(Math.floor(size / 2));
    const whole = make(size);
    let growth = Infinity;
    for (let attempt = 0; attempt < TRIES && growth > GROWTH; attempt++) growth = Math.min(growth, timeOf(whole) / timeOf(half));
    expect(growth).toBeLessThanOrEqual(GROWTH);
  });
});

/** The time of several runs where one is too short to measure. */
function timeOf(text: string): number {
  let runs = 0;
  const start = performance.now();
  do {
    extractQuotes(text);
    runs++;
  } while (performance.now() - start < 40);
  return (performance.now() - start) / runs;
}

/** The number in letters: 0 is `a`, 27 is `bb`. */
function letters(number: number): string {
  const last = String.fromCodePoint(97 + (number % 26));
  return number < 26 ? last : letters(Math.floor(number / 26) - 1) + last;
}
