/**
 * The weights of the tagger and the parser, made ready at first use.
 *
 * @example
 * const { tagger, parser, vocabulary } = syntaxModel();
 */
import { SYNTAX_PARSER } from "../weights/syntax-parser.js";
import { SYNTAX_TAGGER } from "../weights/syntax-tagger.js";
import { SYNTAX_VOCABULARY } from "../weights/syntax-vocabulary.js";
import type { Vocabulary } from "./atoms.js";
import { LEFT_RELATIONS, type Parser, parserChoices, PARSER_PLACES, RIGHT_RELATIONS } from "./hang.js";
import { compileLooks, sightSize } from "./looks.js";
import { decodeSyntaxNetwork, type EncodedSyntaxNetwork } from "./network.js";
import { habitRow, PARSE_COLUMNS, parseLayout } from "./parse-features.js";
import { TAGGER_PLACES, type Tagger } from "./tag.js";
import { GUM, TAG_COLUMNS, tagLayout } from "./tag-features.js";

/** All that {@link parse} has learned. */
export interface SyntaxModel {
  readonly vocabulary: Vocabulary;
  readonly tagger: Tagger;
  readonly parser: Parser;
}

/** A {@link SyntaxModel} as weights files hold it. */
export interface EncodedSyntax {
  /** Words and endings, one a line, in the order of their numbers. */
  readonly vocabulary: { readonly words: string; readonly endings: string };
  readonly tagger: EncodedSyntaxNetwork & {
    /** The tags that a word can have: a line a word, numbers between spaces; the first line for unknown words. */
    readonly allowed: string;
  };
  readonly parser: EncodedSyntaxNetwork & {
    /** The relations that a word with a tag can have: a line a tag, numbers between spaces. */
    readonly leftward: string;
    readonly rightward: string;
  };
}

let model: SyntaxModel | undefined;

/** The model that the library comes with. */
export function syntaxModel(): SyntaxModel {
  model ??= decodeSyntax({ vocabulary: SYNTAX_VOCABULARY, tagger: SYNTAX_TAGGER, parser: SYNTAX_PARSER });
  return model;
}

/** Makes a model ready for use. */
export function decodeSyntax({ vocabulary, tagger, parser }: EncodedSyntax): SyntaxModel {
  const known: Vocabulary = { words: places(vocabulary.words), endings: places(vocabulary.endings) };
  return { vocabulary: known, tagger: decodeTagger(known, tagger), parser: decodeParser(known, parser) };
}

function decodeTagger(vocabulary: Vocabulary, encoded: EncodedSyntax["tagger"]): Tagger {
  const { looks, habits } = tagLayout(vocabulary);
  const allowed = outputLists(encoded.allowed, 0);
  const network = decodeSyntaxNetwork(encoded, {
    places: TAGGER_PLACES, looks: [compileLooks(looks, TAG_COLUMNS, [habits + GUM])], cells: sightSize(TAG_COLUMNS), choices: allowed,
  });
  return { network, allowed };
}

function decodeParser(vocabulary: Vocabulary, encoded: EncodedSyntax["parser"]): Parser {
  const layout = parseLayout(vocabulary);
  const network = decodeSyntaxNetwork(encoded, {
    places: PARSER_PLACES,
    looks: layout.looks.map((looks, place) => compileLooks(looks, PARSE_COLUMNS, [habitRow(layout, place, GUM)])),
    cells: sightSize(PARSE_COLUMNS),
    choices: parserChoices(outputLists(encoded.leftward, LEFT_RELATIONS), outputLists(encoded.rightward, RIGHT_RELATIONS)),
  });
  return { layout, network };
}

function places(lines: string): ReadonlyMap<string, number> {
  return new Map(lines.split("\n").map((line, place) => [line, place + 1]));
}

function outputLists(lines: string, base: number): readonly Uint8Array[] {
  return lines.split("\n").map((line) => Uint8Array.from(line.split(" "), (relation) => base + Number(relation)));
}
