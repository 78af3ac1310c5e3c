/**
 * Finds the credits of pictures and of articles: who is named there neither speaks nor is spoken of.
 *
 * @example
 * // The hall on Monday. (Photo by Jon Suter/Getty Images) · Photograph: Ida Storm/PA · © Reuters · By Ida Storm in Rome
 */
import type { Document } from "../document/document.js";
import type { Span } from "../text/span.js";

/** Characters of a credit that are looked at. */
const LONGEST = 120;

/** A credit to its end, where brackets hold it: *(Jon Suter/Xinhua via Getty Images)*. */
const BRACKETED = /\((?=[^()\n]{3,120}\))(?:[^()\n]*(?:\/| via )(?:AP|AFP|EPA|PA|Reuters|Getty|Xinhua|Shutterstock|Alamy)\b|(?:AP|AFP|File|Getty)? ?(?:Photo|Photos|Photograph|Image|Picture)(?: by |: ?|\/))[^()\n]*\)/gu;

/** What a credit begins with at the start of a line or after a sentence. */
const OPENING = /(?:^|(?<=[\n.!?”")] {0,2}))(?:(?:File )?(?:Photo|Photos|Photograph|Photographs|Image|Images|Picture|Pictures|Pic|Illustration|PHOTO|PHOTOGRAPH)(?: [Cc]redit)?(?:: ?| by | courtesy of )|(?:Credit|Image source|Photo courtesy)(?:: ?|, )|©)/gu;

/** Names, marks and small words that a credit goes on with. */
const CREDITED = /^(?:[ /,&|–—-]|\p{Lu}(?:\.|[\p{L}\p{M}'’]*)|\d{4}|via\b|for\b|the\b|of\b|and\b)+/u;

/** A line that tells who wrote the article: *By IDA STORM FOR THE DAILY NEWS*. */
const BYLINE = /^By (?=\p{Lu})(?:[ ,&|]|\p{Lu}(?:\.|[\p{L}\p{M}'’-]*)|for\b|the\b|of\b|and\b|in\b){2,80}$/gmu;

/** The spans of credits, in no order. */
export function findCredits({ text }: Document): Span[] {
  const credits = Array.from(text.matchAll(BRACKETED), ({ 0: whole, index }) => ({ start: index, end: index + whole.length }));
  for (const { 0: line, index } of text.matchAll(BYLINE)) credits.push({ start: index, end: index + line.length });
  for (const match of text.matchAll(OPENING)) {
    const from = match.index + match[0].length;
    const names = CREDITED.exec(text.slice(from, from + LONGEST))?.[0] ?? "";
    if (names.trim() !== "") credits.push({ start: match.index, end: from + names.length });
  }
  return credits;
}
