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
