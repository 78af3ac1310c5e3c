/**
 * The articles of IPTC ninjs (https://iptc.org/standards/ninjs/): versions 2 and 3 with their `bodies` and `headlines`,
 * whose other names they write differently, and version 1 with its `body_text` and `body_xhtml`.
 *
 * @example
 * takeNinjs({ uri: "urn:a1", body_text: "Rain fell." }); // [{ id: "urn:a1", body: { value: "Rain fell.", isMarkup: false }, … }]
 */
import { describe } from "../options.js";
import { oneLine } from "../text/one-line.js";
import type { FeedArticle } from "./article.js";

/** A version of the body of an item. */
interface Body {
  readonly value: string;
  readonly role: string;
  readonly type: string;
}

/** An item whose body and title are still as they came. */
export interface NinjsItem extends Omit<FeedArticle, "text" | "title"> {
  readonly title: NinjsText | null;
  readonly body: NinjsText | null;
}

/** A text of an item, and whether it is HTML or the like. */
export interface NinjsText {
  readonly value: string;
  readonly isMarkup: boolean;
}

/** Roles of bodies that are not the article. */
const BESIDE = /abstract|caption|description|summary|teaser/iu;

/** The names of an item's fields in lower case, as version 2 has them: *versionCreated* is *versioncreated*. */
type Fields = ReadonlyMap<string, unknown>;

/**
 * Reads an item, or an array of them, as an object or as JSON. Throws a `TypeError` for what is neither, a `SyntaxError`
 * that says which item is none, and why.
 */
export function takeNinjs(items: unknown): NinjsItem[] {
  const value = typeof items === "string" ? parseJson(items) : items;
  if (typeof value !== "object" || value === null) {
    if (typeof items === "string") throw new SyntaxError(`broken ninjs: an item is an object, but this is ${describe(value)}`);
    throw new TypeError(`readNinjs takes an item, an array of items, or their JSON, but it was given ${describe(items)}`);
  }
  if (!Array.isArray(value)) return [takeItem(value, "the item")];
  return value.map((item: unknown, at) => takeItem(item, `item ${at + 1}`));
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new SyntaxError(`not valid JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function takeItem(item: unknown, name: string): NinjsItem {
  if (typeof item !== "object" || item === null || Array.isArray(item)) {
    throw new SyntaxError(`broken ninjs: ${name} is ${describe(item)}, not an object`);
  }
  const fields: Fields = new Map(Object.entries(item).map(([key, value]) => [key.toLowerCase(), value]));
  const line = (key: string): string | null => {
    const value = fields.get(key);
    return typeof value === "string" ? oneLine(value) : null;
  };
  const id = line("uri");
  if (id === null) throw new SyntaxError(`broken ninjs: ${name} has no “uri”`);
  return {
    id,
    url: line("url") ?? (/^https?:/u.test(id) ? id : null),
    title: best([...listed(fields, "headlines", name), ...named(fields, "headline", name)]),
    byline: line("by") ?? line("byline"),
    lang: line("language"),
    publishedTime: line("versioncreated") ?? line("firstcreated"),
    body: best([...listed(fields, "bodies", name), ...[...fields.keys()].filter((key) => key.startsWith("body_")).flatMap((key) => named(fields, key, name))]),
  };
}

/** What versions 2 and 3 have in an array. */
function listed(fields: Fields, key: string, name: string): Body[] {
  const list = fields.get(key) ?? [];
  if (!Array.isArray(list)) throw new SyntaxError(`broken ninjs: “${key}” of ${name} is ${describe(list)}, not an array`);
  return list.flatMap((entry: unknown) => {
    const parts: Fields = new Map(Object.entries(entry ?? {}).map(([part, value]) => [part.toLowerCase(), value]));
    const value = parts.get("value");
    if (value === undefined) return [];
    return textIn(value, String(parts.get("role") ?? ""), String(parts.get("contenttype") ?? ""), `a value in “${key}” of ${name}`);
  });
}

/** What version 1 has under a name of its own, which says of what type it is. */
function named(fields: Fields, key: string, name: string): Body[] {
  const value = fields.get(key);
  return value === undefined || value === null ? [] : textIn(value, "", key, `“${key}” of ${name}`);
}

function textIn(value: unknown, role: string, type: string, name: string): Body[] {
  if (typeof value !== "string") throw new SyntaxError(`broken ninjs: ${name} is ${describe(value)}, not a string`);
  return value.trim() === "" ? [] : [{ value, role, type }];
}

/** The article rather than its abstract; with its paragraphs marked rather than without; the main one rather than another. */
function best(bodies: readonly Body[]): NinjsText | null {
  const rank = (body: Body): number => (BESIDE.test(body.role) ? 4 : 0) + (isMarkup(body) ? 0 : 2) + (body.role === "main" ? 0 : 1);
  const [first] = [...bodies].sort((one, other) => rank(one) - rank(other));
  return first ? { value: first.value, isMarkup: isMarkup(first) } : null;
}

function isMarkup({ type, value }: Body): boolean {
  return /html|xml|nitf/iu.test(type) || (!/text/iu.test(type) && /<p[\s>]/iu.test(value));
}
