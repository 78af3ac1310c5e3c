/**
 * From the article to its attributions: reports proposed by models, decided together, and quotations without a cue.
 *
 * @example
 * const { attributions, rejected } = attribute(setScene(document, pairMarks(document), parse(document)));
 * attributions[0]?.decidedBy; // "cue-model"
 * rejected[0]?.reason; // "improbable"
 */
import type { Scene } from "../scene/scene.js";
import type { Attribution } from "./attribution.js";
import { findBare } from "./bare.js";
import { draftOfBare, draftOfNoWords } from "./drafts.js";
import { goingOn } from "./going-on.js";
import { attributionModels } from "./models.js";
import { numbered } from "./numbered.js";
import type { Rejected } from "./rejected.js";
import { findReports } from "./reports.js";

/** What was decided of an article. */
export interface Attributed {
  /** The attributions, of every stance, in order of their first character. */
  readonly attributions: readonly Attribution[];
  /** What was weighed and not taken, in no order. */
  readonly rejected: readonly Rejected[];
}

/** Who reports what in the article. */
export function attribute(scene: Scene): Attributed {
  const models = attributionModels();
  const { found, free, rejected } = findReports(scene, models);
  const { bare, noWords } = findBare(scene, free, models.bare);
  return {
    attributions: numbered([...goingOn(found, bare), ...bare.filter(({ goesOnFrom }) => goesOnFrom === null).map((each) => draftOfBare(scene, each))]),
    rejected: [...rejected, ...noWords.map((each): Rejected => ({ ...draftOfNoWords(each), reason: "improbable", against: null }))],
  };
}
