// A worker that answers with the text it was given, and dies when it is told so.
import { parentPort, threadId, workerData } from "node:worker_threads";

parentPort.on("message", (text) => {
  if (text === "throw") throw new Error("it was told to");
  if (text === "exit") process.exit(3);
  parentPort.postMessage({ text, threadId, settings: workerData });
});
parentPort.postMessage("ready");
