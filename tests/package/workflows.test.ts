import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateWorkflow } from "@action-validator/core";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const folder = join(root, ".github/workflows");
const workflows = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);

test.each(workflows)("%s is a workflow as GitHub's schema has it", (_, text) => {
  expect(validateWorkflow(text).errors).toEqual([]);
});

test.each(workflows)("%s would not be one with a key that GitHub does not know", (_, text) => {
  expect(validateWorkflow(text.replace("runs-on:", "run-on:")).errors).not.toEqual([]);
});

test("the citation names the package's version, licence and repository", () => {
  const { version, license, repository } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<string, string> & { repository: { url: string } };
  const citation = readFileSync(join(root, "CITATION.cff"), "utf8");
  expect(citation).toMatch(/^cff-version: 1\.2\.0$/mu);
  expect(citation).toContain(`\nversion: ${version}\n`);
  expect(citation).toContain(`\nlicense: ${license}\n`);
  expect(citation).toContain(`\nrepository-code: ${repository.url.replace(/^git\+|\.git$/gu, "")}\n`);
});
