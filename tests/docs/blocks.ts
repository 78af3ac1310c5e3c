/**
 * The fenced blocks of a document, and what each asks for. CONTRIBUTING.md tells how they are written.
 *
 * @example
 * readBlocks("```js\n1 + 1; // 2\n```\n"); // [{ kind: "js", code: "1 + 1; // 2\n", line: 2, … }]
 */

/** What is done with a block: run, written to a file, compared with what the one before printed, looked up, or not run. */
export type BlockKind = "js" | "sh" | "file" | "output" | "excerpt" | "shown";

/** One fenced block. */
export interface Block {
  readonly kind: BlockKind;
  readonly code: string;
  /** The name of a `file`, the path of an `excerpt`; otherwise empty. */
  readonly name: string;
  /** Lines that are put before the block when it runs, from a comment `<!-- given … -->` above it or `<!-- given to all … -->`. */
  readonly given: string;
  /** The line of the document that the code begins on, from 1. */
  readonly line: number;
  /** Where the code begins in the document, in UTF-16 code units. */
  readonly start: number;
}

const FENCED = /(?:<!-- given\n([^]*?)-->\n\n?)?^( *)```([^\n]*)\n([^]*?)^ *```$/gmu;
const GIVEN_TO_ALL = /<!-- given to all\n([^]*?)-->/u;

/** The blocks of a document in Markdown; throws on one that does not say what it is for. */
export function readBlocks(markdown: string): Block[] {
  const [, givenToAll = ""] = GIVEN_TO_ALL.exec(markdown) ?? [];
  return [...markdown.matchAll(FENCED)].map(({ index, 0: whole, 1: given = givenToAll, 2: indent = "", 3: info = "", 4: code = "" }) => {
    if (indent !== "") throw new Error(`a block is indented: ${code}`);
    const start = index + whole.lastIndexOf(`\n${code}`) + 1;
    const line = markdown.slice(0, start).split("\n").length;
    return { ...readInfo(info, line), given, code, line, start };
  });
}

function readInfo(info: string, line: number): Pick<Block, "kind" | "name"> {
  const [language = "", purpose] = info.split(" ");
  const [key, name = ""] = purpose?.split("=") ?? [];
  if (key === "output" || key === "shown") return { kind: key, name };
  if (key === "file" && name !== "") return { kind: "file", name };
  if (key === "from" && name !== "") return { kind: "excerpt", name };
  if (key === undefined && (language === "js" || language === "ts")) return { kind: "js", name };
  if (key === undefined && language === "sh") return { kind: "sh", name };
  throw new Error(`line ${line}: a block of “${info}” is not run; say file=NAME, output, from=PATH or shown`);
}

/** Whether that is what was expected, where an ellipsis stands for anything. */
export function agrees(expected: string, actual: string): boolean {
  const pieces = expected.trimEnd().split("…").map((piece) => piece.replaceAll(/[\\^$.*+?()[\]{}|]/gu, "\\$&"));
  return new RegExp(`^${pieces.join("[^]*?")}$`, "u").test(actual.trimEnd());
}
