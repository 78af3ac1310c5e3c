// A module bundled and minified for browsers.
import { join } from "node:path";
import { build } from "esbuild";

/** The bytes of what `contents`, a module as at the root, comes to; packages are left out where they are `external`. */
export async function bundle(contents, packages) {
  const resolveDir = join(import.meta.dirname, "..");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir }, bundle: true, minify: true, platform: "browser", format: "esm", write: false, packages, logLevel: "error",
  });
  return outputFiles[0].contents;
}
