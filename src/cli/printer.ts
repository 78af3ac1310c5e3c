/**
 * Results as the command line writes them, article by article.
 *
 * @example
 * const printer = textPrinter({ width: 80 }, false);
 * printer.article("a.txt", extraction) + printer.end(); // " 1  Ann Lee …"
 */
import { toJson } from "../formats/json.js";
import { toJsonLine } from "../formats/jsonl.js";
import { toText, type TextStyle } from "../formats/text.js";
import type { Extraction } from "../types.js";

/** What to write for an article, and after the last one. */
export interface Printer {
  readonly article: (id: string | number, extraction: Extraction) => string;
  readonly end: () => string;
}

/** Text; each article under its name where `titled`. */
export function textPrinter(style: TextStyle, titled: boolean): Printer {
  let written = 0;
  return {
    article: (id, extraction) => {
      const gap = written++ > 0 ? "\n\n" : "";
      const title = `== ${String(id).replace(/\p{Cc}+/gu, " ")} ==`;
      return gap + (titled ? `${style.color ? `\u001b[1m${title}\u001b[22m` : title}\n\n` : "") + toText(extraction, style);
    },
    end: () => "",
  };
}

/** A line of JSON an article. */
export function jsonlPrinter(): Printer {
  return { article: (id, extraction) => `${toJsonLine(extraction, id)}\n`, end: () => "" };
}

/** One JSON object for a single article; otherwise an array, written as it comes. */
export function jsonPrinter(single: boolean): Printer {
  if (single) return { article: (id, extraction) => `${toJson(extraction, id)}\n`, end: () => "" };
  let written = 0;
  return {
    article: (id, extraction) => (written++ > 0 ? ",\n" : "[\n") + toJson(extraction, id),
    end: () => "\n]\n",
  };
}
