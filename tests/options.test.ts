import { describe, expect, test } from "vitest";
import { readOptions, readText } from "../src/options.js";

describe("the article", () => {
  test("is taken as it is, empty or not", () => {
    expect(readText("")).toBe("");
    expect(readText("“Yes,” she said.")).toBe("“Yes,” she said.");
  });

  test.each<[unknown, string]>([
    [undefined, "undefined"],
    [null, "null"],
    [42, "42"],
    [10n, "10"],
    [true, "true"],
    [Symbol("s"), "Symbol(s)"],
    [["text"], "an Array"],
    [{ text: "text" }, "an Object"],
    [new Uint8Array(2), "a Uint8Array"],
    [Promise.resolve("text"), "a Promise"],
    [new String("text"), "a String"],
    [() => "text", "a function"],
    [Object.create(null), "an Object"],
  ])("that is %o is refused, saying so", (given, named) => {
    expect(() => readText(given)).toThrow(new TypeError(`extractQuotes takes the article as a string, but it was given ${named}`));
  });
});

describe("the options", () => {
  const defaults = { scope: "speech", minConfidence: 0, includeText: false, includeRejected: false };

  test("have defaults, which an undefined option keeps", () => {
    expect(readOptions(undefined)).toEqual(defaults);
    expect(readOptions({})).toEqual(defaults);
    expect(readOptions({ scope: undefined, minConfidence: undefined })).toEqual(defaults);
  });

  test("are taken where they are given", () => {
    const given = { scope: "all", minConfidence: 1, includeText: true, includeRejected: true };
    expect(readOptions(given)).toEqual(given);
  });

  test.each<[unknown, string]>([
    [null, "null"],
    ["all", '"all"'],
    [["all"], "an Array"],
    [0.5, "0.5"],
  ])("given as %o are refused", (given, named) => {
    expect(() => readOptions(given)).toThrow(new TypeError(`extractQuotes takes its options as an object, but it was given ${named}`));
  });

  test.each(["minconfidence", "toString", "__proto__"])("with the unknown name %s are refused, listing those there are", (name) => {
    const options = Object.defineProperty({}, name, { value: 1, enumerable: true });
    expect(() => readOptions(options)).toThrow(
      new TypeError(`unknown option “${name}”; the options are scope, minConfidence, includeText, includeRejected`),
    );
  });

  test.each<[string, unknown, ErrorConstructor, string]>([
    ["scope", "most", RangeError, 'option “scope” must be "speech" or "all", but it is "most"'],
    ["scope", null, TypeError, 'option “scope” must be "speech" or "all", but it is null'],
    ["scope", 1, TypeError, 'option “scope” must be "speech" or "all", but it is 1'],
    ["minConfidence", 1.01, RangeError, "option “minConfidence” must be a number from 0 to 1, but it is 1.01"],
    ["minConfidence", -1, RangeError, "option “minConfidence” must be a number from 0 to 1, but it is -1"],
    ["minConfidence", Number.NaN, RangeError, "option “minConfidence” must be a number from 0 to 1, but it is NaN"],
    ["minConfidence", "0.5", TypeError, 'option “minConfidence” must be a number from 0 to 1, but it is "0.5"'],
    ["includeText", "yes", TypeError, 'option “includeText” must be true or false, but it is "yes"'],
    ["includeRejected", 1, TypeError, "option “includeRejected” must be true or false, but it is 1"],
  ])("with %s %o are refused", (name, value, kind, message) => {
    expect(() => readOptions({ [name]: value })).toThrow(new kind(message));
  });
});
