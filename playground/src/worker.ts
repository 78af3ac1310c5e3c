/**
 * The worker: reads articles and writes files, so that the page stays free to type in.
 *
 * @example
 * // ← { number: 1, question: { kind: "read", settings } }
 * // → { number: 1, reply: { kind: "extraction", extraction, milliseconds: 12 } }
 */
import { extractQuotes } from "../../src/index.js";
import type { Answer, Question, Reply, Request } from "./messages.js";
import { writeExport } from "./write-export.js";

globalThis.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  globalThis.postMessage({ number: data.number, reply: answer(data.question) } satisfies Answer);
});

function answer(question: Question): Reply {
  try {
    const { text, scope, minConfidence } = question.settings;
    const began = performance.now();
    const extraction = extractQuotes(text, { scope, minConfidence });
    const milliseconds = performance.now() - began;
    if (question.kind === "read") return { kind: "extraction", extraction, milliseconds };
    return { kind: "file", content: writeExport(question.format, extraction, text, question.quote) };
  } catch (error) {
    return { kind: "error", message: error instanceof Error ? error.message : String(error) };
  }
}
