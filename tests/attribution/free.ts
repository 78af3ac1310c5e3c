/**
 * The free quotations of a text in which some reports have been accepted and others rejected.
 *
 * @example
 * const { scene, free } = freeIn("“We shut,” Lee said. “It was cold.”", { source: "Lee", cue: "said", content: ["“We shut,”"] });
 */
import { freeQuotations, type FreeQuotation } from "../../src/attribution/free-quotations.js";
import type { Scene } from "../../src/scene/scene.js";
import { readScene } from "../scene/read-scene.js";
import { rank, type Report } from "./proposals.js";

/** A report that a test names, accepted unless it is said to be rejected. */
export type Judged = Report & { readonly rejected?: boolean };

/** The text as a scene, and its free quotations. */
export function freeIn(text: string, ...reports: readonly Judged[]): { readonly scene: Scene; readonly free: readonly FreeQuotation[] } {
  const scene = readScene(text);
  const accepted = reports.filter(({ rejected }) => !rejected).map((report) => rank(scene, report));
  const rejected = reports.filter((report) => report.rejected).map((report) => rank(scene, report));
  const taken = new Uint8Array(scene.document.tokens.length);
  for (const { proposal } of accepted) for (const { firstToken, endToken } of proposal.content) taken.fill(1, firstToken, endToken);
  return { scene, free: freeQuotations(scene, accepted, rejected, taken) };
}
