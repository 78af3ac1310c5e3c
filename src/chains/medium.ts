/**
 * Reads from a cue's frame by what the words came: *in a statement*, *on Twitter*, *told the BBC*, *at a rally*.
 *
 * @example
 * // Scholz said in a speech to German parliament — occasion "speech to German parliament"
 */
import { CITING_PARTICIPLES } from "../lexicon/attribution-verbs.js";
import { DOCUMENT_NOUNS, ISSUING_VERBS, RESEARCH_NOUNS, VAGUE_DOCUMENT_NOUNS } from "../lexicon/documents.js";
import { PLATFORMS } from "../lexicon/media-outlets.js";
import { OCCASION_NOUNS } from "../lexicon/occasions.js";
import { complementEnd } from "../mentions/appositions.js";
import { REPRESENTATIVES, SPOKESPEOPLE } from "../lexicon/spokespeople.js";
import { TIMES } from "../lexicon/times.js";
import type { Mention } from "../mentions/mention.js";
import { covers, type Span } from "../text/span.js";
import type { Frame } from "./frame.js";
import { isOutlet, soundsLikeOutlet } from "./outlets.js";
import { titleNoun } from "./same-document.js";
import { entityOf, mentionAt, type Stage } from "./stage.js";

/** What the frame tells; each a mention, or null. */
export interface Medium {
  readonly document: Mention | null;
  readonly relay: Mention | null;
  /** *said through a spokeswoman* */
  readonly mouthpiece: Mention | null;
  readonly occasion: Mention | null;
  readonly occasionEnd: number;
}

/** Prepositions of what words come by. */
export const CARRIERS: ReadonlySet<string> = new Set("in on via through by with over from".split(" "));
const PLACES: ReadonlySet<string> = new Set("in at during on after before to following".split(" "));
const HANDS: ReadonlySet<string> = new Set("to by with for on in from via".split(" "));
/** Verbs before *by* that do not pass the words on. */
const SEEN: ReadonlySet<string> = new Set("seen obtained reviewed viewed read leaked owned edited founded hosted employed".split(" "));
/** Participles of what somebody does where words fall: *a man speaking at the rally*, but not *somebody briefed on the inquiry*. */
const SPEAKING: ReadonlySet<string> = new Set(["speaking", "talking", "appearing", "testifying"]);
const POSTS: ReadonlySet<string> = new Set("video story update comment reel clip broadcast page account".split(" "));

/** Reads it, leaving the source aside; `written` is all of the source's words, in which media, but no occasions, may be told. */
export function readMedium(stage: Stage, frame: Frame, source: Mention | null, written: Span | null): Medium {
  const { tokens } = stage.document;
  let document: Mention | null = null;
  let relay: Mention | null = null;
  let mouthpiece: Mention | null = null;
  let occasion: Mention | null = null;
  let occasionEnd = 0;
  let cites = false;
  for (const at of frame.tokens) {
    const { lemma, lower, pos } = tokens[at]!;
    // citing people involved in the talks: where the words did not fall
    if (CITING_PARTICIPLES.has(lower)) cites = true;
    else if (tokens[at]!.pos === "PUNCT") cites = false;
    if (cites) continue;
    // who signed the letter, said: what she says does not stand in it
    const aside = at >= frame.aside[0] && at < frame.aside[1];
    if (!document && !aside && pos === "VERB" && ISSUING_VERBS.has(lemma)) {
      const issued = mentionAt(stage, at + 1);
      if (issued && isCarrier(issued, "in")) document = issued;
    }
    if (!HANDS.has(lower) && !PLACES.has(lower) && !CARRIERS.has(lower)) continue;
    const mention = writtenIn(stage, at) ?? antecedent(stage, mentionAt(stage, at + 1), at === frame.cueEnd || stage.document.sentences[tokens[at]!.sentence]!.firstToken === at);
    if (!mention || mention === source || source && at >= source.firstToken && at < source.endToken) continue;
    const { role } = mention;
    if (lower === "through" && (SPOKESPEOPLE.has(role) || REPRESENTATIVES.has(role))) mouthpiece ??= mention;
    const network: Mention | null = !document && !aside && CARRIERS.has(lower) ? networkOf(stage, mention) : null;
    if (network || !document && !aside && CARRIERS.has(lower) && isCarrier(mention, lower)) {
      document = network ?? mention;
    } else if (!occasion && PLACES.has(lower) && !isAside(stage, at) && !(written && covers(written, tokens[at]!) && !SPEAKING.has(tokens[at - 1]?.lower ?? "")) && mention.form === "nominal" && OCCASION_NOUNS.has(role)) {
      occasion = mention;
      occasionEnd = complementEnd(stage.document, stage.starts, mention.endToken);
    } else if (!relay && HANDS.has(lower) && isMedium(stage, mention, at) && passesOn(stage, at, frame)) {
      relay = mention;
    }
  }
  return { document, relay, mouthpiece, occasion, occasionEnd };
}

/** Words before a preposition that say who or what is near the occasion: *a source **close** to the talks*. */
const NEAR: ReadonlySet<string> = new Set(["close", "briefed", "linked", "related", "relating", "invited", "opposed"]);
/** Participles of papers, whose time is none of the words'. */
const DATED: ReadonlySet<string> = new Set(["sent", "written", "dated", "filed", "published", "posted", "issued", "released", "leaked"]);
/** Words between such a participle and the preposition. */
const BETWEEN = 3;

/** Whether words do not fall there: *a source close to the talks*, *sent hours before a meeting*. */
function isAside({ document: { tokens } }: Stage, at: number): boolean {
  if (NEAR.has(tokens[at - 1]?.lower ?? "")) return true;
  return /^(?:before|after|ahead|following)$/u.test(tokens[at]!.lower) && tokens.slice(Math.max(0, at - BETWEEN), at).some(({ lower }) => DATED.has(lower));
}

/** *a letter **in which** she warned*, *a speech **in which** she warned*: the document or occasion before it, or null. */
function writtenIn(stage: Stage, at: number): Mention | null {
  const { tokens } = stage.document;
  if (tokens[at]!.lower !== "in" || tokens[at + 1]?.lower !== "which") return null;
  const { mentions } = stage.sources;
  const which = mentionAt(stage, at + 1);
  for (let i = (which?.index ?? 0) - 1, tried = 0; i >= 0 && tried < 3; i--, tried++) {
    const before = mentions[i]!;
    if (before.form === "nominal" && (before.kind === "document" || OCCASION_NOUNS.has(before.role)) && before.pair === null && tokens[before.head]!.sentence === tokens[at]!.sentence) return before;
  }
  return null;
}

/** *wrote in it*, right after the cue, *In it she wrote*: the letter that was described before. */
function antecedent(stage: Stage, mention: Mention | null, beside: boolean): Mention | null {
  const entity = beside && mention?.form === "pronoun" ? entityOf(stage, mention) : null;
  if (entity?.kind !== "document") return mention;
  return entity.mentions.findLast((each) => each.form === "nominal" && each.start < mention!.start) ?? mention;
}

/** A known medium, or whoever an interview was given to. */
function isMedium(stage: Stage, mention: Mention, at: number): boolean {
  const entity = entityOf(stage, mention);
  const { lemma, lower } = stage.document.tokens[at - 1] ?? { lemma: "", lower: "" };
  if (/^(?:carried|broadcast|aired|quoted)$/u.test(lower) && mention.form === "name" && mention.kind !== "person") return true;
  return (isOutlet(mention, entity) || entity !== null && stage.newsrooms.has(entity.index)) && !/^(?:this|that|these)$/u.test(stage.document.tokens[mention.firstToken]!.lower) || (lemma === "interview" || lower === "interview") && soundsLikeOutlet(mention, entity, stage.document.tokens[mention.firstToken]!.text);
}

/** Whether words come by such a thing after the preposition: *in a letter*, *by email*, *on Twitter*. */
export function isCarrier(mention: Mention, preposition: string): boolean {
  const words = mention.name?.words.join(" ") ?? "";
  if (preposition === "on" || preposition === "via" || preposition === "over") {
    if (PLATFORMS.has(words) || PLATFORMS.has(mention.role) || mention.modifiers.includes("social") && mention.role === "media") return true;
  }
  if (preposition === "in" && titleNoun(mention) !== null) return true;
  if (mention.form === "nominal" && preposition === "in" && DOCUMENT_NOUNS.has(`${mention.modifiers.at(-1) ?? ""} ${mention.role}`)) return true;
  if (mention.form !== "nominal" || !DOCUMENT_NOUNS.has(mention.role)) return false;
  if (preposition === "from") return false;
  if (preposition === "by") return /^(?:e-?mail|letter|text|fax|text message|message)$/u.test(mention.role);
  if (preposition === "on") return /^(?:website|blog|page|account|feed|site|webpage|profile|thread|podcast|channel)$/u.test(mention.role);
  return !VAGUE_DOCUMENT_NOUNS.has(mention.role) || mention.modifiers.length > 0 || /^(?:reply|motion|suit|review|opinion|award|objection|commentary)$/u.test(mention.role);
}

/** *in a video posted on Facebook*, *on her Facebook page*: the network, which carries what is no document itself, as *a post* is. */
export function networkOf(stage: Stage, mention: Mention): Mention | null {
  if (!POSTS.has(mention.role)) return null;
  const { tokens } = stage.document;
  const before = mention.affiliation === null ? null : stage.sources.mentions[mention.affiliation]!;
  if (before?.name && PLATFORMS.has(before.name.words.join(" "))) return before;
  for (let at = mention.endToken; at < mention.endToken + 4 && at < tokens.length; at++) {
    if (tokens[at]!.lower !== "on" && tokens[at]!.lower !== "to") continue;
    const network = mentionAt(stage, at + 1);
    if (network?.name && PLATFORMS.has(network.name.words.join(" "))) return network;
  }
  return null;
}

/** Whether the words around the preposition say that the medium passed the words on. */
function passesOn(stage: Stage, at: number, frame: Frame): boolean {
  const { tokens } = stage.document;
  const { lower } = tokens[at]!;
  // published Sunday in the Herald
  const last = TIMES.has(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  const before = tokens[tokens[last]?.lower === "on" ? last - 1 : last]?.lower ?? "";
  const near = at >= 2 ? [before, tokens[at - 2]!.lower] : [before];
  if (lower === "by") return !near.some((word) => SEEN.has(word)) && tokens[at - 1]!.pos !== "NOUN";
  if (lower === "for") return /^(?:wrote|writes|writing)$/u.test(tokens[frame.cueFirst]?.lower ?? "") || /^(?:op-ed|column|article|essay|editorial|writing)$/u.test(before);
  if (lower === "with") return OCCASION_NOUNS.has(tokens[at - 1]?.lemma ?? "") || /^(?:spoke|speaking|talking|spoken|shared)$/u.test(before);
  if (lower === "in") return /^(?:writing|published|article|column|interview|op-ed|wrote|saying|editorial|quoted)$/u.test(before) || RESEARCH_NOUNS.has(before) || near.includes("quoted");
  if (lower === "on") return /^(?:speaking|appearing|interview|appearance|aired|broadcast|said|told|appeared|interviewed|talking|quoted)$/u.test(before);
  if (lower === "from") return false;
  return lower !== "to" || toMedium(stage, at, frame);
}

/** *said to the BBC*, *in a statement to Reuters*, *speaking to Sky News*, but not *sold to Sky News*. */
function toMedium(stage: Stage, at: number, frame: Frame): boolean {
  const { tokens } = stage.document;
  const before = tokens[at - 1];
  if (!before) return false;
  if (before.lower === "according") return true;
  if (at - 1 >= frame.cueFirst && at - 1 < frame.cueEnd) return true;
  return before.pos === "NOUN" && (DOCUMENT_NOUNS.has(before.lemma) || DOCUMENT_NOUNS.has(before.lower) || OCCASION_NOUNS.has(before.lemma) || OCCASION_NOUNS.has(before.lower)) || /^(?:speaking|spoke|talking|speak|comments|remarks|given|said|explained|told)$/u.test(before.lower);
}
