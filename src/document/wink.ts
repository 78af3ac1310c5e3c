/**
 * Parts of speech and lemmas from wink; no other file knows it.
 *
 * wink keeps every word that it has not met before, and cuts text in its own way. So it is only given words of its
 * own vocabulary (see stand-ins.ts): then it neither grows nor depends on what it read before, and what comes out can
 * be counted off against what went in.
 *
 * @example
 * tagWords("lee said").lemmaAt(1); // "say"
 */
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { ItsFunction, Model, WinkMethods } from "wink-nlp";
import { remembered } from "../text/remembered.js";
import type { Pos } from "./document.js";

/** What wink makes of a run of words; a contraction (*don't*) has more than one part. */
export interface Tagged {
  readonly poses: readonly Pos[];
  textAt(part: number): string;
  lemmaAt(part: number): string;
}

/** What is used of an `nlp` of wink's, typed by hand so that its types do not reach those who use the library. */
export interface Wink {
  readDoc(text: string): WinkDocument;
  readonly its: { readonly pos: unknown; readonly lemma: unknown; readonly precedingSpaces: unknown };
}

/** What is used of a document that wink has read. */
export interface WinkDocument {
  tokens(): { out(): unknown; out(its: never): unknown };
  isOOV(text: string): boolean;
  pipeConfig(): object;
}

/** A wink to work with. */
export interface Engine {
  readonly nlp: Wink;
  readonly isKnown: (word: string) => boolean;
}

/** The part of the model's core that lists its words; wink declares it `unknown`. */
interface Core {
  readonly features: { readonly lexeme: { readonly hash: Record<string, number | undefined>; readonly intrinsicSize: number } };
}

let own: Engine | undefined;
let current: Engine | undefined;

/** Starts wink on first use: it costs a tenth of a second and 60 MB. */
function start(): Engine {
  if (own) return own;
  let core: Core | undefined;
  const listening: Model = {
    ...model,
    core: () => (core = (model.core as () => Core)()),
  };
  const nlp = winkNLP(listening, ["pos"]) as Wink;
  if (!core) throw new Error("wink-nlp did not load its model");
  const { hash, intrinsicSize } = core.features.lexeme;
  own = {
    nlp,
    // wink's object is slow to look a cut-out string up in
    isKnown: remembered((word) => {
      const place = hash[word];
      return place !== undefined && place < intrinsicSize;
    }),
  };
  return own;
}

/** The wink that is worked with: the one of {@link withEngine}, or our own. */
export function engine(): Engine {
  return current ?? start();
}

/** Does the work with that wink, or with our own where it is null. */
export function withEngine<Result>(given: Engine | null, work: () => Result): Result {
  const before = current;
  current = given ?? undefined;
  try {
    return work();
  } finally {
    current = before;
  }
}

/** What each wink makes of words, remembered for each: others may know other words. */
export function rememberedByEngine<Value extends {}>(workOut: (word: string) => Value): (word: string) => Value {
  const memories = new WeakMap<Engine, (word: string) => Value>();
  let last: Engine | undefined;
  let memory = workOut;
  return (word) => {
    const now = engine();
    if (now !== last) {
      memory = memories.get(now) ?? remembered(workOut);
      memories.set(now, memory);
      last = now;
    }
    return memory(word);
  };
}

/** Whether wink's own vocabulary holds the word, in this case. */
export function isKnown(word: string): boolean {
  return engine().isKnown(word);
}

/** Tags words with spaces between them. */
export function tagWords(words: string): Tagged {
  const nlp = engine().nlp as WinkMethods;
  const { its } = nlp;
  const tokens = nlp.readDoc(words).tokens();
  const length = tokens.length();
  return {
    poses: tokens.out(its.pos as ItsFunction<string>) as Pos[],
    textAt: (part) => (part < length ? tokens.itemAt(part).out() : ""),
    lemmaAt: (part) => (part < length ? tokens.itemAt(part).out(its.lemma as ItsFunction<string>) : ""),
  };
}
