/**
 * Reads texts with their attributions marked in them, so that no test ever types an offset.
 *
 * @example
 * // === told-outlet
 * // {c1 “It was close,”} {s1 Priya Raman} {q1 told} the Courier.
 * // ---
 * // 1 speaker Priya Raman | chain relay Courier > speaker Priya Raman
 *
 * `{c1 …}` is content, `{q1 …}` cue and `{s1 …}` source of attribution 1; marks nest, and a role that is marked
 * twice has two pieces. A fact line gives, after the number, any of `speaker NAME` (`?` where nobody can tell),
 * `chain ROLE NAME > ROLE NAME`, `type TYPE`, `stance STANCE`. Lines that start with `#` before a case are comments.
 */

/** A half-open span in UTF-16 code units. */
export type Pair = readonly [start: number, end: number];

/** One attribution that a case expects. */
export interface Expected {
  readonly number: number;
  readonly content: Pair[];
  readonly cue: Pair[];
  readonly source: Pair[];
  /** A name, null where nobody can tell, undefined where the case does not say. */
  speaker?: string | null;
  chain?: { role: string; name: string }[];
  type?: string;
  stance?: string;
}

/** A text with the attributions that it must yield, in order of their numbers. */
export interface Case {
  readonly name: string;
  readonly text: string;
  readonly attributions: Expected[];
}

/** Reads a file of cases; throws on a malformed one, naming it. */
export function readCases(file: string): Case[] {
  return file
    .replace(/\r\n/g, "\n")
    .split(/^=== */mu)
    .slice(1)
    .map((block) => {
      const newline = block.indexOf("\n");
      return readCase(block.slice(0, newline).trim(), block.slice(newline + 1));
    });
}

/** Reads one case: its marked text, a line of `---`, its facts; the last two may be missing. */
export function readCase(name: string, body: string): Case {
  const [marked = "", facts = ""] = body.split(/^---$/mu);
  const attributions = new Map<number, Expected>();
  const open: { role: "content" | "cue" | "source"; number: number; start: number }[] = [];
  const source = marked.replace(/^\n+|\s+$/gu, "");
  let text = "";
  for (let i = 0; i < source.length; i++) {
    const mark = /^\{([cqs])(\d+) /u.exec(source.slice(i, i + 8));
    if (mark) {
      const role = ({ c: "content", q: "cue", s: "source" } as const)[mark[1] as "c" | "q" | "s"];
      open.push({ role, number: Number(mark[2]), start: text.length });
      i += mark[0].length - 1;
    } else if (source[i] === "}") {
      const last = open.pop();
      if (!last) throw new Error(`case ${name}: a } closes nothing after “${text.slice(-30)}”`);
      expected(attributions, last.number)[last.role].push([last.start, text.length]);
    } else {
      text += source[i];
    }
  }
  if (open.length > 0) throw new Error(`case ${name}: a { is never closed`);
  for (const line of facts.split("\n").filter((each) => each.trim())) readFacts(name, line, attributions);
  const list = [...attributions.values()].sort((a, b) => a.number - b.number);
  for (const each of list) {
    if (each.content.length === 0) throw new Error(`case ${name}: attribution ${each.number} has no content`);
    for (const role of ["content", "cue", "source"] as const) each[role].sort((a, b) => a[0] - b[0]);
  }
  return { name, text, attributions: list };
}

function expected(attributions: Map<number, Expected>, number: number): Expected {
  let found = attributions.get(number);
  if (!found) attributions.set(number, (found = { number, content: [], cue: [], source: [] }));
  return found;
}

function readFacts(name: string, line: string, attributions: Map<number, Expected>): void {
  const [, number = "", rest = ""] = /^\s*(\d+)\s+(.*)$/u.exec(line) ?? [];
  const attribution = attributions.get(Number(number));
  if (!attribution) throw new Error(`case ${name}: facts for an attribution that is not marked: ${line}`);
  for (const fact of rest.split("|")) {
    const [key = "", ...words] = fact.trim().split(/\s+/u);
    const value = words.join(" ");
    if (key === "speaker") attribution.speaker = value === "?" ? null : value;
    else if (key === "type") attribution.type = value;
    else if (key === "stance") attribution.stance = value;
    else if (key === "chain") {
      attribution.chain = value
        .split(/\s+>\s+/u)
        .filter(Boolean)
        .map((link) => {
          const [role = "", ...named] = link.split(" ");
          return { role, name: named.join(" ") };
        });
    } else throw new Error(`case ${name}: unknown fact “${key}”`);
  }
}
