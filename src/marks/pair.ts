/**
 * Decides for each mark of a paragraph whether it opens, closes or is none, at the least cost for all together.
 *
 * A walk over the marks keeps, for every stack of open quotations that may be, the cheapest way to it; errors
 * (a mark that is lost, doubled or points the wrong way) have a price, so one of them bends the reading around it
 * and no further than its paragraph.
 *
 * @example
 * // "He said "no" to me," she said.      stacks: [], [straight], [straight straight], [straight], []
 */
import type { Family, Mark } from "./mark.js";

/**
 * What a mark does; `close-other` closes what a mark of another level opened, `close-lost` what no mark opened, and
 * `reopen` ends what it opens again.
 */
export type Role = "none" | "open" | "close" | "close-other" | "close-lost" | "reopen";

/** The roles of the marks, and how many quotations were open already when the paragraph began. */
export interface Pairing {
  readonly roles: readonly Role[];
  /** The family of a quotation that goes on from the paragraph before without being opened again. */
  readonly carried: Family | null;
}

/** What surrounds the paragraph. */
export interface Around {
  /** The family of a quotation that the paragraph before left open. */
  readonly openBefore: Family | null;
  /** The family of the mark that the next paragraph opens with, where this one ends with a sentence. */
  readonly opensAfter: Family | null;
}

type Stack = readonly Family[];

/** Prices of errors of structure; a mark's own costs are in the same unit. */
const UNCLOSED = 3;
const UNCLOSED_SINGLE = 3.5;
const CONTINUED = 0.5;
const CARRIED = 1.2;
/** A straight mark closes a curly one, or the other way round. */
const MIXED = 1.2;
/** It opens again what a mark of the other shape opened: then it rather stands inside. */
const MIXED_REOPENING = 2;
/** A single mark closes a double one, or the other way round. */
const WRONG_LEVEL = 2.5;
const NESTED_IN_ITSELF = 2.5;
const NESTED_IN_OTHER_DOUBLE = 0.7;
const SINGLE_OUTSIDE = 0.3;

const ROLES: readonly Role[] = ["none", "open", "close", "close-other", "close-lost", "reopen"];
const FAMILIES: readonly Family[] = ["straight", "curly", "guillemet", "single"];
const STACKS: readonly Stack[] = allStacks();
const EMPTY = 0;

/** Every nesting that is told apart: doubles in themselves only once, three deep only through singles. */
function allStacks(): Stack[] {
  const stacks: Stack[] = [[]];
  for (const outer of FAMILIES) {
    stacks.push([outer]);
    for (const inner of FAMILIES) {
      if (inner === outer && outer === "single") continue;
      stacks.push([outer, inner]);
      for (const innermost of FAMILIES) {
        const singles = [outer, inner, innermost].filter((each) => each === "single").length;
        const allowed = outer === "single" && inner !== "single" ? 2 : 1;
        if (innermost !== inner && singles === allowed) stacks.push([outer, inner, innermost]);
      }
    }
  }
  return stacks;
}

interface Move {
  /** A place in {@link ROLES}. */
  readonly role: number;
  readonly to: number;
  readonly cost: number;
}

/** The moves that a mark allows, by its family and the stack that it meets. */
const MOVES: readonly (readonly (readonly Move[])[])[] = FAMILIES.map((family) =>
  STACKS.map((stack) => movesIn(stack, family)),
);

function movesIn(stack: Stack, family: Family): Move[] {
  const moves: { readonly role: Role; readonly to: number; readonly cost: number }[] = [{ role: "none", to: indexOf(stack), cost: 0 }];
  const opened = indexOf([...stack, family]);
  if (opened >= 0) moves.push({ role: "open", to: opened, cost: nestingCost(stack.at(-1), family) });
  for (let depth = stack.length - 1, lost = 0; depth >= 0; depth--) {
    const top = stack[depth] ?? family;
    const mixed = isMixed(top, family) ? MIXED : 0;
    if (top === family || mixed > 0) {
      moves.push({ role: "close", to: indexOf(stack.slice(0, depth)), cost: lost + mixed });
      moves.push({ role: "reopen", to: indexOf([...stack.slice(0, depth), family]), cost: lost + (mixed > 0 ? MIXED_REOPENING : 0) });
      break;
    }
    if (depth === stack.length - 1 && (top === "single") !== (family === "single")) {
      moves.push({ role: "close-other", to: indexOf(stack.slice(0, depth)), cost: WRONG_LEVEL });
    }
    lost += top === "single" ? UNCLOSED_SINGLE : UNCLOSED;
  }
  if (stack.length === 0) moves.push({ role: "close-lost", to: EMPTY, cost: 0 });
  return moves.filter((move) => move.to >= 0).map(({ role, to, cost }) => ({ role: ROLES.indexOf(role), to, cost }));
}

function indexOf(stack: Stack): number {
  const key = stack.join(" ");
  return STACKS.findIndex((each) => each.join(" ") === key);
}

function isMixed(a: Family, b: Family): boolean {
  return (a === "straight" && b === "curly") || (a === "curly" && b === "straight");
}

function nestingCost(outer: Family | undefined, inner: Family): number {
  if (outer === undefined) return inner === "single" ? SINGLE_OUTSIDE : 0;
  if (outer === inner) return NESTED_IN_ITSELF;
  return outer === "single" || inner === "single" ? 0 : NESTED_IN_OTHER_DOUBLE;
}

/** Reads the marks of one paragraph. */
export function pairParagraph(marks: readonly Mark[], around: Around): Pairing {
  const width = STACKS.length;
  let costs = new Float64Array(width).fill(Infinity);
  let next = new Float64Array(width);
  costs[EMPTY] = 0;
  if (around.openBefore !== null) costs[indexOf([around.openBefore])] = CARRIED;
  // For each mark and each stack after it, the cheapest way there: the stack before it, and the mark's role.
  const from = new Uint8Array(marks.length * width);
  const how = new Uint8Array(marks.length * width);
  for (let place = 0; place < marks.length; place++) {
    const mark = marks[place];
    if (!mark) continue;
    next.fill(Infinity);
    const row = place * width;
    const movesOf = MOVES[FAMILIES.indexOf(mark.family)] ?? [];
    const prices = ROLES.map((role) => costOf(mark, role));
    for (let stack = 0; stack < width; stack++) {
      const cost = costs[stack] ?? Infinity;
      if (cost === Infinity) continue;
      for (const move of movesOf[stack] ?? []) {
        const reached = cost + move.cost + (prices[move.role] ?? 0);
        if (reached >= (next[move.to] ?? Infinity)) continue;
        next[move.to] = reached;
        from[row + move.to] = stack;
        how[row + move.to] = move.role;
      }
    }
    [costs, next] = [next, costs];
  }
  let last = cheapestEnd(costs, around);
  const roles: Role[] = marks.map(() => "none");
  for (let place = marks.length - 1; place >= 0; place--) {
    roles[place] = ROLES[how[place * width + last] ?? 0] ?? "none";
    last = from[place * width + last] ?? EMPTY;
  }
  return { roles, carried: last === EMPTY ? null : around.openBefore };
}

function costOf(mark: Mark, role: Role): number {
  switch (role) {
    case "none":
      return mark.none;
    case "open":
      return mark.opens;
    case "close":
    case "close-other":
      return mark.closes;
    case "close-lost":
      return mark.closes + mark.closesLost;
    case "reopen":
      return mark.opens + mark.reopens;
  }
}

function cheapestEnd(costs: Float64Array, around: Around): number {
  let best = EMPTY;
  let least = Infinity;
  for (let index = 0; index < STACKS.length; index++) {
    let cost = costs[index] ?? Infinity;
    if (cost === Infinity) continue;
    for (const family of STACKS[index] ?? []) cost += endingCost(family, around.opensAfter);
    if (cost < least) {
      least = cost;
      best = index;
    }
  }
  return best;
}

function endingCost(family: Family, opensAfter: Family | null): number {
  if (opensAfter !== null && (opensAfter === family || isMixed(opensAfter, family))) return CONTINUED;
  return family === "single" ? UNCLOSED_SINGLE : UNCLOSED;
}
