/**
 * The dependency trees of a document, made ready to be walked downwards and to be measured.
 *
 * @example
 * // Lee said taxes would rise.
 * // children of "said": Lee, rise; the subtree of "rise" reaches from "taxes" to "rise"
 */
import type { Document } from "../document/document.js";
import { RELATIONS, type Relation, type Syntax } from "../syntax/syntax.js";

/** Arrays run parallel to the tokens; `children.slice(firstChild[i], firstChild[i + 1])` are the children of token i, in order. */
export interface Tree {
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  readonly tags: readonly string[];
  readonly firstChild: Int32Array;
  readonly children: Int32Array;
  /** The first token of the subtree, and the one after its last. */
  readonly subtreeFirst: Int32Array;
  readonly subtreeEnd: Int32Array;
  /** Steps to the root of the sentence. */
  readonly depth: Uint16Array;
}

/** The number of a relation in {@link RELATIONS}. */
export function relation(name: Relation): number {
  return RELATIONS.indexOf(name);
}

/** The first child of the token with that relation to it, or -1. */
export function childWith({ firstChild, children, relations }: Tree, token: number, wanted: number): number {
  for (let c = firstChild[token] as number; c < (firstChild[token + 1] as number); c++) {
    const child = children[c] as number;
    if (relations[child] === wanted) return child;
  }
  return -1;
}

/** Tags of verbs that make a clause: in past or present, or modal. */
export const FINITE: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "MD"]);

/** Whether one of the tokens is such a verb. */
export function hasFinite({ tags }: Pick<Tree, "tags">, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (FINITE.has(tags[i] ?? "")) return true;
  return false;
}

/** Links heads to their children; linear in the tokens whatever the trees are like. */
export function growTree(document: Document, syntax: Syntax): Tree {
  const { heads, relations, tags } = syntax;
  const count = document.tokens.length;
  const firstChild = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) {
    const head = heads[i] as number;
    if (head >= 0) firstChild[head + 1] = (firstChild[head + 1] as number) + 1;
  }
  for (let i = 0; i < count; i++) firstChild[i + 1] = (firstChild[i + 1] as number) + (firstChild[i] as number);
  const cursor = firstChild.slice(0, count);
  const children = new Int32Array(firstChild[count] as number);
  for (let i = 0; i < count; i++) {
    const head = heads[i] as number;
    if (head < 0) continue;
    children[cursor[head] as number] = i;
    cursor[head] = (cursor[head] as number) + 1;
  }
  const subtreeFirst = new Int32Array(count);
  const subtreeEnd = new Int32Array(count);
  const depth = new Uint16Array(count);
  const order = new Int32Array(count);
  let filled = 0;
  for (let i = 0; i < count; i++) {
    subtreeFirst[i] = i;
    subtreeEnd[i] = i + 1;
    if ((heads[i] as number) < 0) order[filled++] = i;
  }
  for (let at = 0; at < filled; at++) {
    const token = order[at] as number;
    for (let c = firstChild[token] as number; c < (firstChild[token + 1] as number); c++) {
      const child = children[c] as number;
      depth[child] = Math.min((depth[token] as number) + 1, 65535);
      order[filled++] = child;
    }
  }
  for (let at = filled - 1; at >= 0; at--) {
    const token = order[at] as number;
    const head = heads[token] as number;
    if (head < 0) continue;
    if ((subtreeFirst[token] as number) < (subtreeFirst[head] as number)) subtreeFirst[head] = subtreeFirst[token] as number;
    if ((subtreeEnd[token] as number) > (subtreeEnd[head] as number)) subtreeEnd[head] = subtreeEnd[token] as number;
  }
  return { heads, relations, tags, firstChild, children, subtreeFirst, subtreeEnd, depth };
}
