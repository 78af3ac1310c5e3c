/**
 * What is known of an article beside its text.
 *
 * @example
 * toTei(extraction, text, { title: "Harbour reopens", url: "https://example.org/harbour" });
 */

/** Names for the article that a format may write down. */
export interface About {
  /** The article's key in the collection that it comes from. */
  readonly id?: string | number;
  /** Its headline. */
  readonly title?: string;
  /** Where it was published: an absolute IRI. */
  readonly url?: string;
}
