/**
 * The hands behind a source that passes on what others said: media, documents, and whoever they quote in turn.
 *
 * @example
 * // according to Yonhap, which cited a report by NHK quoting officials — relay Yonhap > relay NHK > document report > speaker officials
 */
import type { Attribution } from "../attribution/attribution.js";
import { OUTLET_NOUNS } from "../lexicon/media-outlets.js";
import type { Mention } from "../mentions/mention.js";
import type { Link } from "./chain.js";
import type { Frame } from "./frame.js";
import { handsOf, isDocument, isMedium, type Hands } from "./hands.js";
import { mayBeMedium } from "./newsrooms.js";
import { citedBehind, citedIn, isQuotedPassively, isQuoting, quotedObject } from "./origin.js";
import { entityOf, type Stage } from "./stage.js";

/** How many that quote one another are followed. */
const DEEPEST = 4;

/** The hands behind the source; where it only passes words on, those behind whom it quotes. */
export function handsThrough(stage: Stage, attribution: Attribution, frame: Frame, mention: Mention): Hands | null {
  const entity = entityOf(stage, mention);
  if (!entity) return null;
  const passes = isMedium(stage, mention) || isDocument(stage, mention, entity) || isQuoting(stage, attribution);
  const origins = passes && !isQuotedPassively(stage, attribution, frame) ? originsOf(stage, attribution, frame) : [];
  const last = origins.at(-1);
  const behind = last && entityOf(stage, last) !== entity ? handsOf(stage, last, true) : null;
  if (!behind) return handsOf(stage, mention, false);
  const before = [mention, ...origins.slice(0, -1)].flatMap((each) => linksOf(stage, each));
  // whom a person quotes is cited, whom a medium quotes speaks
  const cited = before.some(({ role }) => role === "speaker") ? behind.links.map((link): Link => (link.role === "speaker" ? { ...link, role: "cited" } : link)) : behind.links;
  return { ...behind, links: [...before, ...cited], rule: isDocument(stage, mention, entity) ? "cited" : "quoted" };
}

/** Whom the source quotes, then whom that one quotes, and so on; only media and documents pass words on. */
function originsOf(stage: Stage, attribution: Attribution, frame: Frame): readonly Mention[] {
  const object = quotedObject(stage, attribution, frame);
  const via = citedIn(stage, attribution, frame);
  const origins: Mention[] = [];
  if (via && (!object || isMedium(stage, via))) origins.push(via);
  if (object && object !== via) origins.push(object);
  while (origins.length > 0 && origins.length < DEEPEST) {
    const last = origins.at(-1)!;
    const entity = entityOf(stage, last);
    const next = entity && (isMedium(stage, last) || isDocument(stage, last, entity)) ? citedBehind(stage, last) : null;
    if (!next || origins.includes(next)) break;
    origins.push(next);
  }
  return origins;
}

/** What one that passes words on adds to the chain: a medium itself, any other body as who speaks, a document after the medium or before the body that gave it out. */
function linksOf(stage: Stage, mention: Mention): readonly Link[] {
  const entity = entityOf(stage, mention);
  if (!entity) return [];
  if (isDocument(stage, mention, entity)) {
    const links = handsOf(stage, mention, false)?.links ?? [];
    const document = links.find((link) => link.role === "document");
    const giver = links.at(-1);
    const carried: Link[] = document ? [{ ...document, entity: null }] : [];
    if (!giver || giver === document) return carried;
    const issuer = giver.entity === null ? undefined : stage.sources.entities[giver.entity];
    const passes = issuer !== undefined && (mayBeMedium(issuer) || issuer.telling.some((each) => isMedium(stage, each)));
    return passes ? [{ ...giver, role: "relay" }, ...carried] : links.map((link) => (link === document ? carried[0]! : link));
  }
  const role = isMedium(stage, mention) || OUTLET_NOUNS.has(mention.role) || entity.kind !== "person" && mayBeMedium(entity) ? "relay" : "speaker";
  return [{ role, name: entity.name, entity: entity.index, span: { start: mention.start, end: mention.end } }];
}
