/**
 * Reads the case files: short texts of one phenomenon each, and whole articles.
 *
 * @example
 * readCaseFiles().map(({ name, cases }) => `${name}: ${cases.length}`); // ["according-to: 7", …]
 */
import { readdirSync, readFileSync } from "node:fs";
import { type Case, readCases } from "../notation.js";

/** The cases of one file; `name` is its path below tests/cases without the ending, and names the phenomenon. */
export interface CaseFile {
  readonly name: string;
  readonly cases: readonly Case[];
}

const HERE = new URL("./", import.meta.url);

/** All case files in order of their names, articles first. */
export function readCaseFiles(): CaseFile[] {
  return ["articles/", ""].flatMap((folder) =>
    readdirSync(new URL(folder, HERE))
      .filter((name) => name.endsWith(".txt"))
      .sort()
      .map((name) => ({
        name: folder + name.slice(0, -".txt".length),
        cases: readCases(readFileSync(new URL(folder + name, HERE), "utf8")),
      })),
  );
}
