/**
 * Worker threads that extract quotes. They start when there is work for them; one that dies is replaced.
 *
 * @example
 * const pool = openPool(2, readOptions({ scope: "all" }));
 * const extraction = await pool.extract(article);
 * await pool.close();
 */
import { Worker } from "node:worker_threads";
import type { Settings } from "../options.js";
import type { Extraction } from "../types.js";
import { READY } from "./ready.js";

/** Threads that are there until they are closed. */
export interface Pool {
  /** How many articles are worth having under way: enough that none waits while a long one holds up the order. */
  readonly room: number;
  /** What is quoted in an article, or what the thread died of that was at it. Rejects where no thread can run at all. */
  readonly extract: (text: string) => Promise<Extraction | Error>;
  /** Ends all threads; articles under way get no answer. */
  readonly close: () => Promise<void>;
}

interface Task {
  readonly text: string;
  readonly resolve: (result: Extraction | Error) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  /** What it was given and has not answered, the one that it is at first. */
  readonly tasks: Task[];
  isReady: boolean;
}

/** Articles that a thread has at hand: the one it is at, and the one it goes on with at once. */
const AT_HAND = 2;
/** Articles under way for each thread. Results are some kilobytes each, so that this is less than its model takes. */
const ROOM = 16;

/** A pool of at most `size` threads, whose code is at `code`. */
export function openPool(size: number, settings: Settings, code: URL = new URL("./worker.js", import.meta.url)): Pool {
  const threads = new Set<Thread>();
  const waiting: Task[] = [];
  let isOpen = true;
  let broken: Error | null = null;

  const give = (thread: Thread, task: Task): void => {
    thread.tasks.push(task);
    thread.worker.ref(); // a process waits for threads that are at work, not for those that are idle
    thread.worker.postMessage(task.text);
  };
  /** Hands out what waits: first to threads that are idle, then to new ones, then as what comes next. */
  const share = (): void => {
    for (let task = waiting[0]; task && isOpen; task = waiting[0]) {
      const least = [...threads].reduce<Thread | null>((best, each) => (best && best.tasks.length <= each.tasks.length ? best : each), null);
      const thread = least && (least.tasks.length === 0 || threads.size >= size) ? least : start();
      if (thread.tasks.length >= AT_HAND) return;
      waiting.shift();
      give(thread, task);
    }
  };
  const start = (): Thread => {
    const thread: Thread = { worker: new Worker(code, { workerData: settings }), tasks: [], isReady: false };
    let cause: Error | null = null;
    threads.add(thread);
    thread.worker.on("message", (message: Extraction | typeof READY) => {
      if (message === READY) thread.isReady = true;
      else thread.tasks.shift()?.resolve(message);
      if (thread.tasks.length === 0) thread.worker.unref();
      share();
    });
    thread.worker.on("error", (error: Error) => (cause = error));
    thread.worker.on("exit", (status) => {
      threads.delete(thread);
      if (isOpen) bury(thread, cause ?? new Error(`a worker ended with status ${status}`));
    });
    return thread;
  };
  /** The article that a thread died over has failed, and others do what it had still to do. */
  const bury = ({ tasks, isReady }: Thread, error: Error): void => {
    if (isReady) tasks.shift()?.resolve(error);
    else broken = error; // what cannot even be loaded would die again
    waiting.unshift(...tasks);
    if (broken) for (const task of waiting.splice(0)) task.reject(broken);
    share();
  };

  return {
    room: size * ROOM,
    extract: (text) =>
      new Promise((resolve, reject) => {
        if (broken) return reject(broken);
        waiting.push({ text, resolve, reject });
        share();
      }),
    close: async () => {
      isOpen = false;
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}
