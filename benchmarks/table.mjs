// Figures as a Markdown table, to read and to paste.

/** A heading row and body rows, each a list of cells. */
export function table(head, body) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return `\n${[line(head), line(head.map(() => "---")), ...body.map(line)].join("\n")}`;
}
