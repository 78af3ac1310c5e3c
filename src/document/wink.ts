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

interface Engine {
  readonly nlp: WinkMethods;
  readonly lexemes: Readonly<Record<string, number | undefined>>;
  readonly size: number;
}

/** The part of the model's core that lists its words; wink declares it `unknown`. */
interface Core {
  readonly features: { readonly lexeme: { readonly hash: Record<string, number | undefined>; readonly intrinsicSize: number } };
}

let engine: Engine | undefined;

/** Starts wink on first use: it costs a tenth of a second and 60 MB. */
function start(): Engine {
  if (engine) return engine;
  let core: Core | undefined;
  const listening: Model = {
    ...model,
    core: () => (core = (model.core as () => Core)()),
  };
  const nlp = winkNLP(listening, ["pos"]);
  if (!core) throw new Error("wink-nlp did not load its model");
  const { hash, intrinsicSize } = core.features.lexeme;
  engine = { nlp, lexemes: hash, size: intrinsicSize };
  return engine;
}

/** Whether wink's own vocabulary holds the word, in this case. Its object is slow to look a cut-out string up in. */
export const isKnown: (word: string) => boolean = remembered((word) => {
  const { lexemes, size } = start();
  const place = lexemes[word];
  return place !== undefined && place < size;
});

/** Tags words with spaces between them. */
export function tagWords(words: string): Tagged {
  const { nlp } = start();
  const { its } = nlp;
  const tokens = nlp.readDoc(words).tokens();
  const length = tokens.length();
  return {
    poses: tokens.out(its.pos as ItsFunction<string>) as Pos[],
    textAt: (part) => (part < length ? tokens.itemAt(part).out() : ""),
    lemmaAt: (part) => (part < length ? tokens.itemAt(part).out(its.lemma as ItsFunction<string>) : ""),
  };
}
