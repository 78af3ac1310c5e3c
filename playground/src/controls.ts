/**
 * The controls that say what is read, as settings and back.
 *
 * @example
 * const controls = findControls();
 * writeSettings(controls, { ...readSettings(controls), scope: "all" });
 */
import { byId } from "./elements.js";
import type { Settings } from "./settings.js";

/** The controls of the page. */
export interface Controls {
  readonly text: HTMLTextAreaElement;
  readonly scope: HTMLInputElement;
  readonly confidence: HTMLInputElement;
  readonly confidenceShown: HTMLOutputElement;
}

export function findControls(): Controls {
  return {
    text: byId("text", HTMLTextAreaElement),
    scope: byId("scope", HTMLInputElement),
    confidence: byId("confidence", HTMLInputElement),
    confidenceShown: byId("confidence-shown", HTMLOutputElement),
  };
}

/** What the controls say now; the text as the text area has it, with a line feed for each line break. */
export function readSettings({ text, scope, confidence }: Controls): Settings {
  return { text: text.value, scope: scope.checked ? "all" : "speech", minConfidence: confidence.valueAsNumber / 100 };
}

export function writeSettings(controls: Controls, { text, scope, minConfidence }: Settings): void {
  controls.text.value = text;
  controls.scope.checked = scope === "all";
  controls.confidence.valueAsNumber = Math.round(minConfidence * 100);
  showConfidence(controls);
}

/** Writes the place of the slider beside it. */
export function showConfidence({ confidence, confidenceShown }: Controls): void {
  confidenceShown.value = `${confidence.value}\u00a0%`;
}
