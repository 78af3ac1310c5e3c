import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
/** A Python with tests/formats/python/requirements.txt. */
const python = process.env["HEARSAY_PYTHON"];

test("the citation names the package's version, licence and repository", () => {
  const { version, license, repository } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<string, string> & { repository: { url: string } };
  const citation = readFileSync(join(root, "CITATION.cff"), "utf8");
  expect(citation).toMatch(/^cff-version: 1\.2\.0$/mu);
  expect(citation).toContain(`\nversion: ${version}\n`);
  expect(citation).toContain(`\nlicense: ${license}\n`);
  expect(citation).toContain(`\nrepository-code: ${repository.url.replace(/^git\+|\.git$/gu, "")}\n`);
});

test.skipIf(!python)("the citation is one by the schema of the format, and would not be one without a title", () => {
  const citation = readFileSync(join(root, "CITATION.cff"), "utf8");
  const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
  const isValid = (text: string): boolean => {
    const file = join(folder, "CITATION.cff");
    writeFileSync(file, text);
    return spawnSync(join(dirname(python!), "cffconvert"), ["--validate", "-i", file]).status === 0;
  };
  expect(isValid(citation)).toBe(true);
  expect(isValid(citation.replace(/^title:.*\n/mu, ""))).toBe(false);
  rmSync(folder, { recursive: true });
});
