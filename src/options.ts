/**
 * Checks what a caller passes in: texts and options that are none make it throw.
 *
 * @example
 * readOptions({ scope: "all" }); // { scope: "all", minConfidence: 0, includeText: false, includeRejected: false }
 * readOptions({ scope: "most" }); // RangeError: option “scope” must be "speech" or "all", but it is "most"
 */
import type { ExtractOptions } from "./types.js";

/** The options with nothing left open. */
export type Settings = Required<ExtractOptions>;

const DEFAULTS: Settings = { scope: "speech", minConfidence: 0, includeText: false, includeRejected: false };

/** The article, when it is one; a `TypeError` that says what was given otherwise. */
export function readText(text: unknown): string {
  if (typeof text !== "string") {
    throw new TypeError(`extractQuotes takes the article as a string, but it was given ${describe(text)}`);
  }
  return text;
}

/**
 * The options with their defaults filled in; an option that is undefined counts as left out.
 * `others` are names of options that are read elsewhere. Throws a `TypeError` for an unknown option or a wrong type, a
 * `RangeError` for a value out of range.
 */
export function readOptions(options: unknown, others: readonly string[] = []): Settings {
  if (options === undefined) return DEFAULTS;
  const {
    scope = DEFAULTS.scope,
    minConfidence = DEFAULTS.minConfidence,
    includeText = DEFAULTS.includeText,
    includeRejected = DEFAULTS.includeRejected,
  }: { readonly [name in keyof Settings]?: unknown } = readFields("extractQuotes", options, [...Object.keys(DEFAULTS), ...others]);
  return {
    scope: readScope(scope),
    minConfidence: readConfidence(minConfidence),
    includeText: readSwitch("includeText", includeText),
    includeRejected: readSwitch("includeRejected", includeRejected),
  };
}

/** The options of a function by their names; a `TypeError` where they are no object or one of them is unknown. */
export function readFields(user: string, options: unknown, known: readonly string[]): Readonly<Record<string, unknown>> {
  if (options === undefined) return {};
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new TypeError(`${user} takes its options as an object, but it was given ${describe(options)}`);
  }
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new TypeError(`unknown option “${name}”; the options are ${known.join(", ")}`);
  }
  return { ...options };
}

function readScope(value: unknown): Settings["scope"] {
  if (value === "speech" || value === "all") return value;
  const message = `option “scope” must be "speech" or "all", but it is ${describe(value)}`;
  throw typeof value === "string" ? new RangeError(message) : new TypeError(message);
}

function readConfidence(value: unknown): number {
  if (typeof value === "number" && value >= 0 && value <= 1) return value;
  const message = `option “minConfidence” must be a number from 0 to 1, but it is ${describe(value)}`;
  throw typeof value === "number" ? new RangeError(message) : new TypeError(message);
}

function readSwitch(name: string, value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw new TypeError(`option “${name}” must be true or false, but it is ${describe(value)}`);
}

/** The value in words for an error message: `undefined`, `42`, `"most"`, `an Array`, `a Uint8Array`. */
export function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === "object" && value !== null) return withArticle(kindOf(value));
  return typeof value === "function" ? "a function" : String(value);
}

/** `Array`, `Promise`, `Uint8Array`, `Object`: what the value calls itself. */
function kindOf(value: object): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

function withArticle(noun: string): string {
  return `${/^[AEIO]/u.test(noun) ? "an" : "a"} ${noun}`;
}
