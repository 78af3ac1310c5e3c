/**
 * Starts the worker from its source, which stands in the page: a worker of a file's own may not be started from
 * `file:`, where every file is a stranger to the others.
 *
 * @example
 * const ask = startWorker(page.querySelector("#worker").text, (message) => showError(message));
 * const reply = await ask({ kind: "read", settings });
 */
import type { Answer, Question, Reply, Request } from "./messages.js";

/** Asks the worker; the promise never rejects. */
export type Ask = (question: Question) => Promise<Reply>;

/** The worker as a function. When it stops for good, all that waits for it, and all that comes, is answered so. */
export function startWorker(source: string): Ask {
  const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const worker = new Worker(url);
  const waiting = new Map<number, (reply: Reply) => void>();
  let broken: Reply | null = null;
  let number = 0;

  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    URL.revokeObjectURL(url);
    waiting.get(data.number)?.(data.reply);
    waiting.delete(data.number);
  });
  worker.addEventListener("error", ({ message }) => {
    const reply: Reply = { kind: "error", message: `The reader has stopped: ${message || "it could not be started"}` };
    broken = reply;
    for (const resolve of waiting.values()) resolve(reply);
    waiting.clear();
  });

  return (question) =>
    new Promise((resolve) => {
      if (broken) return resolve(broken);
      waiting.set(++number, resolve);
      worker.postMessage({ number, question } satisfies Request);
    });
}
