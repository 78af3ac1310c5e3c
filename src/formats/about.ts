/**
 * What is known of an article beside its text.
 *
 * @example
 * toTei(extraction, text, { title: "Harbour reopens", url: "https://example.org/harbour" });
 */
import { writable } from "./escape.js";

/** Names for the article that a format may write down. */
export interface About {
  /** The article's key in the collection that it comes from. */
  readonly id?: string | number;
  /** Its headline. */
  readonly title?: string;
  /** Where it was published: an absolute IRI. */
  readonly url?: string;
}

/** What an IRI may not hold: blanks, controls and a few marks (https://www.rfc-editor.org/rfc/rfc3987). */
const NOT_IN_IRIS = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufffd<>"{}|\\^`]/gu;

/** The IRI of the article, without a fragment: its address or, where that is not known, `urn:article:` and its key. */
export function articleIri({ url, id }: About): string {
  if (url === undefined) return `urn:article:${encodeURIComponent(writable(String(id ?? "")))}`;
  return writable(url.trim()).replace(/#.*$/su, "").replace(NOT_IN_IRIS, (each) => encodeURIComponent(each));
}
