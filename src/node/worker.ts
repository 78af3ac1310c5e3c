/**
 * What runs in each worker: one article in, its extraction out, as long as it is asked.
 *
 * @example
 * const worker = new Worker(new URL("worker.js", import.meta.url), { workerData: readOptions({ scope: "all" }) });
 * worker.postMessage("“We will act,” Ann Lee said."); // answers READY once, and then { quotes: […], sources: […] }
 */
import { parentPort, workerData } from "node:worker_threads";
import { extract } from "../extract.js";
import { READY } from "./ready.js";

parentPort?.on("message", (text: string) => parentPort?.postMessage(extract(text, workerData)));
parentPort?.postMessage(READY);
