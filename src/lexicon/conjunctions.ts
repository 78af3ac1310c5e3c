/**
 * Words that join a clause to another.
 *
 * @example
 * SUBORDINATORS.has("because"); // true: what it opens hangs on another clause
 * CLAUSE_JOINERS.has("but"); // true: on either side of it somebody else may speak
 */
import { wordSet } from "./words.js";

/** What opens a clause that hangs on another, whatever it tells of it; rules add those that they, too, must mind. */
export const SUBORDINATORS: ReadonlySet<string> = wordSet("although as because since though when while");

/** What stands between two clauses of which each may have its own source. */
export const CLAUSE_JOINERS: ReadonlySet<string> = wordSet("although and but though while");
