import { expect, test } from "vitest";
import { lastBeforeMarks } from "../../src/document/closing-marks.js";
import { readDocument } from "../../src/document/read.js";

test("the last token before the marks that close it is found, or the first where all are marks", () => {
  const { tokens } = readDocument("“We say ‘no,’” Lee said.");
  const close = tokens.findIndex(({ text }) => text === "Lee") - 1;
  expect(tokens[lastBeforeMarks(tokens, 0, close)]!.text).toBe(",");
  expect(lastBeforeMarks(tokens, close, close)).toBe(close);
});
