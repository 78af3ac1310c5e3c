/**
 * Joins to a report the quotations behind it that go on with its words.
 *
 * @example
 * // “We shut,” Lee said. “We had to.” — one attribution of two pieces, though the model of roles took the first alone
 */
import type { Span } from "../text/span.js";
import type { Bare } from "./bare.js";
import type { Unnumbered } from "./numbered.js";

/** The reports, each with the words of the quotations without a cue that go on from it. */
export function goingOn(reports: readonly Unnumbered[], bare: readonly Bare[]): readonly Unnumbered[] {
  const more = new Map<number, readonly Span[]>();
  for (const { goesOnFrom, content } of bare) {
    if (goesOnFrom !== null) more.set(goesOnFrom, [...(more.get(goesOnFrom) ?? []), ...content]);
  }
  return reports.map((each) => {
    const words = each.cueHead === null ? undefined : more.get(each.cueHead);
    return words ? { ...each, content: [...each.content, ...words] } : each;
  });
}
