#!/usr/bin/env node
/**
 * The program `hearsay`.
 *
 * @example
 * // $ hearsay article.txt
 */
import { run } from "./run.js";

// a reader that has seen enough, like `head`, closes the pipe: that is no fault of ours or of the input
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") process.stderr.write(`hearsay: cannot write: ${error.message}\n`);
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

process.exitCode = await run(process.argv.slice(2), process);
