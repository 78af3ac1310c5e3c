/**
 * The way of the data, a line a stage: from the text to the public result.
 *
 * @example
 * extract("“We will act,” Ann Lee said.", readOptions({})).quotes[0]?.speaker?.name; // "Ann Lee"
 */
import { attribute } from "./attribution/attribute.js";
import { buildChains } from "./chains/chains.js";
import type { Document } from "./document/document.js";
import { isWinkDocument, readEngine, readGiven } from "./document/given.js";
import { readDocument } from "./document/read.js";
import { type Wink, type WinkDocument, withEngine } from "./document/wink.js";
import { pairMarks } from "./marks/marks.js";
import { findMentions } from "./mentions/mentions.js";
import { readText, type Settings } from "./options.js";
import { assembleQuotes } from "./quotes/assemble.js";
import { setScene } from "./scene/scene.js";
import { resolveSources } from "./sources/sources.js";
import { parse } from "./syntax/parse.js";
import type { Extraction } from "./types.js";

/** Everything that is quoted in the text, as the settings ask for it. */
export function extract(text: string, settings: Settings): Extraction {
  return extractFrom(readDocument(text), settings);
}

/** Everything that is quoted in the text or the document of wink's, read with that `nlp`, or with our own where it is undefined. */
export function extractWith(article: string | WinkDocument, nlp: Wink | undefined, settings: Settings): Extraction {
  return withEngine(readEngine(nlp), () => {
    const { text, tokens } = isWinkDocument(article) ? readGiven(article) : { text: readText(article), tokens: null };
    return extractFrom(readDocument(text, tokens), settings);
  });
}

function extractFrom(document: Document, settings: Settings): Extraction {
  const pairs = pairMarks(document);
  const syntax = parse(document);
  const scene = setScene(document, pairs, syntax);
  const { attributions, rejected } = attribute(scene);
  const mentions = findMentions(document, syntax, pairs);
  const sources = resolveSources(document, mentions, attributions);
  const chains = buildChains(scene, attributions, sources);
  return assembleQuotes(document, pairs, { attributions, rejected }, sources, chains, settings);
}
