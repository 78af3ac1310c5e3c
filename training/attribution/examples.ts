/**
 * What the models of cues and roles learn from: each candidate word, and the window of each gold cue.
 *
 * @example
 * const examples = cueExamples(readings);
 */
import { allowedLabels } from "../../src/attribution/roles.js";
import {
  CONTENT, CONTENT_BEGIN, CUE, OTHER, SOURCE, SOURCE_BEGIN,
} from "../../src/attribution/labels.js";
import { readRoleFacts, ROLE_TEMPLATES } from "../../src/attribution/role-features.js";
import { createFrame, setFrame } from "../../src/attribution/role-frame.js";
import { windowOf, type Window } from "../../src/attribution/window.js";
import { mayBeCue } from "../../src/cues/candidates.js";
import { cueFeatures } from "../../src/cues/cue-features.js";
import { NO_CUE, OTHER_CUE, siftCues, SPEECH_CUE } from "../../src/cues/find-cues.js";
import { sieveFeatures } from "../../src/cues/sieve-features.js";
import { createFeatures, hashesOf } from "../../src/model/features.js";
import type { Network } from "../../src/model/network.js";
import { createFacts, factHashes } from "../../src/model/templates.js";
import type { Scene } from "../../src/scene/scene.js";
import { addPosition, beginSequence, createExamples, type Examples } from "../model/examples.js";
import type { GoldArticle } from "./gold.js";
import type { GoldTokens } from "./tokens.js";

/** An article read by the library's own stages, with its gold in the library's tokens. */
export interface Reading {
  readonly article: GoldArticle;
  readonly scene: Scene;
  readonly gold: readonly GoldTokens[];
}

/** How much an example weighs beside one of PolNeAR's: our own are few and show much, and a teacher errs. */
const OWN_WEIGHT = 6;
const TAUGHT_WEIGHT = 0.75;
export const ALL_CLASSES: number = (1 << NO_CUE) | (1 << SPEECH_CUE) | (1 << OTHER_CUE);

/** A position for each word that may be a cue, with the few features of the sieve. */
export function sieveExamples(readings: readonly Reading[]): Examples {
  return wordExamples(readings, sieveFeatures, ({ document }) => document.tokens.filter(mayBeCue).map(({ index }) => index));
}

/** A position for each word that a sieve lets through. */
export function cueExamples(readings: readonly Reading[], sieve: Network): Examples {
  return wordExamples(readings, cueFeatures, (scene) => siftCues(scene, sieve));
}

export function weightOf({ own, taught }: GoldArticle): number {
  return own ? OWN_WEIGHT : taught ? TAUGHT_WEIGHT : 1;
}

function wordExamples(readings: readonly Reading[], fill: typeof cueFeatures, words: (scene: Scene) => readonly number[]): Examples {
  const examples = createExamples();
  const features = createFeatures();
  for (const { article, scene, gold } of readings) {
    const answers = answersOf(article, gold);
    for (const token of words(scene)) {
      fill(scene, token, features);
      const hashes = hashesOf(features);
      for (const { right, weight } of answers(token)) {
        beginSequence(examples, weight);
        addPosition(examples, hashes, right, ALL_CLASSES);
      }
    }
  }
  return examples;
}

/** What is right of a word as a cue, as a bit mask of classes, and how much it counts: what a teacher doubts is learned both ways, each with its share. */
export function answersOf(article: GoldArticle, gold: readonly GoldTokens[]): (token: number) => readonly { readonly right: number; readonly weight: number }[] {
  const marked = new Map(gold.filter(({ head }) => head >= 0).map((each) => [each.head, each]));
  const weight = weightOf(article);
  // beliefs are not marked in our own texts, so that what is not marked there may be one
  const unmarked = article.own ? (1 << NO_CUE) | (1 << OTHER_CUE) : 1 << NO_CUE;
  return (token) => {
    const { chance, speech } = marked.get(token) ?? { chance: 0, speech: false };
    const answers = [{ right: 1 << (speech ? SPEECH_CUE : OTHER_CUE), weight: weight * chance }, { right: unmarked, weight: weight * (1 - chance) }];
    return answers.filter((each) => each.weight > 0);
  };
}

/** A sequence for the window of each gold cue; `rivalsOf` says what else may report in an article, see `rivals.ts`. */
export function roleExamples(readings: readonly Reading[], rivalsOf: (reading: Reading) => Uint8Array): Examples {
  const examples = createExamples();
  const facts = createFacts(ROLE_TEMPLATES);
  const frame = createFrame();
  for (const reading of readings) {
    const { article, scene, gold } = reading;
    const rivals = rivalsOf(reading);
    for (const each of gold) {
      if (each.head < 0 || !each.agreed) continue;
      const window = windowOf(scene, each.head);
      setFrame(frame, scene, window, rivals);
      const allowed = allowedLabels(window);
      const labels = goldLabels(window, each);
      beginSequence(examples, weightOf(article));
      for (let u = 0; u < window.units.length; u++) {
        readRoleFacts(scene, window, frame, rivals, u, facts);
        addPosition(examples, factHashes(ROLE_TEMPLATES, facts), 1 << labels[u]!, (allowed[u] as number) | (1 << labels[u]!));
      }
    }
  }
  return examples;
}

/** The labels of a window that come nearest to the gold; a quotation is what most of its words are. */
export function goldLabels(window: Window, gold: GoldTokens): number[] {
  const labels: number[] = [];
  let previous = OTHER;
  window.units.forEach(({ first, end, pair, gap }, u) => {
    const share = (role: ReadonlySet<number>): boolean => {
      let inside = 0;
      for (let i = first; i < end; i++) if (role.has(i)) inside++;
      return inside * 2 > end - first;
    };
    let label = OTHER;
    if (u === window.head) label = CUE;
    else if (share(gold.content)) label = gap === 0 && (previous === CONTENT || previous === CONTENT_BEGIN) ? CONTENT : CONTENT_BEGIN;
    else if (gap > 0) label = OTHER;
    else if (share(gold.source)) label = previous === SOURCE || previous === SOURCE_BEGIN ? SOURCE : pair < 0 ? SOURCE_BEGIN : OTHER;
    else if (pair < 0 && share(gold.cue)) label = CUE;
    labels.push(label);
    previous = label;
  });
  return labels;
}
