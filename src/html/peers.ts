/**
 * The packages that read pages. They are not installed with the library, but by those who read pages; what is missing is
 * named when a page is read.
 *
 * @example
 * const { parse } = await loadParser("hearsay/html");
 */
import type { ParsedNode } from "./markup.js";

/** What is used of parse5, which reads markup into the tree that a browser would have. */
export interface Parser {
  readonly parse: (html: string) => ParsedNode;
}

/** A node of linkedom's, as far as it is used. */
export interface DomNode {
  readonly nodeName: string;
  readonly data?: string;
  readonly childNodes: Iterable<DomNode>;
  readonly firstChild: DomNode | null;
  appendChild(child: DomNode): DomNode;
  removeChild(child: DomNode): unknown;
  cloneNode(deep: boolean): DomNode;
  setAttribute?(name: string, value: string): void;
}

/** A document of linkedom's, as far as it is used. */
export interface DomDocument extends DomNode {
  readonly body: DomNode;
  readonly head: DomNode;
  readonly documentElement: DomNode;
  createElement(name: string): DomNode;
  createTextNode(data: string): DomNode;
}

/** What Readability makes of a page; null where it finds no article. */
export interface ReadableArticle {
  readonly content?: DomNode | null;
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly excerpt?: string | null;
  readonly siteName?: string | null;
  readonly lang?: string | null;
  readonly publishedTime?: string | null;
}

/** What is used of linkedom and Readability. */
export interface ArticleFinder {
  readonly emptyDocument: () => DomDocument;
  readonly findArticle: (document: DomDocument) => ReadableArticle | null;
}

/** parse5. Throws an `Error` that says what to install. */
export async function loadParser(user: string): Promise<Parser> {
  const { parse } = await load(user, "parse5", () => import("parse5"), "parse");
  return { parse: parse as Parser["parse"] };
}

/** Readability and the document object model that it works on. Throws an `Error` that says what to install. */
export async function loadArticleFinder(user: string): Promise<ArticleFinder> {
  const { parseHTML } = await load(user, "linkedom", () => import("linkedom"), "parseHTML");
  const { Readability } = await load(user, "@mozilla/readability", () => import("@mozilla/readability"), "Readability");
  const parse = parseHTML as (html: string) => { readonly document: DomDocument };
  const Reader = Readability as new (document: DomDocument, options: object) => { parse(): ReadableArticle | null };
  return {
    emptyDocument: () => parse("<!DOCTYPE html><html><head></head><body></body></html>").document,
    findArticle: (document) => new Reader(document, { serializer: (element: DomNode) => element }).parse(),
  };
}

/**
 * The module's function of that name, however a CommonJS module is wrapped. Throws an `Error` that tells the `user`, an
 * entry point of ours, what to install.
 */
export async function load<Name extends string>(
  user: string, name: string, importing: () => Promise<unknown>, wanted: Name,
): Promise<Readonly<Record<Name, unknown>>> {
  let loaded: unknown;
  try {
    loaded = await importing();
  } catch (cause) {
    throw new Error(`${user} needs the package ${name}, and it cannot be loaded; install it: npm install ${name}`, { cause });
  }
  for (const module of [loaded, (loaded as { readonly default?: unknown }).default]) {
    const found = module as Readonly<Record<Name, unknown>> | null | undefined;
    if (typeof found?.[wanted] === "function") return found;
  }
  throw new Error(`${user} cannot use this version of ${name}: it has no ${wanted}; install another: npm install ${name}@latest`);
}
