// Figures as a Markdown table, to read and to paste, and how they are counted and written.

/** A heading row and body rows, each a list of cells. */
export function table(head, body) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return `\n${[line(head), line(head.map(() => "---")), ...body.map(line)].join("\n")}`;
}

export function countWords(text) {
  return text.split(/\s+/u).filter(Boolean).length;
}

export function thousands(number) {
  return Math.round(number).toLocaleString("en");
}
