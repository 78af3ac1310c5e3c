/**
 * The first message of a worker, which says that its code could be loaded.
 *
 * @example
 * parentPort?.postMessage(READY);
 */
export const READY = "ready";
