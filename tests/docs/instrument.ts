/**
 * A block of JavaScript or TypeScript as a module that tells what its statements gave: `expression; // value`.
 *
 * @example
 * instrument({ code: "1 + 1; // 2\n", … }).expected; // [{ text: " 2", start: 9 }]
 */
import ts from "typescript";
import type { Block } from "./blocks.js";

/** What a comment says that a statement gives, from its slashes on, and where it says so in the block, in UTF-16 code units. */
export interface Expected {
  readonly text: string;
  readonly start: number;
}

/** The block as the host runs it. */
export interface Instrumented {
  readonly module: string;
  readonly expected: readonly Expected[];
}

/** `console.log(…); // printed` and `expression; // value` call the host, with the number of the comment. */
export function instrument({ code, given }: Block): Instrumented {
  const source = ts.createSourceFile("block.ts", code, ts.ScriptTarget.ES2022, true);
  const expected: Expected[] = [];
  const edits: { readonly at: number; readonly until: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const comment = ts.isExpressionStatement(node) ? commentAfter(code, node) : undefined;
    if (comment && ts.isExpressionStatement(node)) {
      const { expression } = node;
      const number = expected.push(comment) - 1;
      if (ts.isCallExpression(expression) && expression.expression.getText() === "console.log") {
        edits.push({ at: expression.getStart(), until: expression.expression.getEnd(), text: `documentation.printer(${number})` });
      } else {
        edits.push({ at: expression.getStart(), until: expression.getStart(), text: `documentation.give(${number}, (` });
        edits.push({ at: expression.getEnd(), until: expression.getEnd(), text: "))" });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  let module = code;
  for (const { at, until, text } of edits.sort((a, b) => b.at - a.at)) module = module.slice(0, at) + text + module.slice(until);
  return { module: ts.transpile(`${given}\n${module}`, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true }), expected };
}

/** The comment on the line that the statement ends on. */
function commentAfter(code: string, node: ts.Node): Expected | undefined {
  const [comment] = ts.getTrailingCommentRanges(code, node.getEnd()) ?? [];
  if (!comment || comment.kind !== ts.SyntaxKind.SingleLineCommentTrivia) return undefined;
  const start = comment.pos + "//".length;
  return { text: code.slice(start, comment.end), start };
}
