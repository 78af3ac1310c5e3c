// Runs the blocks of one document, one after the other, in one process, and tells of each what it printed and gave.
//
// The parent sends the path of a module and gets `{ printed, given, error }`: lines, and a list of texts a comment.
import { pathToFileURL } from "node:url";
import { format } from "node:util";

process.on("message", async (path) => {
  const printed = [];
  const given = [];
  const give = (number, text) => (given[number] ??= []).push(text);
  console.log = (...values) => printed.push(format(...values));
  globalThis.documentation = {
    printer: (number) => (...values) => give(number, format(...values)),
    give: (number, value) => give(number, write(value)),
  };
  let error = null;
  try {
    await import(pathToFileURL(path).href);
  } catch (thrown) {
    error = thrown instanceof Error ? thrown.stack : String(thrown);
  }
  process.send({ printed, given, error });
});

/** The value as one would write it in code, on one line. */
function write(value) {
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(write).join(", ")}]`;
  if (value === null || typeof value !== "object") return String(value);
  const fields = Object.entries(value).map(([name, field]) => `${/^\w+$/u.test(name) ? name : JSON.stringify(name)}: ${write(field)}`);
  return fields.length > 0 ? `{ ${fields.join(", ")} }` : "{}";
}
