/**
 * Finds other mentions of a document, under the same description or another one.
 *
 * @example
 * // a review by Lady Brandt … The 212-page report says … It adds — for "It": the report, then the review
 */
import { DOCUMENT_NOUNS, mayNameOneDocument } from "../lexicon/documents.js";
import type { Mention } from "../mentions/mention.js";
import { firstFrom } from "../text/span.js";
import { entityOf, type Stage } from "./stage.js";

/** Mentions on either side that are looked through for one of the document. */
const LOOK = 90;
/** Earlier documents that are taken at most, and later ones. */
const EARLIER = 4;
const LATER = 3;

/** Mentions of the document before this one, the nearest first: those known to be of it, and those that may be. */
export function earlierMentions(stage: Stage, document: Mention): { readonly known: readonly Mention[]; readonly likely: readonly Mention[] } {
  const same = entityOf(stage, document)?.mentions ?? [];
  const place = firstFrom(same, document.start);
  // "we" in what a text says is not the text where somebody sent it
  const known = same.slice(Math.max(0, place - EARLIER), place).filter(({ form, pair }) => form !== "pronoun" || pair === null || pair === document.pair).reverse();
  const described = document.form === "pronoun" ? known.findLast(({ form }) => form === "nominal") : document;
  const likely: Mention[] = [];
  // where "a report" introduced it, none before that is it
  if (!described?.definite || known.some(({ definite }) => !definite)) return { known, likely };
  for (let i = described.index - 1; i >= 0 && i >= described.index - LOOK && likely.length < EARLIER; i--) {
    const other = stage.sources.mentions[i]!;
    if (!known.includes(other) && isLike(stage, described, other)) likely.push(other);
  }
  // the same noun is likelier than a nearer one of the same family
  likely.sort((a, b) => Number(b.role === described.role) - Number(a.role === described.role));
  return { known, likely };
}

/** Mentions of the document after this one, the nearest first: those known to be of it, and for a headline those that may be. */
export function laterMentions(stage: Stage, document: Mention): readonly Mention[] {
  const same = entityOf(stage, document)?.mentions ?? [];
  const place = firstFrom(same, document.end);
  const known = same.slice(place, place + LATER);
  const { tokens } = stage.document;
  if (tokens[document.head]!.paragraph > 0 || tokens[document.firstToken]!.pos === "DET" || document.form !== "nominal") return known;
  const likely: Mention[] = [];
  for (let i = document.index + 1; i < stage.sources.mentions.length && i <= document.index + LOOK && likely.length < LATER; i++) {
    const other = stage.sources.mentions[i]!;
    if (!known.includes(other) && isLike(stage, other, document)) likely.push(other);
  }
  return [...known, ...likely];
}

/** The noun of what a body publishes under a name, or null: *its World Economic **Outlook***, *the Global Risks **Report***. */
export function titleNoun({ kind, name, possessor }: Mention): string | null {
  const last = name?.words.at(-1);
  if (!name || !last || name.words.length < 2 || name.titles.length > 0 || kind === "person") return null;
  return possessor !== null && DOCUMENT_NOUNS.has(last) || TITLED.has(last) ? last : null;
}

/** Last words of names that are documents' whoever's they are. */
const TITLED: ReadonlySet<string> = new Set(["outlook", "report", "assessment", "forecast"]);

/** Whether a description may mean a document that another one introduced. */
function isLike(stage: Stage, later: Mention, first: Mention): boolean {
  const title = titleNoun(first);
  if (title === null && (first.form !== "nominal" || first.kind !== "document") || first.pair !== later.pair && first.pair !== null) return false;
  if (first.plural !== later.plural || later.possessor !== null || later.affiliation !== null || !mayNameOneDocument(later.role, title ?? first.role)) return false;
  return later.modifiers.every((word) => first.modifiers.includes(word) || !tells(stage, later, word));
}

/** Whether a word before the noun tells one document from another: *police* report, but not *damning*, *212-page*, *2015*. */
function tells({ document: { tokens } }: Stage, mention: Mention, word: string): boolean {
  if (/\d/u.test(word)) return false;
  for (let i = mention.firstToken; i < mention.head; i++) if (tokens[i]!.lower === word) return tokens[i]!.pos === "NOUN" || tokens[i]!.pos === "PROPN";
  return true;
}
