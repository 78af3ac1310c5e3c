/**
 * Windows printed as text, and roles marked in them.
 *
 * @example
 * showWindow(readScene("“Go,” Lee said."), "said"); // "[“Go,”] [Lee] <said> [.]"
 */
import { CONTENT, CONTENT_BEGIN, CUE, OTHER, SOURCE, SOURCE_BEGIN } from "../../src/attribution/labels.js";
import { partsOf } from "../../src/attribution/roles.js";
import { windowOf, type Window } from "../../src/attribution/window.js";
import type { Scene } from "../../src/scene/scene.js";
import { textOf, tokenOf } from "../scene/read-scene.js";

/** The window's units in brackets, the cue in angles; the gap before the bracket where it is not 0. */
export function showWindow(scene: Scene, cue: string, place = 0): string {
  const { units, head } = windowOf(scene, tokenOf(scene, cue, place));
  return units
    .map(({ first, end, gap }, u) => {
      const text = textOf(scene, first, end).replaceAll("\n", "/");
      return u === head ? `<${text}>` : `${gap > 0 ? gap : ""}[${text}]`;
    })
    .join(" ");
}

const LETTERS: Readonly<Record<string, number>> = { ".": OTHER, S: SOURCE_BEGIN, s: SOURCE, q: CUE, C: CONTENT_BEGIN, c: CONTENT };

/** The parts that a labelling of the window says, as text; `S`, `C` begin a source and a content, `s`, `c` go on, `q` is cue. */
export function showParts(scene: Scene, window: Window, letters: string): { source: string | null; cue: string; content: string[] } {
  const { source, cue, content } = partsOf(window, Uint8Array.from(letters, (letter) => LETTERS[letter]!));
  return {
    source: source && textOf(scene, source.firstToken, source.endToken),
    cue: textOf(scene, cue.firstToken, cue.endToken),
    content: content.map(({ firstToken, endToken }) => textOf(scene, firstToken, endToken)),
  };
}
