/**
 * Parses a document: a tag for each word, and its head with the relation.
 *
 * @example
 * const { heads, relations, tags } = parse(readDocument("Lee said taxes would rise."));
 * heads[4]; // 1: "rise" hangs from "said"
 * RELATIONS[relations[4] ?? 0]; // "ccomp"
 */
import type { Document } from "../document/document.js";
import { type Atoms, readAtoms } from "./atoms.js";
import { hangDocument } from "./hang.js";
import { syntaxModel, type SyntaxModel } from "./model.js";
import { viewDocument } from "./parse-features.js";
import { withHyphenatedRoles } from "./hyphenated-roles.js";
import { withMistakenNames } from "./mistaken-names.js";
import { withPluralVerbs } from "./plural-verbs.js";
import { withReadOut } from "./read-out.js";
import { withReducedRelatives } from "./reduced-relatives.js";
import { withRolesBeforeNames } from "./roles-before-names.js";
import type { Syntax } from "./syntax.js";
import { tagDocument } from "./tag.js";
import { TAGS } from "./tags.js";

/** The trees of a document's sentences; the weights are made ready at first use. */
export function parse(document: Document): Syntax {
  return parseWith(syntaxModel(), document);
}

/** What is put right in the tags, one after the other: what only more of the sentence or of the article tells. */
const MENDED: readonly ((document: Document, tags: Int32Array, atoms: Atoms) => Int32Array)[] = [
  withPluralVerbs, withReadOut, withHyphenatedRoles, withMistakenNames, withRolesBeforeNames, withReducedRelatives,
];

/** As {@link parse}, with other weights. */
export function parseWith(model: SyntaxModel, document: Document): Syntax {
  const atoms = readAtoms(document, model.vocabulary);
  const tags = MENDED.reduce((mended, mend) => mend(document, mended, atoms), tagDocument(model.tagger, document, atoms));
  const { heads, relations } = hangDocument(model.parser, document, viewDocument(document, atoms, tags));
  return {
    heads: heads.slice(0, document.tokens.length),
    relations: relations.slice(0, document.tokens.length),
    tags: document.tokens.map(({ index }) => TAGS[tags[index] as number] as string),
  };
}
