import { describe, expect, it } from "vitest";
import { reread } from "./notation.js";

describe("plain pairs of marks", () => {
  it.each([
    ["curly", "⟦“The bridge is safe,”⟧ said Mara Holt. ⟦“We tested it.”⟧"],
    ["straight", "⟦\"The bridge is safe,\"⟧ said Mara Holt. ⟦\"We tested it.\"⟧"],
    ["curly singles", "⟦‘The bridge is safe,’⟧ said Mara Holt. ⟦‘We tested it.’⟧"],
    ["straight singles", "⟦'The bridge is safe,'⟧ said Mara Holt. ⟦'We tested it.'⟧"],
    ["guillemets", "⟦«The bridge is safe»⟧, said Mara Holt."],
    ["guillemets with spaces inside", "⟦« The bridge is safe, »⟧ said Mara Holt, ⟦« and open. »⟧"],
    ["guillemets with no-break spaces inside", "⟦«\u00a0The bridge is safe,\u00a0»⟧ said Mara Holt."],
    ["guillemets that point inwards", "⟦»The bridge is safe«⟧, said Mara Holt, ⟦»and open«⟧."],
    ["single guillemets", "⟦‹The bridge is safe›⟧, said Mara Holt."],
    ["typed guillemets", "⟦<<The bridge is safe>>⟧, said Mara Holt."],
    ["low and high", "⟦„The bridge is safe“⟧, said Mara Holt, ⟦„and open.“⟧"],
    ["low and high, Polish", "⟦„The bridge is safe”⟧, said Mara Holt."],
    ["low and high singles", "⟦‚The bridge is safe‘⟧, said Mara Holt."],
    ["typed low marks", "She wrote ⟦,,the bridge is safe''⟧ on it."],
    ["LaTeX", "⟦``The bridge is safe,''⟧ said Mara Holt. ⟦``We tested it.''⟧"],
    ["LaTeX singles", "⟦`The bridge is safe,'⟧ said Mara Holt."],
    ["singles typed twice", "⟦''The bridge is safe,''⟧ said Mara Holt. ⟦''We tested it.''⟧"],
    ["doubles typed twice", "⟦\"\"The bridge is safe,\"\"⟧ said Mara Holt."],
    ["full-width", "⟦＂The bridge is safe,＂⟧ said Mara Holt."],
    ["one curly mark for both directions", "⟦”The bridge is safe”⟧, said Mara Holt. ⟦”We tested it.”⟧"],
  ])("are paired: %s", (_, text) => expect(reread(text)).toBe(text));

  it.each([
    ["of a phrase", "The ⟦“last mile”⟧ problem is ⟦\"solved\"⟧, they say."],
    ["in brackets", "The report (⟦“a draft”⟧) was late."],
    ["before a dash", "⟦“A disgrace”⟧—that was her word. ⟦\"A disgrace\"⟧--she said."],
    ["after a dash", "One word—⟦“never”⟧—was enough. One word—⟦\"never\"⟧—was enough."],
    ["that touches", "It ended ⟦“too soon.”⟧⟦“We know,”⟧ she said. ⟦\"Too soon.\"⟧ ⟦\"We know,\"⟧ she said."],
    ["that touches the sentence before", "So she left.⟦\"We know,\"⟧ he said."],
    ["whose full stop stands outside", "He calls it ⟦“unfair”⟧. She calls it ⟦\"unfair\"⟧."],
    ["with a bracket at its start", "⟦\"[The board] knew,\"⟧ he said."],
    ["with an ellipsis at its start", "⟦“… and we knew,”⟧ he said. ⟦\"...and we knew,\"⟧ he said."],
    ["with a sum at its start", "⟦\"$5m is a lot,\"⟧ he said."],
    ["with a space too many", "⟦“ We knew,”⟧ he said. ⟦“We knew, ”⟧ he said. ⟦\"We knew. \"⟧"],
  ])("are paired around a quotation %s", (_, text) => expect(reread(text)).toBe(text));

  it.each([
    ["without marks", "The bridge is safe, said Mara Holt. It's the players' choice."],
    ["without anything", ""],
    ["whose marks hold no words", "He typed \"\" and “…” and left."],
  ])("are not found in a text %s", (_, text) => expect(reread(text)).toBe(text));
});
