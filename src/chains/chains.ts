/**
 * Follows each attribution's words through the hands they came by, from the one nearest the reader to their origin.
 *
 * @example
 * // Ansa news agency quoted the statement as saying — relay Ansa > document statement > speaker Harbour Authority
 */
import type { Attribution } from "../attribution/attribution.js";
import { GROUP_NOUNS } from "../lexicon/people.js";
import type { Mention } from "../mentions/mention.js";
import type { Scene } from "../scene/scene.js";
import type { Sources } from "../sources/resolved.js";
import { withSpaces } from "../text/one-line.js";
import type { Span } from "../text/span.js";
import { findAddressee } from "./addressee.js";
import type { Chain, Link } from "./chain.js";
import { frameAll, type Frame } from "./frame.js";
import { bareText, handsOf, mediumHearing, isDocument, isMedium, type Hands } from "./hands.js";
import { issuerBeside } from "./issuer-beside.js";
import { readMedium, type Medium } from "./medium.js";
import { nest } from "./nested.js";
import { findNewsrooms } from "./newsrooms.js";
import { citedIn, isQuotedPassively } from "./origin.js";
import { handsThrough } from "./passed-on.js";
import { entityOf, setStage, type Stage } from "./stage.js";
import { writtenBefore } from "./written-before.js";

const SILENT: Chain = { links: [], speaker: null, rule: null, addressee: null, occasion: null };

/** The chain of each attribution; linear but for the bounded look around each. */
export function buildChains(scene: Pick<Scene, "document" | "tree">, attributions: readonly Attribution[], sources: Sources): readonly Chain[] {
  const bare = setStage(scene, attributions, sources);
  const frames = frameAll(bare);
  const knowing: Stage = { ...bare, ...findNewsrooms(bare, frames) };
  const media = attributions.map(({ index, source }) => readMedium(knowing, frames[index]!, source ? sources.speakers[index]!.mention : null, source));
  const stage: Stage = { ...knowing, authors: authorsOf(knowing, media) };
  const own = attributions.map((attribution) => ownChain(stage, attribution, frames[attribution.index]!, media[attribution.index]!));
  const quotedAgain = own.map((chain, i) => quotedBefore(stage, own, frames[i]!, i, chain));
  const shared = quotedAgain.map((chain, i) => shareMedium(stage, quotedAgain, i, chain));
  return nest(stage, shared);
}

/** Whose words stand in which document, where an attribution says so: *in a letter, she warned*. */
function authorsOf(stage: Stage, media: readonly Medium[]): ReadonlyMap<number, Mention> {
  const authors = new Map<number, Mention>();
  for (const { index, source } of stage.attributions) {
    const { mention } = stage.sources.speakers[index]!;
    const document = media[index]!.document;
    const entity = entityOf(stage, mention);
    if (source && document && document.form !== "pronoun" && mention && entity && !isDocument(stage, mention, entity) && !isMedium(stage, mention)) authors.set(document.index, mention);
  }
  return authors;
}

/** The chain of an attribution by itself, as if it stood in no other. */
function ownChain(stage: Stage, attribution: Attribution, frame: Frame, medium: Medium): Chain {
  const reference = stage.sources.speakers[attribution.index]!;
  const { mention } = reference;
  const addressee = findAddressee(stage, attribution, frame, mention);
  const occasion = medium.occasion ? occasionSpan(stage, medium) : null;
  const rest = { addressee: addressee && spanOf(addressee), occasion };
  if (!mention) return { ...SILENT, ...rest };
  const links: Link[] = [];
  if (occasion) links.push({ role: "occasion", name: withoutArticle(stage, occasion), entity: null, span: occasion });
  const through = handsThrough(stage, attribution, frame, mention);
  if (!through) return { ...SILENT, ...rest };
  const relay = (addressee && mediumHearing(stage, addressee, attribution.within !== null)) ?? medium.relay;
  const relayEntity = entityOf(stage, relay);
  if (relay && relayEntity && relayEntity !== through.speaker && !through.links.some((link) => link.role === "relay")) {
    links.push({ role: "relay", name: relayEntity.name, entity: relayEntity.index, span: spanOf(relay) });
  }
  const via = relay && isQuotedPassively(stage, attribution, frame) ? citedIn(stage, attribution, frame) : null;
  const viaEntity = via && isMedium(stage, via) ? entityOf(stage, via) : null;
  if (via && viaEntity && viaEntity !== relayEntity) links.push({ role: "relay", name: viaEntity.name, entity: viaEntity.index, span: spanOf(via) });
  const written = medium.document ?? (attribution.cueHead !== null && attribution.source ? writtenBefore(stage, attribution.cueHead, mention) : null);
  const carried = written && !through.links.some((link) => link.role === "document") ? written : null;
  const issued = carried ? issuedBy(stage, carried, mention, through) : through;
  const document: Link[] = carried ? [{ role: "document", name: bareText(stage, carried), entity: null, span: spanOf(carried) }] : [];
  const before = issued.links.filter((link) => link.role === "relay");
  const { mouthpiece } = medium;
  const speaks: Link[] = mouthpiece && !issued.links.some((link) => link.role === "spokesperson")
    ? [{ role: "spokesperson", name: mouthpiece.name?.text ?? mouthpiece.role, entity: entityOf(stage, mouthpiece)?.index ?? null, span: spanOf(mouthpiece) }]
    : [];
  links.push(...before, ...document, ...speaks, ...issued.links.filter((link) => link.role !== "relay"));
  return {
    links, speaker: { entity: issued.speaker.index, name: issued.name, kind: issued.speaker.kind }, rule: issued.rule ?? reference.rule, ...rest,
  };
}

/** *In a statement released by the ministry, officials said*: nameless speakers give way to who issued the words. */
function issuedBy(stage: Stage, document: Mention, source: Mention, through: Hands): Hands {
  const bare = source.form === "nominal" && source.endToken === source.firstToken + 1 && (GROUP_NOUNS.has(source.role) || source.kind === "group");
  if (!bare || document.possessor !== null) return through;
  const issuer = issuerBeside(stage, document);
  const hands = issuer ? handsOf(stage, issuer, false) : null;
  return hands && hands.speaker !== through.speaker ? { ...hands, rule: "issuer" } : through;
}

/** How many attributions before are looked at for who quoted the same speaker. */
const BACK = 8;

/** *Kyodo quoted a source … The source was cited as saying*: by whom, the report before it says. */
function quotedBefore(stage: Stage, own: readonly Chain[], frame: Frame, at: number, chain: Chain): Chain {
  if (!chain.speaker || chain.links.some((link) => link.role === "relay") || !isQuotedPassively(stage, stage.attributions[at]!, frame)) return chain;
  for (let i = at - 1; i >= 0 && i >= at - BACK; i--) {
    const relays = own[i]!.speaker?.entity === chain.speaker.entity ? own[i]!.links.filter((link) => link.role === "relay") : [];
    if (relays.length === 0) continue;
    const isFirst = (link: Link): boolean => link.role === "occasion";
    return { ...chain, links: [...chain.links.filter(isFirst), ...relays, ...chain.links.filter((link) => !isFirst(link))] };
  }
  return chain;
}

/** *told the BBC …, adding that …*: a cue that shares its source with the one before it shares its medium. */
function shareMedium(stage: Stage, own: readonly Chain[], at: number, chain: Chain): Chain {
  const attribution = stage.attributions[at]!;
  if (!attribution.source || !attribution.cue) return chain;
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const before = stage.attributions[i]!;
    const same = before.source && before.cue && before.source.start < attribution.source.end && attribution.source.start < before.source.end;
    if (!same || before.cue!.end > attribution.cue.start || attribution.cue.start < attribution.source.end) continue;
    const kinds = new Set(chain.links.map((link) => link.role));
    const inherited = own[i]!.links.filter((link) => (link.role === "relay" || link.role === "document") && !kinds.has(link.role));
    const relays = inherited.filter((link) => link.role === "relay");
    const documents = inherited.filter((link) => link.role === "document");
    if (inherited.length === 0 || kinds.has("document") && documents.length > 0) return chain;
    const occasions = chain.links.filter((link) => link.role === "occasion");
    return { ...chain, links: [...occasions, ...relays, ...documents, ...chain.links.filter((link) => link.role !== "occasion")] };
  }
  return chain;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function occasionSpan(stage: Stage, medium: Medium): Span {
  const { tokens } = stage.document;
  return { start: medium.occasion!.start, end: tokens[medium.occasionEnd - 1]!.end };
}

function withoutArticle(stage: Stage, span: Span): string {
  return withSpaces(stage.document.text.slice(span.start, span.end)).replace(/^(?:an?|the|his|her|their|its)\s+/iu, "");
}
