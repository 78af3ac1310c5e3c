/**
 * Markup as the text of an article: blocks become paragraphs with a blank line between, `<br>` a line break, white space
 * what a browser shows of it; and each character is known by the piece of text that it comes from.
 *
 * @example
 * flow(parseFragment("<p>“No,” <b>Ann</b> said.</p><ul><li>Rain</li></ul>")).text; // "“No,” Ann said.\n\nRain"
 */
import { dataOf, isText, nameOf, type Tree, walk } from "./markup.js";

/** Characters of the text that stand next to one another in a piece of the page's text, too. */
export interface Run<Node> {
  /** Where it begins in the text, and how many code units it has there and in the page. */
  readonly start: number;
  readonly length: number;
  readonly node: Node;
  /** Where it begins in the node's data. */
  readonly offset: number;
}

/** An article's text; what has no run (breaks, the marks of `<q>`) was not written in the page. */
export interface Flow<Node> {
  readonly text: string;
  readonly runs: readonly Run<Node>[];
}

const BLOCKS: ReadonlySet<string> = new Set([
  "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
  "fieldset", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li",
  "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
]);

/** What is no part of an article's words: programs, pictures and what is written under them, controls. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "audio", "button", "canvas", "figcaption", "head", "iframe", "input", "math", "noscript", "object", "rp", "rt", "script", "select",
  "style", "svg", "template", "textarea", "title", "video",
]);

/** What a browser takes for white space; others, like the no-break space, are characters. */
const SPACE = /[ \t\n\f\r]/u;

/** The marks that `<q>` stands for, outside and inside another. */
const MARKS = [["“", "”"], ["‘", "’"]] as const;

/** The text of the node and of what it holds. */
export function flow<Node extends Tree<Node>>(root: Node): Flow<Node> {
  const pieces: string[] = [];
  const runs: Run<Node>[] = [];
  let length = 0;
  let due = 0; // line breaks to write before the next character, if it is not the first
  let space: { readonly node: Node; readonly offset: number } | null = null; // white space to write before it
  let kept = 0; // how many <pre> are open
  let quoted = 0; // how many <q> are open

  const write = (text: string, node: Node | null, offset: number): void => {
    if (node !== null) runs.push({ start: length, length: text.length, node, offset });
    pieces.push(text);
    length += text.length;
  };
  const settle = (): void => {
    if (length > 0 && due > 0) write("\n".repeat(due), null, 0);
    else if (length > 0 && space !== null) write(" ", space.node, space.offset);
    due = 0;
    space = null;
  };
  const breakLines = (count: number): void => {
    due = Math.max(due, count);
    space = null;
  };
  const mark = (side: 0 | 1): void => {
    settle();
    write((quoted % 2 === 0 ? MARKS[0] : MARKS[1])[side], null, 0);
  };
  const read = (node: Node): void => {
    const data = dataOf(node);
    for (let at = 0; at < data.length; ) {
      const isSpace = SPACE.test(data.charAt(at));
      let end = at + 1;
      while (end < data.length && SPACE.test(data.charAt(end)) === isSpace) end++;
      if (!isSpace) {
        settle();
        write(data.slice(at, end), node, at);
      } else if (kept > 0 && data.slice(at, end).includes("\n")) breakLines(Math.min(2, data.slice(at, end).split("\n").length - 1));
      else space ??= { node, offset: at };
      at = end;
    }
  };

  walk(root, {
    enter: (node) => {
      if (isText(node)) {
        read(node);
        return false;
      }
      const name = nameOf(node);
      if (LEFT_OUT.has(name)) return false;
      if (name === "br") breakLines(Math.min(2, due + 1));
      if (BLOCKS.has(name)) breakLines(2);
      if (name === "pre") kept++;
      if (name === "q") {
        mark(0);
        quoted++;
      }
      return true;
    },
    leave: (node) => {
      const name = nameOf(node);
      if (BLOCKS.has(name)) breakLines(2);
      if (name === "pre") kept--;
      if (name === "q") {
        quoted--;
        space = null; // what is left of the white space before the end of the quotation
        mark(1);
      }
    },
  });
  return { text: pieces.join(""), runs: joined(runs) };
}

/** Runs that follow on one another in the text and in a node, made one. */
function joined<Node>(runs: readonly Run<Node>[]): Run<Node>[] {
  const longer: Run<Node>[] = [];
  for (const run of runs) {
    const last = longer.at(-1);
    const follows = last?.node === run.node && last.start + last.length === run.start && last.offset + last.length === run.offset;
    if (follows) longer[longer.length - 1] = { ...last, length: last.length + run.length };
    else longer.push(run);
  }
  return longer;
}
