/**
 * Checks what a caller passes in beside what `extractQuotes` takes.
 *
 * @example
 * readHtmlOptions({ encoding: "latin1", scope: "all" }); // { encoding: "windows-1252", settings: { scope: "all", … } }
 */
import { readOptions, type Settings } from "../options.js";
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

/** Throws a `TypeError` for an unknown option or a wrong type, a `RangeError` for a value out of range. */
export function readHtmlOptions(options: unknown): HtmlSettings {
  if (typeof options !== "object" || options === null || Array.isArray(options)) return { encoding: null, settings: readOptions(options) };
  const { encoding, ...others }: { readonly encoding?: unknown } = options;
  return { encoding: readEncoding(encoding), settings: { ...readOptions(others), includeText: true } };
}

function readEncoding(value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value !== "string") throw new TypeError(`option “encoding” must be the name of an encoding, but it is ${typeof value}`);
  const encoding = encodingOf(value);
  if (encoding === null) throw new RangeError(`option “encoding” must be the name of an encoding, such as "utf-8", but it is ${JSON.stringify(value)}`);
  return encoding;
}

/** The page, when it is one; a `TypeError` otherwise. */
export function readHtml(html: unknown): string | Uint8Array {
  if (typeof html === "string" || html instanceof Uint8Array) return html;
  throw new TypeError(`extractQuotesFromHtml takes the page as a string or a Uint8Array, but it was given ${html === null ? "null" : typeof html}`);
}
