/**
 * The bytes of a page as text, in the encoding that a browser would find
 * (https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding).
 *
 * @example
 * decodePage(bytes, null); // { html: "<!DOCTYPE html>…", encoding: "windows-1252" }
 */
import { decodeUtf8, markedEncoding } from "../text/unicode.js";
import { decodeWindows1252 } from "../text/windows-1252.js";

/** How much of a page is looked at for what it says of its encoding. */
const PRESCAN = 1024;

/** A page's markup, and the name of the encoding that it was in. */
export interface DecodedPage {
  readonly html: string;
  readonly encoding: string;
}

/**
 * The page by its byte-order mark; else by what its `<meta>` says; else in `fallback`; else in UTF-8 if the bytes are
 * that, and in Windows-1252 if they are not.
 */
export function decodePage(bytes: Uint8Array, fallback: string | null): DecodedPage {
  const encoding = markedEncoding(bytes) ?? metaEncoding(bytes) ?? fallback;
  if (encoding !== null) return { html: decodeAs(encoding, bytes), encoding };
  const html = decodeUtf8(bytes);
  return html === null ? { html: decodeWindows1252(bytes), encoding: "windows-1252" } : { html, encoding: "utf-8" };
}

/** The standard's name of the encoding that `label` stands for (*latin1* for *windows-1252*); null where there is none. */
export function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** As {@link encodingOf}, for what bytes say of themselves: what can be read a byte at a time is not in UTF-16, whatever it says. */
export function declaredEncoding(label: string): string | null {
  const encoding = encodingOf(label);
  return encoding?.startsWith("utf-16") ? "utf-8" : encoding;
}

/** The bytes in that encoding, by the standard's name. */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  return encoding === "windows-1252" ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** What the first `<meta>` that names a known encoding says, outside comments. */
function metaEncoding(bytes: Uint8Array): string | null {
  const head = decodeWindows1252(bytes.subarray(0, PRESCAN)).replace(/<!--.*?(?:-->|$)/gsu, "");
  for (const [tag] of head.matchAll(/<meta[\s/][^>]*/giu)) {
    const label = attribute(tag, "charset") ?? contentType(tag);
    const encoding = label === null ? null : declaredEncoding(label);
    if (encoding !== null) return encoding;
  }
  return null;
}

/** The encoding that `<meta http-equiv="Content-Type" content="text/html; charset=…">` names. */
function contentType(tag: string): string | null {
  if (attribute(tag, "http-equiv")?.toLowerCase() !== "content-type") return null;
  return /charset\s*=\s*["']?([^\s;"']+)/iu.exec(attribute(tag, "content") ?? "")?.[1] ?? null;
}

function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`[\\s/"']${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "iu").exec(tag);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
}
