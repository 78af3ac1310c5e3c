/**
 * The sources bundled as they are published: workers are files, which Node cannot load from TypeScript.
 *
 * @example
 * const built = await buildSources();
 * const { extractMany } = await built.load();
 * await built.remove();
 */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Where the sources were bundled to. */
export interface Built {
  /** The program, for `node`. */
  readonly cli: string;
  /** The module `hearsay/node`. */
  readonly load: () => Promise<typeof import("../../src/node/index.js")>;
  readonly remove: () => Promise<void>;
}

/** Bundles the program, the module and its workers into a folder of their own. */
export async function buildSources(): Promise<Built> {
  const root = join(import.meta.dirname, "../..");
  await mkdir(join(root, ".cache"), { recursive: true });
  const folder = await mkdtemp(join(root, ".cache/built-")); // below the root, where packages are found
  await build({
    entryPoints: { node: join(root, "src/node/index.ts"), worker: join(root, "src/node/worker.ts"), cli: join(root, "src/cli/main.ts") },
    bundle: true, splitting: true, format: "esm", platform: "node", target: "es2022", packages: "external", outdir: folder, logLevel: "error",
  });
  return {
    cli: join(folder, "cli.js"),
    load: () => import(/* @vite-ignore */ pathToFileURL(join(folder, "node.js")).href),
    remove: () => rm(folder, { recursive: true }),
  };
}
