/**
 * Parts of speech and lemmas from wink; no other file knows it.
 *
 * wink keeps every word that it has not met before, and cuts text in its own way. So it is only given words of its
 * own vocabulary (see stand-ins.ts): then it neither grows nor depends on what it read before, and what comes out can
 * be counted off against what went in.
 *
 * @example
 * tagWords(["lee", "said"]); // [[{ text: "lee", … }], [{ text: "said", pos: "VERB", lemma: "say" }]]
 */
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { ItsFunction, Model, WinkMethods } from "wink-nlp";
import { remembered } from "../text/remembered.js";
import type { Pos } from "./document.js";

/** What wink makes of a word, or of one part of a contraction (*do* and *n't*). */
export interface WinkTag {
  readonly text: string;
  readonly pos: Pos;
  readonly lemma: string;
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

/** Longer batches gain nothing, and hold more memory. */
const BATCH = 2000;

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

/** Tags a run of words; one that wink takes apart (*don't*) has more than one tag. */
export function tagWords(words: readonly string[]): WinkTag[][] {
  const { nlp } = start();
  const { its } = nlp;
  const tagged: WinkTag[][] = [];
  for (let first = 0; first < words.length; first += BATCH) {
    const batch = words.slice(first, first + BATCH);
    const tokens = nlp.readDoc(batch.join(" ")).tokens();
    const texts = tokens.out();
    const poses = tokens.out(its.pos as ItsFunction<string>) as Pos[];
    const lemmas = tokens.out(its.lemma as ItsFunction<string>);
    let next = 0;
    for (const word of batch) {
      const parts: WinkTag[] = [];
      for (let length = 0; length < word.length && next < texts.length; next++) {
        const text = texts[next] ?? "";
        parts.push({ text, pos: poses[next] ?? "X", lemma: lemmas[next] ?? text });
        length += text.length;
      }
      tagged.push(parts);
    }
  }
  return tagged;
}
