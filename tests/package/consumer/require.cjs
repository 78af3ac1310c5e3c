const { extractQuotes } = require("hearsay");
const { toJsonLine } = require("hearsay/formats");

console.log(toJsonLine(extractQuotes(process.argv[2])));
