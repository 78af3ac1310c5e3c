// Builds the playground: one page that holds its style, its script and its worker, and loads nothing.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const folder = import.meta.dirname;

/** Where the page stands when it is built. */
export const PAGE = join(folder, "dist", "index.html");

/** Bundles the modules into one script that can stand in a page. */
async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [join(folder, "src", entry)],
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    charset: "ascii",
    legalComments: "none",
    loader: { ".txt": "text" },
    write: false,
  });
  const script = outputFiles[0].text.trim();
  // what would end the script early, or keep it from ending (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements)
  if (/<!--|<\/script/iu.test(script)) throw new Error(`${entry} holds words that may not stand in a script element`);
  return script;
}

function hash(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

export async function buildPage() {
  const [page, worker] = await Promise.all([bundle("main.ts"), bundle("worker.ts")]);
  const style = readFileSync(join(folder, "style.css"), "utf8").replace(/\r\n/gu, "\n");
  const policy = [
    "default-src 'none'",
    // the library sums rows in a WebAssembly module; this allows no other code to be made at run time
    `script-src ${hash(page)} 'wasm-unsafe-eval'`,
    `style-src ${hash(style)}`,
    "worker-src blob:",
    "img-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const parts = { POLICY: policy, STYLE: style, WORKER: worker, PAGE: page };
  const template = readFileSync(join(folder, "index.html"), "utf8");
  const html = template.replace(/%([A-Z]+)%/gu, (_, name) => parts[name]);
  mkdirSync(join(folder, "dist"), { recursive: true });
  writeFileSync(PAGE, html);
  return html;
}

if (process.argv[1] === import.meta.filename) {
  const html = await buildPage();
  console.log(`playground/dist/index.html: ${(html.length / 1e6).toFixed(1)} MB`);
}
