/**
 * A phrase without its article.
 *
 * @example
 * withoutArticle("The Duchess of Kelso"); // "Duchess of Kelso"
 */

/** The phrase without *the*, *a* or *an* in front. */
export function withoutArticle(text: string): string {
  return text.replace(/^(?:the|an?)\s+/iu, "");
}
