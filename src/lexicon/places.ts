/**
 * Words that make a name a place's, lower case.
 *
 * @example
 * PLACE_WORDS.has("street"); // true
 */
import { wordSet } from "./words.js";

/** They stand last, or first (*Lake Como*), in names of places. */
export const PLACE_WORDS: ReadonlySet<string> = wordSet(`
  street st road avenue lane boulevard highway route interstate motorway river lake mount mountain mountains island islands bay
  beach coast valley hill hills creek bridge square park forest desert ocean sea peninsula canal harbour harbor airport
  station stadium arena county district province region village town borough suburb plaza terrace drive close way estate
  cemetery lighthouse reservoir dam pier quay dock gulf strait cape falls glacier heights gardens junction exit
`);
