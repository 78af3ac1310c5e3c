import { describe, expect, it } from "vitest";
import { addRow, beginRun, createRecurrent } from "../../src/model/recurrent.js";
import { addWord, type WordRows } from "../../src/scene/word-rows.js";
import { RELATIONS } from "../../src/syntax/syntax.js";
import { recurrentWeights } from "../model/recurrent-networks.js";
import { readScene, tokenOf } from "./read-scene.js";

const scene = readScene("Taxes rose, Lee said.");
const [rose, lee] = [tokenOf(scene, "rose"), tokenOf(scene, "Lee")];
/** Of the ten rows of the network, those from 0 on are of words, 2 of a tag, 3 of classes, 4 of relations, 5 of capitals. */
const ROWS: WordRows = {
  by: "fine", words: new Map([[scene.word[rose]!, 1]]), tags: new Map([[scene.tag[rose]!, 2]]),
  classes: 3 - scene.fine[lee]!, relations: 4 - scene.tree.relations[lee]!, capital: 5, end: 6,
};

/** What the network knows of a token. */
function numbersOf(rows: WordRows, token: number): number[] {
  const network = createRecurrent(recurrentWeights(1), 1);
  beginRun(network, 1);
  addWord(network, rows, scene, token, 0);
  return [...network.words];
}

/** What it knows of a word with these rows. */
function numbersOfRows(...rows: readonly number[]): number[] {
  const network = createRecurrent(recurrentWeights(1), 1);
  beginRun(network, 1);
  for (const row of rows) addRow(network, 0, row);
  return [...network.words];
}

describe("the rows of a word", () => {
  it("are those of its form, its tag and its relation, where the form is frequent", () => {
    const sameRelation = { ...ROWS, relations: 4 - scene.tree.relations[rose]! };
    expect(numbersOf(sameRelation, rose)).toEqual(numbersOfRows(1, 2, 4));
  });

  it("are those of its class and of capitals, where it is rare; a tag that was never seen has none", () => {
    expect(numbersOf(ROWS, lee)).toEqual(numbersOfRows(3, 4, 5));
  });

  it("may be those of wider classes", () => {
    expect(numbersOf({ ...ROWS, by: "cluster", classes: 3 - scene.cluster[lee]! }, lee)).toEqual(numbersOfRows(3, 4, 5));
    expect(RELATIONS.length).toBeGreaterThan(scene.tree.relations[lee]!);
  });
});
