/**
 * The few things about a word that tell most words from cues at once, so that only the rest are looked at closely.
 *
 * @example
 * // "table" is no cue whatever stands around it; "said", "claim" and a colon may be
 */
import { addFeature, clearFeatures, type Features } from "../model/features.js";
import type { Scene } from "../scene/scene.js";

/** Fills `features` with those of the token. */
export function sieveFeatures(scene: Scene, token: number, features: Features): void {
  clearFeatures(features);
  const { tree, lemma, tag, fine, lexical } = scene;
  const penn = tag[token] as number;
  const own = lemma[token] as number;
  const role = tree.relations[token] as number;
  const next = tag[token + 1] ?? 0;
  addFeature(features, 200, own);
  addFeature(features, 201, own, penn);
  addFeature(features, 202, own, role);
  addFeature(features, 203, fine[token] as number, penn);
  addFeature(features, 204, lexical[token] as number, penn, role);
  addFeature(features, 205, penn, role);
  addFeature(features, 206, penn, next);
  addFeature(features, 207, own, next);
}
