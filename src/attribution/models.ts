/**
 * The models of attribution, made ready at first use.
 *
 * @example
 * const { cues, roles } = attributionModels();
 */
import { decodeContext, type EncodedContext } from "../cues/cue-context.js";
import type { CueModel } from "../cues/find-cues.js";
import { decodeNetwork, type EncodedNetwork } from "../model/weights.js";
import { BARE_LEAST, BARE_QUOTATION, BARE_SOURCE } from "../weights/bare.js";
import { CONFIDENCE } from "../weights/confidence.js";
import { CUE_CONTEXT, CUE_CONTEXT_ROWS } from "../weights/cue-context.js";
import { CUES, CUE_SIEVE } from "../weights/cues.js";
import { READING_CHANCE, READINGS } from "../weights/readings.js";
import { ROLE_CONTEXT, ROLE_CONTEXT_FIELD, ROLE_CONTEXT_ROWS } from "../weights/role-context.js";
import { ROLES, ROLE_FIELD } from "../weights/roles.js";
import type { BareModel } from "./bare.js";
import type { ReadingModel } from "./reread.js";
import { decodeField, decodeRoleContext, type EncodedField, type EncodedRoleContext, joinFields } from "./role-context.js";
import { ROLE_TEMPLATES } from "./role-features.js";
import type { RoleModel } from "./roles.js";
import { MOST_UNITS } from "./window.js";

/** What was learned of cues and the roles around them. */
export interface ProposalModels {
  readonly cues: CueModel;
  readonly roles: RoleModel;
  /** See `chance.ts`. */
  readonly confidence: readonly number[];
}

/** What was learned of reports. */
export interface ReportModels extends ProposalModels {
  readonly readings: ReadingModel;
}

/** All that attribution has learned. */
export interface AttributionModels extends ReportModels {
  readonly bare: BareModel;
}

let models: AttributionModels | undefined;

/** The models that ship with the package. */
export function attributionModels(): AttributionModels {
  models ??= {
    ...decodeModels({ sieve: CUE_SIEVE, cues: CUES, context: { network: CUE_CONTEXT, rows: CUE_CONTEXT_ROWS }, roles: ROLES, field: ROLE_FIELD,
      roleContext: { network: ROLE_CONTEXT, rows: ROLE_CONTEXT_ROWS, field: ROLE_CONTEXT_FIELD }, confidence: CONFIDENCE }),
    readings: { network: decodeNetwork(READINGS), chance: READING_CHANCE },
    bare: { quotation: BARE_QUOTATION, source: BARE_SOURCE, least: BARE_LEAST },
  };
  return models;
}

/** The models of proposals as weights files hold them. */
export interface EncodedModels {
  readonly sieve: EncodedNetwork;
  readonly cues: EncodedNetwork;
  readonly context: EncodedContext;
  readonly roles: EncodedNetwork;
  readonly field: EncodedField;
  readonly roleContext: EncodedRoleContext;
  readonly confidence: readonly number[];
}

/** Makes them ready. */
export function decodeModels({ sieve, cues, context, roles, field: encoded, roleContext, confidence }: EncodedModels): ProposalModels {
  const field = decodeField(encoded);
  const reader = decodeRoleContext(roleContext);
  return {
    cues: { sieve: decodeNetwork(sieve), network: decodeNetwork(cues), context: decodeContext(context) },
    roles: { network: decodeNetwork(roles, ROLE_TEMPLATES, MOST_UNITS), field, context: reader, joint: joinFields(field, reader.field) },
    confidence,
  };
}
