import { expect, test } from "vitest";
import { withoutMarks } from "../../src/text/without-marks.js";

test("letters lose their marks, and nothing else changes", () => {
  expect(["erdoğan", "márquez", "lee", "łukasz", "日本"].map(withoutMarks)).toEqual(["erdogan", "marquez", "lee", "łukasz", "日本"]);
});
