/**
 * Tells media that no list knows by what the article has them do.
 *
 * @example
 * // Capitol Docket reported, citing an official · a memo seen by Bitwire · Lee told StarWire. StarWire reported …
 */
import { HEARER_VERBS } from "../lexicon/attribution-verbs.js";
import { nationOf } from "../lexicon/nations.js";
import { isRole } from "../lexicon/roles.js";
import type { Resolved } from "../sources/resolved.js";
import type { Frame } from "./frame.js";
import { originOf } from "./origin.js";
import { entityOf, type Stage } from "./stage.js";

/** What newsrooms do with papers that are not for them: *documents seen by Bitwire*. */
const SEEN: ReadonlySet<string> = new Set("seen obtained reviewed viewed".split(" "));

/** The places of the entities that pass on what others say and of which nothing says that they are something else. */
export function findNewsrooms(stage: Stage, frames: readonly Frame[]): ReadonlySet<number> {
  const found = new Set<number>();
  const reporting = new Set<number>();
  for (const attribution of stage.attributions) {
    const entity = attribution.source ? entityOf(stage, stage.sources.speakers[attribution.index]!.mention) : null;
    if (!entity || attribution.cueHead === null || !mayBeMedium(entity)) continue;
    if (stage.document.tokens[attribution.cueHead]!.lemma === "report") reporting.add(entity.index);
    const origin = originOf(stage, attribution, frames[attribution.index]!);
    if (origin?.form === "nominal" && (origin.kind === "person" || origin.kind === "group")) found.add(entity.index);
  }
  const { tokens } = stage.document;
  for (const mention of stage.sources.mentions) {
    const entity = mention.form === "name" ? entityOf(stage, mention) : null;
    if (!entity || found.has(entity.index) || !mayBeMedium(entity)) continue;
    const before = tokens[mention.firstToken - 1]?.lower ?? "";
    if (HEARER_VERBS.has(before) ? reporting.has(entity.index) : before === "by" && SEEN.has(tokens[mention.firstToken - 2]?.lower ?? "")) found.add(entity.index);
  }
  return found;
}

/** Whether it has a name, and neither a title, an office nor a noun says that it is a person or another body. */
function mayBeMedium({ kind, sorts, telling }: Resolved): boolean {
  if (kind === "document" || kind === "group" || [...sorts].some((sort) => sort !== "media")) return false;
  let named = false;
  for (const { name, kind: told, gender, nation, role } of telling) {
    if (told === "person" || nation !== null || role !== "" && isRole(role) || gender === "male" || gender === "female") return false;
    if (name && (name.titles.length > 0 || nationOf(name.words.join(" ")) !== undefined)) return false;
    named ||= name !== null;
  }
  return named;
}
