/**
 * Makes the public result of all that was found.
 *
 * @example
 * assembleQuotes(document, pairs, attributions, sources, chains, settings).quotes[0]?.id; // "q1"
 */
import type { Attributed } from "../attribution/attribute.js";
import type { Chain } from "../chains/chain.js";
import type { Document } from "../document/document.js";
import type { QuotePair } from "../marks/quote-pair.js";
import type { Settings } from "../options.js";
import type { Sources } from "../sources/resolved.js";
import type { ChainLink, Extraction, Quote, RejectedQuote, Source } from "../types.js";
import { cueOf, textSpan } from "./parts.js";
import { printed } from "./printed.js";
import { listRejected, reasonToLeaveOut } from "./rejected.js";
import { readMarks } from "./type.js";
import { depthsOf, keptAround } from "./within.js";

/** The quotes that the settings ask for, in order of their first character, and whoever they come from. */
export function assembleQuotes(
  document: Document,
  pairs: readonly QuotePair[],
  { attributions, rejected }: Attributed,
  sources: Sources,
  chains: readonly Chain[],
  settings: Settings,
): Extraction {
  const depths = depthsOf(attributions);
  const reasons = attributions.map((each) => reasonToLeaveOut(each, depths[each.index] as number, settings));
  const kept = attributions.filter(({ index }) => reasons[index] === null);
  kept.sort((a, b) => a.content[0]!.start - b.content[0]!.start || a.index - b.index);
  const around = keptAround(attributions, new Set(kept.map(({ index }) => index)));
  const quoteId = new Map(kept.map(({ index }, i) => [index, `q${i + 1}`]));
  const list = listSources(document, sources, kept.map(({ index }) => chains[index]!));
  const quotes = kept.map((attribution): Quote => {
    const chain = chains[attribution.index]!;
    const marks = readMarks(document, attribution, pairs);
    const { speaker } = chain;
    const outer = around[attribution.index] ?? null;
    return {
      id: quoteId.get(attribution.index)!,
      type: marks.type,
      text: printed(document, attribution.content, marks.outer),
      content: attribution.content.map(({ start, end }) => ({ start, end })),
      cue: cueOf(document, attribution),
      source: textSpan(document, attribution.source),
      speaker: speaker && { id: list.ids.get(speaker.entity)!, name: list.names.get(speaker.entity)!, kind: speaker.kind },
      chain: chain.links.map((link): ChainLink => ({
        role: link.role,
        name: link.entity === null || link.role === "spokesperson" || link.role === "document" ? link.name : list.names.get(link.entity)!,
        id: link.entity === null ? null : list.ids.get(link.entity)!,
        ...textSpan(document, link.span),
      })),
      within: outer === null ? null : (quoteId.get(outer) ?? null),
      stance: attribution.stance,
      addressee: textSpan(document, chain.addressee),
      occasion: textSpan(document, chain.occasion),
      confidence: attribution.confidence,
      evidence: { attribution: attribution.decidedBy, score: attribution.score, speaker: chain.rule, marks: marks.state },
    };
  });
  const rejectedToo = (): RejectedQuote[] => {
    const leftOut = attributions.flatMap((each) => {
      const reason = reasons[each.index]!;
      return reason === null ? [] : [{ ...each, reason, against: null }];
    });
    return listRejected(document, pairs, [...rejected, ...leftOut], new Map(kept.map(({ cueHead, index }) => [cueHead, quoteId.get(index)!])));
  };
  return {
    ...(settings.includeText && { text: document.text }),
    quotes,
    sources: list.sources,
    ...(settings.includeRejected && { rejected: rejectedToo() }),
  };
}

/** The entities of the chains as public sources, numbered by their first mention. */
function listSources(document: Document, sources: Sources, chains: readonly Chain[]): {
  readonly sources: Source[];
  readonly ids: ReadonlyMap<number, string>;
  readonly names: ReadonlyMap<number, string>;
} {
  const names = new Map<number, string>();
  for (const { speaker } of chains) if (speaker && !names.has(speaker.entity)) names.set(speaker.entity, speaker.name);
  for (const { links } of chains) {
    for (const { entity } of links) if (entity !== null && !names.has(entity)) names.set(entity, sources.entities[entity]!.name);
  }
  const used = [...names.keys()].sort((a, b) => firstMention(sources, a) - firstMention(sources, b) || a - b);
  const ids = new Map(used.map((entity, i) => [entity, `s${i + 1}`]));
  const listed = used.map((entity): Source => {
    const { kind, aliases, description, mentions } = sources.entities[entity]!;
    return {
      id: ids.get(entity)!, name: names.get(entity)!, kind, aliases, description,
      mentions: mentions.map(({ start, end }) => ({ start, end })),
    };
  });
  return { sources: listed, ids, names };
}

function firstMention(sources: Sources, entity: number): number {
  return sources.entities[entity]!.mentions[0]?.start ?? 0;
}
