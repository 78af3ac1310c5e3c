/**
 * Features as data: which of the values that are known of a thing each of them is made of.
 *
 * @example
 * const templates = compileTemplates(["side", "word"], { always: [[100, "side"], [103, "side", "word"]] });
 * const facts = createFacts(templates);
 * facts.values[templates.at.side] = 2;
 * facts.values[templates.at.word] = hashText("said");
 * facts.groups = templates.bits.always; // two features
 */
import { combine, seedOf } from "./hash.js";

/** A template's number, and the names of the values that it combines. */
export type Template<Name extends string> = readonly [template: number, a: Name, b?: Name, c?: Name];

/** A template's number, and the places of the values that it combines. */
type Placed = readonly [template: number, a: number, b: number, c: number];

/** Templates in groups, made ready. */
export interface Templates {
  /** The templates of each group, which holds where its bit is set. */
  readonly groups: readonly { readonly bit: number; readonly templates: readonly Placed[] }[];
  /** How many values there are. */
  readonly places: number;
}

/** Templates with the places of the values and the bits of the groups, by their names. */
export interface NamedTemplates<Name extends string, Group extends string> extends Templates {
  /** From 1; at 0 stands what a value that a template leaves out is: 0. */
  readonly at: Readonly<Record<Name, number>>;
  readonly bits: Readonly<Record<Group, number>>;
}

/** Those of a network whose features are added one by one. */
export const NO_TEMPLATES: Templates = { groups: [], places: 0 };

/** What is known of a thing: values by their places, and a bit for each group of templates that holds of it. */
export interface Facts {
  readonly values: Int32Array;
  groups: number;
}

/** Makes groups of templates ready; there are 31 groups at most. */
export function compileTemplates<Name extends string, Group extends string>(
  names: readonly Name[], groups: Readonly<Record<Group, readonly Template<Name>[]>>,
): NamedTemplates<Name, Group> {
  const at = numbersOf(names, (index) => index + 1);
  const placeOf = (name: Name | undefined): number => (name === undefined ? 0 : at[name]);
  const bits = numbersOf(Object.keys(groups) as Group[], (group) => 1 << group);
  const placed = (Object.keys(groups) as Group[]).map((group) => ({
    bit: bits[group], templates: groups[group].map(([template, a, b, c]): Placed => [template, placeOf(a), placeOf(b), placeOf(c)]),
  }));
  return { groups: placed, places: names.length + 1, at, bits };
}

function numbersOf<Name extends string>(names: readonly Name[], numberOf: (index: number) => number): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, index) => [name, numberOf(index)])) as Record<Name, number>;
}

/** Room for what is known of a thing, in memory that is given or in its own. */
export function createFacts({ places }: Templates, values: Int32Array = new Int32Array(places)): Facts {
  return { values, groups: 0 };
}

/** The hashes of all features that the templates make, as of {@link hashOf}. */
export function factHashes({ groups }: Templates, { values, groups: held }: Facts): number[] {
  const hashes: number[] = [];
  for (const { bit, templates } of groups) {
    if ((held & bit) === 0) continue;
    for (const [template, a, b, c] of templates) hashes.push(combine(template, values[a] as number, values[b] as number, values[c] as number) >>> 8);
  }
  return hashes;
}

/** How many templates of one group are worked on together. */
export const LANES = 4;
/** How many numbers a kernel takes for {@link LANES} templates. */
export const LANES_SIZE: number = 6 * LANES;

/**
 * The templates as a kernel takes them, {@link LANES} of a group together: {@link LANES} numbers each for the group's bit, the seeds of
 * their hashes, -1 for those that only fill up, and in bytes the places of the three values.
 */
export function templateLanes({ groups }: Templates): Int32Array {
  const lanes: number[] = [];
  for (const { bit, templates } of groups) {
    for (let first = 0; first < templates.length; first += LANES) {
      const four = Array.from({ length: LANES }, (_, lane) => templates[first + lane] ?? null);
      const bytes = (place: 1 | 2 | 3): number[] => four.map((template) => (template ? template[place] * Int32Array.BYTES_PER_ELEMENT : 0));
      lanes.push(
        ...four.map(() => bit), ...four.map((template) => (template ? seedOf(template[0]) : 0)), ...four.map((template) => (template ? 0 : -1)),
        ...bytes(1), ...bytes(2), ...bytes(3),
      );
    }
  }
  return Int32Array.from(lanes);
}
