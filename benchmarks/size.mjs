// What the library weighs where it is bundled: minified, gzipped, without its dependencies. Fails above package.json's limits.
//
//   npm run build && npm run size
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { bundle } from "./bundle.mjs";
import { table, thousands } from "./table.mjs";

const root = join(import.meta.dirname, "..");
const { sizeLimits } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** What is bundled under each name of the limits. */
const PARTS = {
  hearsay: 'export * from "./dist/index.js";',
  "hearsay/formats": 'export * from "./dist/formats.js";',
  weights: readdirSync(join(root, "src/weights")).map((name) => `export * from "./src/weights/${name}";`).join("\n"),
};

const rows = [];
for (const [name, contents] of Object.entries(PARTS)) {
  const bytes = await bundle(contents, "external");
  const gzipped = gzipSync(bytes, { level: 9 }).length;
  rows.push([name, thousands(bytes.length), thousands(gzipped), thousands(sizeLimits[name])]);
  if (!(gzipped <= sizeLimits[name])) process.exitCode = 1;
}
console.log(table(["part", "bytes", "gzipped", "limit"], rows));
if (process.exitCode) console.log("\nlarger than the limit in package.json");
