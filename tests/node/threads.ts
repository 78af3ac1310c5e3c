/**
 * The worker threads that start while a function runs.
 *
 * @example
 * const threads = await threadsOf(() => work());
 * threads.filter(isAlive); // []
 */
import type { Worker } from "node:worker_threads";

/** Runs the function, and gives the threads that it started. */
export async function threadsOf(run: () => Promise<unknown>): Promise<Worker[]> {
  const threads: Worker[] = [];
  const remember = (worker: Worker): void => {
    threads.push(worker);
  };
  process.on("worker", remember);
  await run();
  process.off("worker", remember);
  return threads;
}

/** Whether the thread has not ended. */
export function isAlive({ threadId }: Worker): boolean {
  return threadId !== -1;
}
