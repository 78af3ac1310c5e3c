/**
 * What the page and the worker say to each other: every request has a number, and is answered once under it.
 *
 * @example
 * worker.postMessage({ kind: "read", number: 1, settings } satisfies Request);
 */
import type { Extraction } from "../../src/types.js";
import type { ExportFormat } from "./export-formats.js";
import type { Settings } from "./settings.js";

/** What the page asks: to read an article, or to write what was read in a format. */
export type Question =
  | { readonly kind: "read"; readonly settings: Settings }
  | { readonly kind: "export"; readonly settings: Settings; readonly format: ExportFormat; readonly quote: string | null };

/** A question under its number. */
export interface Request {
  readonly number: number;
  readonly question: Question;
}

/** What the worker answers. */
export type Reply =
  | { readonly kind: "extraction"; readonly extraction: Extraction; readonly milliseconds: number }
  | { readonly kind: "file"; readonly content: string }
  | { readonly kind: "error"; readonly message: string };

/** A reply under the number of its question. */
export interface Answer {
  readonly number: number;
  readonly reply: Reply;
}
