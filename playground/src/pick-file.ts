/**
 * Texts from files: dropped on the page, or chosen.
 *
 * @example
 * acceptFiles(document.body, fileInput, (text) => read(text), (message) => showError(message));
 */
import { LONGEST_TEXT } from "./settings.js";

/** The bytes that a text of the greatest length may have in UTF-8. */
const LARGEST_FILE = 3 * LONGEST_TEXT;

/** Hands on the text of each file; dropped words go where they are dropped, as the browser does it. */
export function acceptFiles(
  target: HTMLElement,
  input: HTMLInputElement,
  accept: (text: string) => void,
  refuse: (message: string) => void,
): void {
  const take = (file: File | undefined): void => {
    if (file) readFile(file).then(accept, (error: unknown) => refuse(error instanceof Error ? error.message : String(error)));
  };
  target.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  target.addEventListener("drop", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  });
  input.addEventListener("change", () => {
    take(input.files?.[0]);
    input.value = ""; // so that the same file can be chosen again
  });
}

async function readFile(file: File): Promise<string> {
  if (file.size > LARGEST_FILE) throw new Error(`${file.name} is too large: articles of up to ${LONGEST_TEXT} characters are read`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new Error(`${file.name} is no text in UTF-8`);
  }
}
