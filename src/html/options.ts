/**
 * Checks what a caller passes in beside what `extractQuotes` takes.
 *
 * @example
 * readHtmlOptions({ encoding: "latin1", scope: "all" }); // { encoding: "windows-1252", settings: { scope: "all", … } }
 */
import { describe, readFields, readOptions, type Settings } from "../options.js";
import type { ExtractOptions } from "../types.js";
import { encodingOf } from "./decode.js";

/** What {@link extractQuotesFromHtml} may be told. */
export interface HtmlOptions extends Omit<ExtractOptions, "includeText"> {
  /**
   * What a page given as bytes is encoded in, where it does not say so itself: a label of the
   * [Encoding Standard](https://encoding.spec.whatwg.org/#names-and-labels), such as `"latin1"`. Without it, UTF-8 where
   * the bytes are that, and Windows-1252 where they are not.
   */
  readonly encoding?: string;
}

/** The options with nothing left open. */
export interface HtmlSettings {
  readonly encoding: string | null;
  readonly settings: Settings;
}

const OPTIONS = ["encoding", "scope", "minConfidence", "includeRejected"];

/** Throws a `TypeError` for an unknown option or a wrong type, a `RangeError` for a value out of range. */
export function readHtmlOptions(options: unknown): HtmlSettings {
  const { encoding, ...others } = readFields("extractQuotesFromHtml", options, OPTIONS);
  return { encoding: readEncoding(encoding), settings: { ...readOptions(others), includeText: true } };
}

/** The standard's name of the encoding that the option names; null where it is left out. */
export function readEncoding(value: unknown): string | null {
  if (value === undefined) return null;
  const encoding = typeof value === "string" ? encodingOf(value) : null;
  if (encoding !== null) return encoding;
  const message = `option “encoding” must be the name of an encoding, such as "utf-8", but it is ${describe(value)}`;
  throw typeof value === "string" ? new RangeError(message) : new TypeError(message);
}

/** The page, when it is one; a `TypeError` that says what was given otherwise. */
export function readHtml(html: unknown): string | Uint8Array {
  if (typeof html === "string" || html instanceof Uint8Array) return html;
  throw new TypeError(`extractQuotesFromHtml takes the page as a string or a Uint8Array, but it was given ${describe(html)}`);
}
