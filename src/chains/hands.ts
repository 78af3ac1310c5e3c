/**
 * Names the hands behind one mention: a document and its issuer, a spokesperson and the principal, or just who speaks.
 *
 * @example
 * // the statement — document "statement", speaker "Harbour Authority"
 * // Dana Ito — spokesperson "Dana Ito", speaker "Meridian Air"
 */
import type { Mention } from "../mentions/mention.js";
import type { Resolved } from "../sources/resolved.js";
import { withSpaces } from "../text/one-line.js";
import type { Link } from "./chain.js";
import { issuerOf } from "./issuer.js";
import { isOutlet, soundsLikeOutlet } from "./outlets.js";
import { fullDescription } from "./origin.js";
import { isSpokesperson, principalOf } from "./principal.js";
import { titleNoun } from "./same-document.js";
import { entityOf, mentionAt, type Stage } from "./stage.js";

/** The hands of one mention, nearest the reader first; the last one's words they are. */
export interface Hands {
  readonly links: readonly Link[];
  readonly speaker: Resolved;
  readonly name: string;
  readonly rule: string | null;
}

/** How many steps from a document to its issuer, from a spokesperson to the principal, are taken. */
const STEPS = 3;

/** The hands behind the mention; `described` asks for the whole description of somebody who is no source elsewhere. */
export function handsOf(stage: Stage, mention: Mention, described: boolean, steps: number = STEPS): Hands | null {
  const entity = entityOf(stage, mention);
  if (!entity) return null;
  if (steps > 0 && isDocument(stage, mention, entity)) {
    const link: Link = { role: "document", name: bareText(stage, titleMention(mention, entity)), entity: null, span: mention };
    const issuer = issuerOf(stage, mention);
    const hands = issuer ? handsOf(stage, issuer, false, steps - 1) : null;
    if (!hands) return { links: [{ ...link, entity: entity.index }], speaker: entity, name: link.name, rule: null };
    return { ...hands, links: [link, ...hands.links], rule: "issuer" };
  }
  const principal = steps > 0 ? principalOf(stage, mention, entity) : null;
  const behind = principal ? handsOf(stage, principal, false, 0) : null;
  if (behind) {
    const named = entity.telling.some((each) => each.name !== null);
    const spoken = entity.telling.find((each) => isSpokesperson(stage, each)) ?? mention;
    const link: Link = { role: "spokesperson", name: named ? entity.name : spoken.role, entity: entity.index, span: mention };
    return { ...behind, links: [link, ...behind.links], rule: "principal" };
  }
  const nameless = entity.telling.every((each) => each.name === null);
  const name = described && nameless && entity.mentions[0] === mention ? fullDescription(stage, mention) : entity.name;
  return { links: [{ role: "speaker", name, entity: entity.index, span: mention }], speaker: entity, name, rule: null };
}

/** Whether the mention is of a thing that carries words. */
export function isDocument(stage: Stage, mention: Mention, entity: Resolved): boolean {
  return (entity.kind === "document" || mention.kind === "document" || titleNoun(mention) !== null) && !isMedium(stage, mention);
}

/** Whether the mention is of a medium. */
export function isMedium(stage: Stage, mention: Mention): boolean {
  const entity = entityOf(stage, mention);
  return isOutlet(mention, entity) || entity !== null && stage.newsrooms.has(entity.index) || isCalledOutlet(stage, mention);
}

/** *Petra, the state news agency,*: what follows a name between commas says what it is. */
function isCalledOutlet(stage: Stage, mention: Mention): boolean {
  const { tokens } = stage.document;
  if (mention.form !== "name" || tokens[mention.endToken]?.text !== ",") return false;
  const next = mentionAt(stage, mention.endToken + 1);
  return next?.form === "nominal" && tokens[next.firstToken]!.pos === "DET" && /^[,.;:]$/u.test(tokens[next.endToken]?.text ?? "") && isOutlet(next, null);
}

/**
 * The medium that hears: the hearer, if it is one or must be, or whose it is: *the BBC's Today programme*, *CNN's Ann Lee*.
 * In what somebody else reports (`nested`) only those that are known: *Tass said Orlov told Varga*.
 */
export function mediumHearing(stage: Stage, hearer: Mention, nested: boolean): Mention | null {
  const owner = hearer.possessor === null || hearer.form === "name" && isMedium(stage, hearer) ? null : stage.sources.mentions[hearer.possessor]!;
  if (owner && isMedium(stage, owner)) return owner;
  return isMedium(stage, hearer) || !nested && soundsLikeOutlet(hearer, entityOf(stage, hearer), stage.document.tokens[hearer.firstToken]!.text) ? hearer : null;
}

/** The mention that names a document best: *communique* rather than *document*. */
function titleMention(mention: Mention, entity: Resolved): Mention {
  return mention.role === "document" || mention.form === "pronoun" ? (entity.telling.find((each) => each.form === "nominal" && each.role !== "document") ?? mention) : mention;
}

/** How long a document is, or of which year, is no part of what it is called: *212-page*, *2015*. */
const MEASURE = /^(?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)-(?:page|word|line|minute|second|point|paragraph|part|volume|chapter|character)|(?:19|20)\d\d)$/u;

/** The words of a description without its article, its possessor, the body before it and its measure: *final notice*. */
export function bareText(stage: Stage, mention: Mention): string {
  const { tokens, text } = stage.document;
  if (mention.name) return mention.name.text;
  let first = mention.firstToken;
  const owner = mention.possessor === null ? null : stage.sources.mentions[mention.possessor]!;
  if (owner) first = tokens[owner.endToken]?.lower === "'s" || tokens[owner.endToken]?.lower === "'" ? owner.endToken + 1 : owner.endToken;
  if (mention.affiliation !== null) first = stage.sources.mentions[mention.affiliation]!.endToken;
  while (first < mention.head && (tokens[first]!.pos === "DET" || MEASURE.test(tokens[first]!.lower))) first++;
  return withSpaces(text.slice(tokens[first]!.start, tokens[mention.endToken - 1]!.end));
}
