/**
 * Words for those who speak for somebody else.
 *
 * @example
 * SPOKESPEOPLE.has("spokeswoman"); // true
 */
import { wordSet } from "./words.js";

/** Who speaks for others by office, with or without a word on for whom. */
export const SPOKESPEOPLE: ReadonlySet<string> = wordSet(`
  spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons spox
`);

/** Who does so only where the words say for whom: *a representative for Swift*, *a rep for the band*. */
export const REPRESENTATIVES: ReadonlySet<string> = wordSet("representative representatives rep reps publicist publicists");
/** Those of {@link REPRESENTATIVES} for whom a possessor says it: *Swift's rep*. */
export const POSSESSED_REPRESENTATIVES: ReadonlySet<string> = wordSet("rep reps");

/** Roles of two words that do: *White House press secretary Ann Lee*. */
export const SPOKES_PHRASES: ReadonlySet<string> = wordSet("press_secretary press_officer press_office press_spokesman");
