// One library in a thread of its own, for speed.mjs: it reads the articles from `first` to `end` when it is told to, and answers in milliseconds.
import { parentPort, workerData } from "node:worker_threads";

const { library, articles } = workerData;
const extract = await {
  hearsay: async () => {
    const { extractQuotes } = await import("hearsay");
    return (text) => extractQuotes(text, { scope: "all" });
  },
  compromise: async () => {
    const { default: nlp } = await import("compromise");
    return (text) => nlp(text).quotations().json();
  },
}[library]();

parentPort.on("message", ({ first, end }) => {
  const start = performance.now();
  for (let at = first; at < end; at++) extract(articles[at]);
  parentPort.postMessage(performance.now() - start);
});
