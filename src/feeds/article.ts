/**
 * What an item of a feed holds.
 *
 * @example
 * const article: FeedArticle = { id: "a1", url: null, title: "Rain", byline: null, lang: null, publishedTime: null, text: "It fell." };
 */

/** An article of a feed or of a ninjs item; null for what it does not say. */
export interface FeedArticle {
  /** What the feed knows it by: the `guid` or else the `link` of RSS, the `id` of Atom, the `uri` of ninjs. */
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** A BCP 47 tag, such as *en-GB*. */
  readonly lang: string | null;
  /** As it is written: after RFC 822 in RSS, after ISO 8601 elsewhere. */
  readonly publishedTime: string | null;
  /** The body, its paragraphs with blank lines between; empty where there is none. */
  readonly text: string;
}
