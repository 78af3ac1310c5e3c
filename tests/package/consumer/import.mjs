import { extractQuotes } from "hearsay";
import { toJsonLine } from "hearsay/formats";

console.log(toJsonLine(extractQuotes(process.argv[2])));
