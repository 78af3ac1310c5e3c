import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read.js";
import { childWith, growTree, hasFinite, relation, type Tree } from "../../src/scene/tree.js";
import { RELATIONS } from "../../src/syntax/syntax.js";
import { readScene, textOf, tokenOf } from "./read-scene.js";

/** A tree over as many words as there are heads. */
function grow(heads: readonly number[]): Tree {
  const document = readDocument(heads.map(() => "word").join(" "));
  return growTree(document, { heads: Int32Array.from(heads), relations: new Uint8Array(heads.length), tags: heads.map(() => "NN") });
}

function childrenOf({ firstChild, children }: Tree, token: number): number[] {
  return Array.from(children.subarray(firstChild[token], firstChild[token + 1]));
}

/** The token and all above it. */
function upwards(heads: readonly number[], token: number): number[] {
  const path = [token];
  for (let above = heads[token]!; above >= 0; above = heads[above]!) path.push(above);
  return path;
}

/** Heads of trees of any shape, crossing branches and several roots among them. */
const randomHeads = fc.integer({ min: 1, max: 25 }).chain((count) =>
  fc.tuple(
    fc.shuffledSubarray([...Array(count).keys()], { minLength: count }),
    fc.array(fc.nat(), { minLength: count, maxLength: count }),
  ).map(([order, picks]) => {
    const heads = Array<number>(count).fill(-1);
    order.forEach((token, place) => (heads[token] = place === 0 || picks[place]! % 7 === 0 ? -1 : order[picks[place]! % place]!));
    return heads;
  }),
);

describe("a tree", () => {
  test.prop([randomHeads])("has the children of each head, in order", (heads) => {
    const tree = grow(heads);
    heads.forEach((_, token) => expect(childrenOf(tree, token)).toEqual(heads.flatMap((head, child) => (head === token ? [child] : []))));
  });

  test.prop([randomHeads])("knows how far each subtree reaches, and how deep each word hangs", (heads) => {
    const tree = grow(heads);
    heads.forEach((_, token) => {
      const below = heads.flatMap((__, other) => (upwards(heads, other).includes(token) ? [other] : []));
      expect([tree.subtreeFirst[token], tree.subtreeEnd[token]]).toEqual([Math.min(...below), Math.max(...below) + 1]);
      expect(tree.depth[token]).toBe(upwards(heads, token).length - 1);
    });
  });

  it("tells the first child of a relation, and that there is none", () => {
    const scene = readScene("Lee said taxes would rise.");
    const said = tokenOf(scene, "said");
    expect(childWith(scene.tree, said, relation("nsubj"))).toBe(tokenOf(scene, "Lee"));
    expect(childWith(scene.tree, said, relation("cop"))).toBe(-1);
  });

  it("of no words is empty", () => {
    expect(grow([]).children).toHaveLength(0);
  });

  it("may be a chain of any length", () => {
    const tree = grow(Array.from({ length: 20_000 }, (_, token) => token - 1));
    expect([tree.subtreeFirst[0], tree.subtreeEnd[0], tree.depth[19_999]]).toEqual([0, 20_000, 19_999]);
  });

  it("shows the clause that hangs from a verb", () => {
    const scene = readScene("Lee said taxes would rise.");
    const said = tokenOf(scene, "said");
    expect(childrenOf(scene.tree, said).map((child) => scene.document.tokens[child]!.text)).toEqual(expect.arrayContaining(["Lee", "rise"]));
    const rise = tokenOf(scene, "rise");
    expect(textOf(scene, scene.tree.subtreeFirst[rise]!, scene.tree.subtreeEnd[rise]!)).toBe("taxes would rise");
    expect(scene.tree.depth[said]).toBe(0);
    expect(scene.tree.depth[rise]).toBe(1);
  });
});

describe("a finite verb", () => {
  it("is one in past or present, or a modal, among the tokens asked for", () => {
    const { tree } = readScene("Lee wants to go.");
    expect(hasFinite(tree, 0, 5)).toBe(true);
    expect(hasFinite(tree, 2, 5)).toBe(false);
    expect(hasFinite(readScene("taxes would rise").tree, 0, 3)).toBe(true);
    expect(hasFinite(tree, 0, 0)).toBe(false);
  });
});

describe("the number of a relation", () => {
  it("is its place in the list", () => {
    expect(RELATIONS.map(relation)).toEqual([...RELATIONS.keys()]);
  });
});
