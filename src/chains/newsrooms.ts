/**
 * Tells media that no list knows by what the article has them do, and whom *the site* means.
 *
 * @example
 * // Capitol Docket reported, citing an official · a memo seen by Bitwire · Lee told StarWire. … told the site
 */
import { HEARER_VERBS } from "../lexicon/attribution-verbs.js";
import { OUTLET_MODIFIERS } from "../lexicon/media-outlets.js";
import { nationOf } from "../lexicon/nations.js";
import { isRole } from "../lexicon/roles.js";
import type { Mention } from "../mentions/mention.js";
import type { Resolved } from "../sources/resolved.js";
import type { Frame } from "./frame.js";
import { isQuoting, originOf } from "./origin.js";
import { isOutlet, soundsLikeOutlet } from "./outlets.js";
import { entityOf, type Stage } from "./stage.js";

/** What newsrooms do with papers that are not for them: *documents seen by Bitwire*. */
const SEEN: ReadonlySet<string> = new Set("seen obtained reviewed viewed".split(" "));
/** Nouns that mean the outlet named last, and those that do so only where it hears or quotes. */
const OUTLET: ReadonlySet<string> = new Set("site website paper newspaper magazine publication outlet broadcaster tabloid daily weekly podcast".split(" "));
const AMBIGUOUS: ReadonlySet<string> = new Set("agency network station channel programme program show".split(" "));
/** Mentions before such a noun that are looked at. */
const LOOK = 40;

/** The entities that pass on what others say and of which nothing says that they are something else, and which of them nouns mean. */
export function findNewsrooms(stage: Stage, frames: readonly Frame[]): Pick<Stage, "newsrooms" | "meant"> {
  const found = new Set<number>();
  const meant = new Map<number, number>();
  const acting = new Map<number, boolean>();
  const reporting = new Set<number>();
  for (const attribution of stage.attributions) {
    const { mention } = stage.sources.speakers[attribution.index]!;
    const entity = entityOf(stage, mention);
    if (!mention || !entity || !attribution.source || attribution.cueHead === null) continue;
    acting.set(mention.index, isQuoting(stage, attribution));
    if (!mayBeMedium(entity)) continue;
    if (stage.document.tokens[attribution.cueHead]!.lemma === "report") reporting.add(entity.index);
    const origin = originOf(stage, attribution, frames[attribution.index]!);
    if (origin?.form === "nominal" && (origin.kind === "person" || origin.kind === "group")) found.add(entity.index);
  }
  let last: Mention | null = null;
  for (const mention of stage.sources.mentions) {
    const entity = entityOf(stage, mention);
    if (!entity || mention.form === "pronoun") continue;
    const hears = HEARER_VERBS.has(wordBefore(stage, mention, 1));
    if (mention.form === "nominal") {
      const means = AMBIGUOUS.has(mention.role) ? hears || acting.get(mention.index) === true : OUTLET.has(mention.role) && (hears || acting.has(mention.index));
      if (!means || !last || mention.index - last.index > LOOK || !isBareDescription(stage, mention, entity)) continue;
      meant.set(mention.index, entityOf(stage, last)!.index);
      found.add(entityOf(stage, last)!.index);
    } else {
      const may = mayBeMedium(entity);
      if (may && isDatelined(stage, mention)) found.add(entity.index);
      if (may && (hears ? reporting.has(entity.index) : wordBefore(stage, mention, 1) === "by" && SEEN.has(wordBefore(stage, mention, 2)))) found.add(entity.index);
      const sounds = may && hears && soundsLikeOutlet(mention, entity, stage.document.tokens[mention.firstToken]!.text);
      if (sounds || found.has(entity.index) || isOutlet(mention, entity)) last = mention;
    }
  }
  return { newsrooms: found, meant };
}

/** *TEHRAN, May 19 (**PSNA**) –*: whose the story is. */
function isDatelined({ document: { tokens } }: Stage, { endToken, firstToken }: Mention): boolean {
  const { paragraph } = tokens[firstToken]!;
  return paragraph <= LAST_DATELINE && tokens[firstToken - 1]?.text === "(" && tokens[endToken]?.text === ")" && /^(?:—|–|-|--)$/u.test(tokens[endToken + 1]?.text ?? "");
}

/** Headlines that may stand before a dateline. */
const LAST_DATELINE = 3;

function wordBefore({ document: { tokens } }: Stage, { firstToken }: Mention, steps: number): string {
  return tokens[firstToken - steps]?.lower ?? "";
}

/** *the site*: nothing tells which one, and it has no name. */
function isBareDescription({ document: { tokens } }: Stage, mention: Mention, entity: Resolved): boolean {
  return tokens[mention.firstToken]!.lower === "the" && mention.modifiers.every((word) => OUTLET_MODIFIERS.has(word)) && mention.affiliation === null && mention.possessor === null && entity.telling.every(({ name }) => name === null);
}

/** Whether it has a name, and neither a title, an office nor a noun says that it is a person or another body. */
export function mayBeMedium({ kind, sorts, telling }: Resolved): boolean {
  if (kind === "document" || kind === "group" || [...sorts].some((sort) => sort !== "media")) return false;
  let named = false;
  for (const { name, kind: told, gender, nation, role } of telling) {
    if (told === "person" || nation !== null || role !== "" && isRole(role) || gender === "male" || gender === "female") return false;
    if (name && (name.titles.length > 0 || nationOf(name.words.join(" ")) !== undefined)) return false;
    named ||= name !== null;
  }
  return named;
}
