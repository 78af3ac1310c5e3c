/**
 * Puts before a nested report the hands of the report around it.
 *
 * @example
 * // Mayor Lena Fox said that the contractor had told her … — speaker Lena Fox > cited the contractor
 */
import type { Attribution } from "../attribution/attribution.js";
import type { Chain, Link } from "./chain.js";
import { isOutlet } from "./outlets.js";
import type { Stage } from "./stage.js";

/** Hands of the reports around that a chain names at most. */
const DEEPEST = 12;

/** The chains with those of the reports around them in front. */
export function nest(stage: Stage, own: readonly Chain[]): Chain[] {
  const nested: (Chain | undefined)[] = own.map(() => undefined);
  return own.map((_, at) => {
    // an outer report may come later in the list than what stands inside it, so each is made when it is asked for
    const path: number[] = [];
    for (let place: number | null = at; place !== null && !nested[place] && path.length < own.length; place = outerSpeech(stage, place)) path.push(place);
    for (const each of path.reverse()) {
      const outer = outerSpeech(stage, each);
      nested[each] = outer === null ? own[each]! : join(stage, nested[outer] ?? own[outer]!, own[each]!);
    }
    return nested[at]!;
  });
}

/** The nearest report of speech around the attribution. */
function outerSpeech(stage: Stage, at: number): number | null {
  const own = stage.attributions[at]!;
  const goesBeyond = (outer: Attribution): boolean => outer.stance !== "speech" || isBeside(own, outer);
  let outer = own.within;
  for (let step = 0; outer !== null && step < 20 && goesBeyond(stage.attributions[outer]!); step++) outer = stage.attributions[outer]!.within;
  return outer;
}

/** *the firm said it was sorry and promised more*: two reports of one source, the second of which stands in the first's content by mistake. */
function isBeside({ source }: Attribution, outer: Attribution): boolean {
  return source !== null && outer.source !== null && source.start === outer.source.start && source.end === outer.source.end;
}

function join(stage: Stage, outer: Chain, inner: Chain): Chain {
  if (inner.links.length === 0 || outer.links.length === 0) return inner;
  const hands = outer.links.filter((link) => link.role !== "occasion").map((link): Link => (link.role === "speaker" && isRelay(stage, link) ? { ...link, role: "relay" } : link)).slice(0, DEEPEST);
  const passed = hands.every((link) => link.role === "relay");
  // what somebody says of himself in a letter does not come by the letter twice
  const fresh = inner.links.filter((link) => link.role === "speaker" || link.role === "occasion" || !hands.some((hand) => hand.role === link.role && hand.name === link.name));
  const added = fresh.map((link): Link => (link.role === "speaker" && !passed ? { ...link, role: "cited" } : link));
  const occasions = added.filter((link) => link.role === "occasion");
  return { ...inner, links: [...occasions, ...hands, ...added.filter((link) => link.role !== "occasion")] };
}

/** A medium that reports what others said only passes it on. */
function isRelay(stage: Stage, link: Link): boolean {
  const entity = link.entity === null ? undefined : stage.sources.entities[link.entity];
  return entity !== undefined && (stage.newsrooms.has(entity.index) || entity.kind !== "person" && entity.telling.some((mention) => mention.form !== "pronoun" && isOutlet(mention, null)));
}
