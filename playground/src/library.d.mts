/**
 * The library as the playground sees it. Its own files are checked for every engine, without a browser's types, and some
 * declare for themselves what those would give; so they are not checked again with them.
 *
 * @example
 * import { extractQuotes } from "./library.mjs";
 */
import type { Extraction, ExtractOptions } from "../../src/types.js";

export declare function extractQuotes(text: string, options?: ExtractOptions): Extraction;
