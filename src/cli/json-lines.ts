/**
 * The article that a line of JSON holds, or what is wrong with the line.
 *
 * @example
 * readJsonLine(Buffer.from('{"id":"a1","text":"Rain fell."}'), 1, { idField: null, textField: "text" });
 * // { kind: "jsonl", id: "a1", text: "Rain fell.", isAlone: false }
 */
import type { Inputs } from "./arguments.js";
import type { Article } from "./article.js";
import { decodeUtf8 } from "../text/unicode.js";

/** The article of a line; what is wrong with it; or null for an empty line. */
export function readJsonLine(bytes: Uint8Array, number: number, { idField, textField }: Pick<Inputs, "idField" | "textField">): Article | string | null {
  const line = decodeUtf8(bytes);
  if (line === null) return "not valid UTF-8";
  if (line.trim() === "") return null;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not valid JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return `not an object with "${textField}"`;
  const fields = new Map<string, unknown>(Object.entries(value));
  const text = fields.get(textField);
  if (typeof text !== "string") return text === undefined ? `no "${textField}"` : `"${textField}" is not a string`;
  const key = idField ?? "id";
  const id = idField === null && !fields.has(key) ? number : fields.get(key);
  if (id === undefined) return `no "${key}"`;
  if (typeof id !== "string" && typeof id !== "number") return `"${key}" is neither a string nor a number`;
  return { kind: "jsonl", id, text, isAlone: false };
}
