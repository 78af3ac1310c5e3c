// Every check of the project, one after the other: `npm test`; `npm test -- --built` takes the package as it stands in
// dist/, where it has just been built.
//
// A check that fails does not keep the others from running. The last line counts: `N passed, N failed`, where the
// tests of vitest count one each, and so does every other check.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CHECKS = [
  ["types", ["npm", "run", "--silent", "types"]],
  ["lint", ["npm", "run", "--silent", "lint"]],
  ["build", ["npm", "run", "--silent", "build"]],
  ["unused code", ["npm", "run", "--silent", "unused"]],
  ["package", ["npm", "run", "--silent", "package"]],
  ["size", ["npm", "run", "--silent", "size"]],
  ["reference", ["npm", "run", "--silent", "docs"]],
  ["examples", ["npm", "run", "--silent", "examples"]],
];

const isBuilt = process.argv.includes("--built");
const failures = [];
let passed = 0;

for (const [name, [program, ...words]] of CHECKS) {
  if (isBuilt && name === "build") continue;
  console.log(`\n== ${name}`);
  const { status } = spawnSync(program, words, { stdio: "inherit" });
  if (status === 0) passed++;
  else failures.push(name);
}

console.log("\n== tests");
const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
const report = join(folder, "report.json");
const words = ["--no-install", "vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
const { status } = spawnSync("npx", words, { stdio: "inherit" });
const tests = readTests(report);
passed += tests.passed;
failures.push(...tests.failures);
if (status !== 0 && tests.failures.length === 0) failures.push("tests");
rmSync(folder, { recursive: true });

if (failures.length > 0) console.log(`\nfailed:\n${failures.map((name) => `  ${name}`).join("\n")}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** What vitest reports; nothing where it did not come so far. */
function readTests(path) {
  try {
    const { numPassedTests, testResults } = JSON.parse(readFileSync(path, "utf8"));
    const failed = testResults.flatMap(({ name, status: of, message, assertionResults }) => {
      const each = assertionResults.filter((test) => test.status === "failed").map((test) => test.fullName);
      return of === "failed" && each.length === 0 ? [`${name}: ${message}`] : each;
    });
    return { passed: numPassedTests, failures: failed };
  } catch {
    return { passed: 0, failures: [] };
  }
}
