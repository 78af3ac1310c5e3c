import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/**
 * The way of the data: what stands in a line may import from the lines above it, and not from its neighbours.
 * A name is a folder of src/ or a file in it.
 */
const LAYERS = [
  ["text"],
  ["types"],
  ["lexicon", "model", "options"],
  ["weights"],
  ["document"],
  ["marks"],
  ["syntax"],
  ["scene"],
  ["mentions", "cues"],
  ["attribution"],
  ["sources"],
  ["chains"],
  ["quotes"],
  ["formats"],
  ["extract"],
  ["html"],
  ["feeds"],
  ["index", "node"],
  ["cli"],
];

const root = join(import.meta.dirname, "..");
const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => `src/${file.replaceAll("\\", "/")}`)
  .sort();
const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));

/** What each file imports, as written. */
const imports = new Map(
  [...sources].map(([file, source]) => [file, [...new Set(ts.preProcessFile(source).importedFiles.map(({ fileName }) => fileName))]]),
);

/** What each file imports of src/, as paths. */
const inside = new Map(
  [...imports].map(([file, names]) => [
    file,
    names
      .filter((name) => name.startsWith(".") && name.endsWith(".js"))
      .map((name) => posix.join(dirname(file), name).replace(/\.js$/u, ".ts")),
  ]),
);

/** `src/marks/pair.ts` is in `marks`, `src/extract.ts` is `extract`. */
function placeOf(file: string): string {
  return file.split("/")[1]?.replace(/\.ts$/u, "") ?? file;
}

function layerOf(place: string): number {
  return LAYERS.findIndex((layer) => layer.includes(place));
}

function everyImport(check: (file: string, name: string) => boolean): string[] {
  return [...imports].flatMap(([file, names]) => names.filter((name) => !check(file, name)).map((name) => `${file} imports ${name}`));
}

describe("imports", () => {
  test("go one way: nothing imports what comes after it, or its neighbours", () => {
    const wrong = [...inside].flatMap(([file, others]) =>
      others
        .filter((other) => placeOf(other) !== placeOf(file))
        .filter((other) => layerOf(placeOf(other)) >= layerOf(placeOf(file)))
        .map((other) => `${file} imports ${other}`),
    );
    expect(wrong).toEqual([]);
  });

  test("of the public types are of spans alone", () => {
    expect(inside.get("src/types.ts")).toEqual(["src/text/span.ts"]);
  });

  test("stand in no circle", () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" > "));
      if (done.has(file) || path.includes(file)) return;
      for (const other of inside.get(file) ?? []) visit(other, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  test("of our own files name them with .js, and the files are there", () => {
    const version = "../../package.json"; // which the command line prints
    expect(everyImport((file, name) => !name.startsWith(".") || name.endsWith(".js") || (placeOf(file) === "cli" && name === version))).toEqual([]);
    expect([...inside].flatMap(([file, others]) => others.filter((other) => !sources.has(other)).map((other) => `${file} imports ${other}`))).toEqual([]);
  });

  test("of Node are in cli/ and node/ alone", () => {
    expect(everyImport((file, name) => !name.startsWith("node:") || ["cli", "node"].includes(placeOf(file)))).toEqual([]);
  });

  test("of packages are wink's in document/wink.ts and the readers of pages and feeds in their peers.ts, and there are no others", () => {
    const doors = ["src/document/wink.ts", "src/html/peers.ts", "src/feeds/peers.ts"];
    expect(everyImport((file, name) => name.startsWith(".") || name.startsWith("node:") || doors.includes(file))).toEqual([]);
    const packages = doors.map((file) => imports.get(file)?.filter((name) => !name.startsWith(".")).sort());
    expect(packages).toEqual([["wink-eng-lite-web-model", "wink-nlp"], ["@mozilla/readability", "linkedom", "parse5"], ["@rgrove/parse-xml"]]);
  });
});

describe("files", () => {
  test("are each in a place of the plan", () => {
    expect(files.filter((file) => layerOf(placeOf(file)) < 0)).toEqual([]);
  });

  test("are named for what they hold", () => {
    expect(files.filter((file) => /\b(?:utils?|helpers?|managers?|misc|common|shared)\b/iu.test(file))).toEqual([]);
  });

  test("open with a comment that says what they hold, and an example", () => {
    const silent = [...sources]
      .filter(([file]) => placeOf(file) !== "weights")
      .filter(([, source]) => !/^(?:#!.*\n)?\/\*\*(?:(?!\*\/)[^])*@example/u.test(source));
    expect(silent.map(([file]) => file)).toEqual([]);
  });
});
