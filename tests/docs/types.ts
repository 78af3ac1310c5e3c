/**
 * Checks the types of the blocks of documents against the built package's declarations.
 *
 * @example
 * typeErrors(["README.md"]); // ["README.md:84: Property 'name' does not exist on type 'Quote'."]
 */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { readBlocks } from "./blocks.js";
import { makeFolder, readDocument } from "./run.js";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022, lib: ["lib.es2023.d.ts"], types: ["node"],
  module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, moduleDetection: ts.ModuleDetectionKind.Force,
  strict: true, noEmit: true, skipLibCheck: true,
};

/** What is wrong with the blocks of JavaScript and TypeScript, each with its place in the document. */
export function typeErrors(documents: readonly string[]): string[] {
  const folder = makeFolder();
  try {
    const places = new Map<string, { readonly document: string; readonly line: number }>();
    for (const document of documents) {
      for (const { kind, given, code, line } of readBlocks(readDocument(document))) {
        if (kind !== "js") continue;
        const path = join(folder, `block-${places.size}.ts`);
        writeFileSync(path, `${given}\n${code}`);
        places.set(path, { document, line: line - `${given}\n`.split("\n").length + 1 });
      }
    }
    const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([...places.keys()], OPTIONS));
    return diagnostics.map(({ file, start = 0, messageText }) => {
      const { document, line } = places.get(file?.fileName ?? "") ?? { document: file?.fileName, line: 1 };
      return `${document}:${line + (file?.getLineAndCharacterOfPosition(start).line ?? 0)}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
