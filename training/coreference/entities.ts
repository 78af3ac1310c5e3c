/**
 * Reads GUM's entities: spans of tokens with the number of the entity that they mention.
 *
 * @example
 * readEntities(article)[0]; // { start: 0, end: 4, entity: "1", type: "organization" }
 */
import type { ParsedArticle } from "../corpora/corpus.js";

/** One mention of an entity, in UTF-16 code units of the article. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly type: string;
}

/** All mentions of the article, in order of their start. */
export function readEntities(article: ParsedArticle): GoldMention[] {
  const found: GoldMention[] = [];
  const open: { entity: string; type: string; start: number }[] = [];
  for (const token of article.sentences.flatMap(({ tokens }) => tokens)) {
    const field = /(?:^|\|)Entity=([^|]*)/.exec(token.misc)?.[1] ?? "";
    for (const [piece] of field.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      const [entity = "", type = ""] = piece.replace(/[()]/g, "").split("-");
      if (piece.startsWith("(")) open.push({ entity, type, start: token.start });
      if (!piece.endsWith(")")) continue;
      const at = open.findLastIndex((each) => each.entity === entity);
      const [closed] = at < 0 ? [] : open.splice(at, 1);
      if (closed) found.push({ ...closed, end: token.end });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
