/**
 * The models of attribution, made ready at first use.
 *
 * @example
 * const { cues, roles } = attributionModels();
 */
import type { CueModel } from "../cues/find-cues.js";
import { decodeNetwork, type EncodedNetwork } from "../model/weights.js";
import { CONFIDENCE } from "../weights/confidence.js";
import { CUES, CUE_SIEVE } from "../weights/cues.js";
import { ROLES, ROLE_FIELD } from "../weights/roles.js";
import { LABELS } from "./labels.js";
import type { RoleModel } from "./roles.js";

/** All that attribution has learned. */
export interface AttributionModels {
  readonly cues: CueModel;
  readonly roles: RoleModel;
  /** See `chance.ts`. */
  readonly confidence: readonly number[];
}

let models: AttributionModels | undefined;

/** The models that ship with the package. */
export function attributionModels(): AttributionModels {
  models ??= decodeModels({ sieve: CUE_SIEVE, cues: CUES, roles: ROLES, field: ROLE_FIELD, confidence: CONFIDENCE });
  return models;
}

/** The models as weights files hold them. */
export interface EncodedModels {
  readonly sieve: EncodedNetwork;
  readonly cues: EncodedNetwork;
  readonly roles: EncodedNetwork;
  readonly field: { readonly transitions: readonly number[]; readonly starts: readonly number[]; readonly ends: readonly number[] };
  readonly confidence: readonly number[];
}

/** Makes models ready. */
export function decodeModels({ sieve, cues, roles, field, confidence }: EncodedModels): AttributionModels {
  return {
    cues: { sieve: decodeNetwork(sieve), network: decodeNetwork(cues) },
    roles: {
      network: decodeNetwork(roles),
      field: {
        labels: LABELS,
        transitions: Float32Array.from(field.transitions),
        starts: Float32Array.from(field.starts),
        ends: Float32Array.from(field.ends),
      },
    },
    confidence,
  };
}
