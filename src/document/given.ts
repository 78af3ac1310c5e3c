/**
 * What a user of wink has already: an `nlp`, or a document that it has read.
 *
 * @example
 * const engine = readEngine(winkNLP(model, ["sbd", "pos"]));
 * readGiven(nlp.readDoc("Ann said so."), engine).text; // "Ann said so."
 */
import { describe } from "../options.js";
import { remembered } from "../text/remembered.js";
import type { Pos } from "./document.js";
import type { GivenTokens } from "./given-tags.js";
import { type Engine, engine, type Wink, type WinkDocument } from "./wink.js";

/** A text and what wink has made of it. */
export interface GivenText {
  readonly text: string;
  readonly tokens: GivenTokens;
}

const engines = new WeakMap<Wink, Engine>();

/** The user's wink, to work with; null for none. Throws a `TypeError` for what is none, or cannot tag. */
export function readEngine(nlp: unknown): Engine | null {
  if (nlp === undefined) return null;
  if (!isWink(nlp)) throw new TypeError(`option “nlp” must be what winkNLP(model, …) gives, but it is ${describe(nlp)}`);
  const before = engines.get(nlp);
  if (before) return before;
  const probe = nlp.readDoc("a");
  if (!isTagged(probe)) throw new TypeError('option “nlp” does not tag parts of speech: make it with winkNLP(model, ["sbd", "pos"])');
  const read = { nlp, isKnown: remembered((word) => !probe.isOOV(word)) };
  engines.set(nlp, read);
  return read;
}

export function isWinkDocument(value: unknown): value is WinkDocument {
  return isObject(value) && ["tokens", "isOOV", "pipeConfig"].every((name) => typeof value[name] === "function");
}

/**
 * The document's text, put together from its tokens and the white space before each, and the tokens. Throws a `TypeError`
 * where they have no parts of speech, or come from a wink that is not this one.
 */
export function readGiven(document: WinkDocument): GivenText {
  if (!isTagged(document)) throw new TypeError('the wink document has no parts of speech: read it with winkNLP(model, ["sbd", "pos"])');
  const { its } = engine().nlp;
  const tokens = document.tokens();
  const words = tokens.out() as string[];
  const out = (fact: unknown): string[] => tokens.out(fact as never) as string[];
  const poses = out(its.pos);
  if (words.length > 0 && poses.every((pos, at) => pos === words[at])) {
    throw new TypeError("the wink document was read by another copy of wink-nlp: give that one, too, as the option “nlp”");
  }
  const spaces = out(its.precedingSpaces);
  const starts: number[] = [];
  const ends: number[] = [];
  let length = 0;
  for (let i = 0; i < words.length; i++) {
    length += spaces[i]?.length ?? 0;
    starts.push(length);
    length += words[i]?.length ?? 0;
    ends.push(length);
  }
  return { text: words.map((word, at) => `${spaces[at] ?? ""}${word}`).join(""), tokens: { starts, ends, poses: poses as Pos[], lemmas: out(its.lemma) } };
}

function isWink(value: unknown): value is Wink {
  return isObject(value) && typeof value["readDoc"] === "function" && isObject(value["its"]);
}

/** wink declares the list of its steps an array, and gives an object. */
function isTagged(document: WinkDocument): boolean {
  const steps = document.pipeConfig();
  return Array.isArray(steps) ? steps.includes("pos") : Object.hasOwn(steps, "pos");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
