/**
 * What a cue says of its content: that it was said, believed, intended, felt or perceived.
 *
 * @example
 * // "hopes to open a second shop": intention; "warned of rain": speech; "the inquiry found that it had rained": speech
 */
import { DOCUMENT_NOUNS } from "../lexicon/documents.js";
import { FINDING_VERBS, INQUIRY_NOUNS } from "../lexicon/findings.js";
import {
  BELIEF_VERB, FEELING_VERB, INTENTION_VERB, PERCEPTION_VERB, SPEECH_VERB,
} from "../scene/lexical-class.js";
import type { Scene } from "../scene/scene.js";
import { hasFinite } from "../scene/tree.js";
import type { Stance } from "../types.js";
import type { Proposal } from "./proposal.js";
import { isTopic, isVessel } from "./topic.js";

/** A topic that is less sure than this to be a report is not taken for speech. */
const LEAST_TOPIC = 0.55;

/** Nor a clause that is less probably speech. */
const LEAST_CLAUSAL = 0.3;

/** The stance of a report: speech where the model says so, else what the lexicon says of the cue. */
export function stanceOf(scene: Scene, proposal: Proposal, chance: number): Stance {
  const { head, speech, other, quoted, clausal } = proposal;
  const classes = scene.lexical[head] as number;
  // words in marks were said by somebody, unless the cue says that they are hoped for or thought
  if (quoted && (classes & (INTENTION_VERB | FEELING_VERB | PERCEPTION_VERB | BELIEF_VERB)) === 0) return "speech";
  if (isFinding(scene, proposal)) return "speech";
  if (clausal && isGiven(scene, proposal)) return "speech";
  // “informed staff that …”: the verb has no other reading
  if (clausal && classes === SPEECH_VERB) return "speech";
  // “pointed out that …”, “alleged that …”: where no other class is known, a chance will do
  if (clausal && hasVerb(scene, proposal) && speech >= LEAST_CLAUSAL && (classes & (INTENTION_VERB | FEELING_VERB | PERCEPTION_VERB | BELIEF_VERB)) === 0) return "speech";
  if (speech >= other && (chance >= LEAST_TOPIC ? !isVessel(scene, proposal) : !isTopic(scene, proposal))) return "speech";
  if (classes & INTENTION_VERB) return "intention";
  if (classes & FEELING_VERB) return "feeling";
  if (classes & PERCEPTION_VERB && !(classes & BELIEF_VERB)) return "perception";
  return "belief";
}

/** Whether a document or an inquiry *found that*, or found *staff had been late*: it has no other way of saying. */
function isFinding(scene: Scene, proposal: Proposal): boolean {
  const { document: { tokens }, tree: { heads } } = scene;
  const { clausal, head, source } = proposal;
  if (!source || !FINDING_VERBS.has(tokens[head]!.lemma) || !(clausal || hasVerb(scene, proposal))) return false;
  for (let i = source.firstToken; i < source.endToken; i++) {
    const above = heads[i] as number;
    const { lemma } = tokens[i]!;
    if ((above < source.firstToken || above >= source.endToken) && (DOCUMENT_NOUNS.has(lemma) || INQUIRY_NOUNS.has(lemma))) return true;
  }
  return false;
}

/** *gave an assurance that*, *issued a warning that*: a verb that says no more than that something was said, and the noun that says what. */
function isGiven({ document: { tokens } }: Scene, { cue, head }: Proposal): boolean {
  return GIVING.has(tokens[head]!.lemma) && cue.endToken - 1 > head && GIVEN.has(tokens[cue.endToken - 1]!.lemma);
}

const GIVING: ReadonlySet<string> = new Set("give issue make offer release deliver sound send publish provide".split(" "));

/** Nouns for what is said in a clause. */
const GIVEN: ReadonlySet<string> = new Set("assurance warning evidence promise pledge statement announcement claim allegation accusation denial undertaking guarantee testimony reminder complaint declaration admission confession prediction suggestion argument comment".split(" "));

/** Whether the words behind the cue hold a finite verb. */
function hasVerb({ tree }: Scene, { content, cue }: Proposal): boolean {
  return content.some(({ firstToken, endToken }) => firstToken >= cue.endToken && hasFinite(tree, firstToken, endToken));
}
