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

/** Templates in groups, made ready. */
export interface Templates {
  /** Four numbers each: the template with its group in the upper half, and the places of three values. */
  readonly list: Int32Array;
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
export const NO_TEMPLATES: Templates = { list: new Int32Array(), places: 0 };

/** What is known of a thing: values by their places, and a bit for each group of templates that holds of it. */
export interface Facts {
  readonly values: Int32Array;
  groups: number;
}

/** How many numbers a template is. */
const TEMPLATE_SIZE = 4;
/** The bits of a template's number; its group stands above them. */
const GROUP_SHIFT = 16;
const NUMBER = (1 << GROUP_SHIFT) - 1;

/** Makes groups of templates ready; there are 31 groups at most. */
export function compileTemplates<Name extends string, Group extends string>(
  names: readonly Name[], groups: Readonly<Record<Group, readonly Template<Name>[]>>,
): NamedTemplates<Name, Group> {
  const at = numbersOf(names, (index) => index + 1);
  const placeOf = (name: Name | undefined): number => (name === undefined ? 0 : at[name]);
  const list = (Object.values(groups) as (readonly Template<Name>[])[]).flatMap((templates, group) =>
    templates.flatMap(([template, a, b, c]) => [(group << GROUP_SHIFT) | template, placeOf(a), placeOf(b), placeOf(c)]),
  );
  return { list: Int32Array.from(list), places: names.length + 1, at, bits: numbersOf(Object.keys(groups) as Group[], (group) => 1 << group) };
}

function numbersOf<Name extends string>(names: readonly Name[], numberOf: (index: number) => number): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, index) => [name, numberOf(index)])) as Record<Name, number>;
}

/** Room for what is known of a thing, in memory that is given or in its own. */
export function createFacts({ places }: Templates, values: Int32Array = new Int32Array(places)): Facts {
  return { values, groups: 0 };
}

/** The hashes of all features that the templates make, as of {@link hashOf}. */
export function factHashes({ list }: Templates, { values, groups }: Facts): number[] {
  const hashes: number[] = [];
  for (let at = 0; at < list.length; at += TEMPLATE_SIZE) {
    const template = list[at] as number;
    if (((groups >> (template >> GROUP_SHIFT)) & 1) === 0) continue;
    const valueOf = (place: number): number => values[list[at + place] as number] as number;
    hashes.push(combine(template & NUMBER, valueOf(1), valueOf(2), valueOf(3)) >>> 8);
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
export function templateLanes({ list }: Templates): Int32Array {
  const byGroup = new Map<number, number[]>();
  for (let at = 0; at < list.length; at += TEMPLATE_SIZE) {
    const group = (list[at] as number) >> GROUP_SHIFT;
    byGroup.set(group, [...(byGroup.get(group) ?? []), at]);
  }
  const lanes: number[] = [];
  for (const [group, ats] of byGroup) {
    for (let i = 0; i < ats.length; i += LANES) {
      const four = Array.from({ length: LANES }, (_, lane) => ats[i + lane] ?? -1);
      const bytes = (place: number): number[] => four.map((at) => (at < 0 ? 0 : (list[at + place] as number) * Int32Array.BYTES_PER_ELEMENT));
      lanes.push(
        ...four.map(() => 1 << group),
        ...four.map((at) => (at < 0 ? 0 : seedOf((list[at] as number) & NUMBER))),
        ...four.map((at) => (at < 0 ? -1 : 0)),
        ...bytes(1), ...bytes(2), ...bytes(3),
      );
    }
  }
  return Int32Array.from(lanes);
}
