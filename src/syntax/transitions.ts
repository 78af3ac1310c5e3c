/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): words are shifted onto a stack; the top
 * of the stack is hung from the next word (left) or from the word below it (right). The root is a place behind the
 * sentence's last word, and takes the last word left on the stack.
 *
 * @example
 * startSentence(state, sentence.firstToken, sentence.endToken);
 * while (!isDone(state)) apply(state, legal(state) & (1 << RIGHT) ? RIGHT : SHIFT, relation);
 */

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export type Transition = typeof SHIFT | typeof LEFT | typeof RIGHT;

/** Where a parse stands. Arrays by token hold a place more than the document has tokens; -1 is no token. */
export interface ParseState {
  readonly stack: Int32Array;
  depth: number;
  /** The next word; `end` is the root. Marks are passed over. */
  next: number;
  /** By token, the first word at or after it. */
  readonly words: Int32Array;
  first: number;
  end: number;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  /** The outermost children on either side, and those one further in. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** A bit for each relation among a token's children that says how complete it is; see {@link CHILD_BITS}. */
  readonly childBits: Int32Array;
}

/** Bits by relation name. */
export const CHILD_BITS: Readonly<Record<string, number>> = {
  nsubj: 1, "nsubj:pass": 1, csubj: 1, expl: 1, obj: 2, ccomp: 4, xcomp: 4, aux: 8, "aux:pass": 8, cop: 8, mark: 16, case: 16, det: 32,
};
export const CHILD_BITS_COUNT = 64;

/** A state that holds the trees of a whole document. */
export function createState(size: number): ParseState {
  const links = (): Int32Array => new Int32Array(size + 1).fill(-1);
  const counts = (): Int32Array => new Int32Array(size + 1);
  return {
    stack: new Int32Array(size + 1), depth: 0, next: 0, words: new Int32Array(size + 1), first: 0, end: 0,
    heads: links(), relations: new Uint8Array(size + 1),
    left1: links(), left2: links(), right1: links(), right2: links(),
    leftCount: counts(), rightCount: counts(), childBits: counts(),
  };
}

/** Starts on a sentence whose `words` are filled in. */
export function startSentence(state: ParseState, first: number, end: number): void {
  state.depth = 0;
  state.first = first;
  state.next = state.words[first] as number;
  state.end = end;
}

/** Whether every word has its head. */
export function isDone(state: ParseState): boolean {
  return state.next === state.end && state.depth === 0;
}

/** The transitions that may follow, as bits. */
export function legal({ depth, next, end }: ParseState): number {
  if (next === end) return depth === 1 ? 1 << LEFT : 1 << RIGHT;
  if (depth === 0) return 1 << SHIFT;
  return (1 << SHIFT) | (1 << LEFT) | (depth > 1 ? 1 << RIGHT : 0);
}

/** Makes a transition; `bit` is the relation's of {@link CHILD_BITS}, 0 where it has none. */
export function apply(state: ParseState, transition: Transition, relation: number, bit: number): void {
  const { stack, heads, relations, childBits } = state;
  if (transition === SHIFT) {
    stack[state.depth++] = state.next;
    const after = state.next + 1;
    state.next = after < state.end ? (state.words[after] as number) : state.end;
    return;
  }
  const child = stack[--state.depth] as number;
  relations[child] = relation;
  if (transition === RIGHT) {
    const head = stack[state.depth - 1] as number;
    heads[child] = head;
    state.right2[head] = state.right1[head] as number;
    state.right1[head] = child;
    state.rightCount[head] = (state.rightCount[head] as number) + 1;
    childBits[head] = (childBits[head] as number) | bit;
  } else if (state.next === state.end) {
    heads[child] = -1;
  } else {
    const head = state.next;
    heads[child] = head;
    state.left2[head] = state.left1[head] as number;
    state.left1[head] = child;
    state.leftCount[head] = (state.leftCount[head] as number) + 1;
    childBits[head] = (childBits[head] as number) | bit;
  }
}
