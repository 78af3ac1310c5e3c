/**
 * What `hearsay stats` does: counts speakers over any number of articles, and writes the counts.
 *
 * @example
 * const tally = speakerTally();
 * for (const article of articles) tally.add(extractQuotes(article));
 * writeStats(tally.counts(), { format: "text", top: 20 }, {}); // "  Quotes  Direct  Mixed …"
 */
import { countSpeakers, type SpeakerCount, type TextStyle, toSpeakerChart } from "../formats/index.js";
import type { Extraction } from "../types.js";
import type { StatsCommand } from "./arguments.js";
import { speakerCsv, speakerTable } from "./speaker-table.js";

/** Counts that grow with each article. */
export interface SpeakerTally {
  readonly add: (extraction: Extraction) => void;
  readonly counts: () => readonly SpeakerCount[];
}

/** An empty tally. It takes memory for each speaker and for some articles, not for each article. */
export function speakerTally(): SpeakerTally {
  let counted: SpeakerCount[] = [];
  let waiting: Extraction[] = [];
  const count = (): SpeakerCount[] => {
    if (waiting.length > 0) counted = countSpeakers(waiting, counted);
    waiting = [];
    return counted;
  };
  return {
    add: (extraction) => {
      // counting sorts all speakers: as many articles wait for it as there are speakers, so that its cost is shared
      if (waiting.push(extraction) >= Math.min(Math.max(counted.length, 64), 1024)) count();
    },
    counts: count,
  };
}

/** The counts in the format that the command asks for. */
export function writeStats(counts: readonly SpeakerCount[], { format, top }: Pick<StatsCommand, "format" | "top">, style: TextStyle): string {
  switch (format) {
    case "text":
      return speakerTable(counts, { ...style, top });
    case "svg":
      return toSpeakerChart(counts, { limit: top });
    case "json":
      return `${JSON.stringify(counts, null, 2)}\n`;
    case "csv":
      return speakerCsv(counts);
  }
}
