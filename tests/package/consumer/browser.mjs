import { extractQuotes } from "hearsay";

globalThis.result = JSON.stringify(extractQuotes(globalThis.article));
