/**
 * How far a long run is, as a line on standard error that is drawn over and over: the share of the input that was read,
 * articles done, their rate, and the time left.
 *
 * @example
 * const progress = openProgress(process.stderr, await sizeOf(["news.jsonl"]));
 * progress.read(65536);
 * progress.done(); //  42% ████████▌            4,210 articles   63 a second   1:32 left
 * progress.clear();
 */
import { stat } from "node:fs/promises";
import type { Terminal } from "./terminal.js";

/** Hears what happens, and shows it. */
export interface Progress {
  /** So many more bytes of the input were read. */
  readonly read: (bytes: number) => void;
  /** One more article or broken line is done. */
  readonly done: () => void;
  /** Takes the line away, to write something else there; the next article brings it back. */
  readonly clear: () => void;
}

/** What the line tells. */
interface Figures {
  readonly articles: number;
  readonly seconds: number;
  /** The share of the input that was read, 0 to 1; null where nobody knows how large it is. */
  readonly share: number | null;
}

/** Short runs need no line, and eyes no more than some lines a second. */
const FIRST_AFTER = 1000;
const EVERY = 200;
const BAR = 20;
/** The eighths of a block, from none to all but one. */
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** A line on the stream, none where it is null; `size` is that of the whole input in bytes, null where it is not known. */
export function openProgress(stream: Terminal["stderr"] | null, size: number | null, now: () => number = () => performance.now()): Progress {
  const start = now();
  let next = start + FIRST_AFTER;
  let bytes = 0;
  let articles = 0;
  let isDrawn = false;
  return {
    read: (more) => {
      bytes += more;
    },
    done: () => {
      articles++;
      if (stream === null || now() < next) return;
      next = now() + EVERY;
      isDrawn = true;
      const share = size === null ? null : Math.min(1, bytes / Math.max(1, size));
      stream.write(`\r${progressLine({ articles, seconds: (now() - start) / 1000, share }, stream.columns || 80)}\u001b[K`);
    },
    clear: () => {
      if (isDrawn) stream?.write("\r\u001b[K");
      isDrawn = false;
    },
  };
}

/** The line for so many columns; without its bar, and then without its end, where they are few. */
export function progressLine({ articles, seconds, share }: Figures, columns: number): string {
  const rate = articles / seconds;
  const figures = [`${articles.toLocaleString("en")} articles`, `${rate >= 10 ? Math.round(rate).toLocaleString("en") : rate.toFixed(1)} a second`];
  if (share === null) return figures.join("   ").slice(0, columns - 1);
  const percent = `${Math.floor(100 * share)}%`.padStart(4);
  const left = share > 0 ? [`${clock((seconds * (1 - share)) / share)} left`] : [];
  const line = [percent, bar(share), ...figures, ...left].join("   ");
  return (line.length < columns ? line : [percent, ...figures, ...left].join("   ")).slice(0, columns - 1);
}

/** The bytes of the files in all; null where one of them is a stream or cannot be looked at. */
export async function sizeOf(files: readonly string[]): Promise<number | null> {
  const sizes = await Promise.all(
    files.map(async (file) => {
      const found = file === "-" ? null : await stat(file).catch(() => null);
      return found?.isFile() ? found.size : null;
    }),
  );
  return sizes.length === 0 ? null : sizes.reduce((sum, size) => (sum === null || size === null ? null : sum + size), 0);
}

function bar(share: number): string {
  const eighths = Math.round(share * BAR * 8);
  return ("█".repeat(eighths >> 3) + (EIGHTHS[eighths & 7] ?? "")).padEnd(BAR);
}

/** `0:07`, `12:30`, `3:05:00`. */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const pad = (number: number): string => String(number).padStart(2, "0");
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(rest)}` : `${minutes}:${pad(rest)}`;
}
