export { extractQuotes } from "../../src/index.ts";
