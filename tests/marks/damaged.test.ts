import { describe, expect, it } from "vitest";
import { reread } from "./notation.js";

describe("marks that an encoding or a typist damaged", () => {
  it.each([
    ["UTF-8 read as cp1252", "⟦â€œIt wasnâ€™t us,â€\u009d⟧ said Kim."],
    ["the same, its last byte lost", "⟦â€œIt wasnâ€™t us,â€⟧ said Kim. ⟦â€œNot us.â€⟧"],
    ["the same, singles", "⟦â€˜It wasnâ€™t us,â€™⟧ said Kim."],
    ["UTF-8 read as Latin 1", "⟦â\u0080\u009cIt wasnâ\u0080\u0099t us,â\u0080\u009d⟧ said Kim."],
    ["cp1252 read as Latin 1", "⟦\u0093It wasn\u0092t us,\u0094⟧ said Kim. ⟦\u0091Not us,\u0092⟧ said Kim."],
    ["HTML entities", "⟦&quot;It wasn&#39;t us,&quot;⟧ said Kim. ⟦&ldquo;Not us,&rdquo;⟧ said Kim."],
    ["numeric entities", "⟦&#8220;It wasn&#8217;t us,&#8221;⟧ said Kim. ⟦&#x201C;Not us.&#x201D;⟧"],
    ["an opening mark that closes", "⟦“It was us“⟧, said Kim, and ⟦“nobody else.”⟧"],
    ["a closing mark that opens", "⟦”It was us,”⟧ said Kim. ⟦“Nobody else.”⟧"],
    ["a straight mark that closes a curly one", "⟦“It was us,\"⟧ said Kim. ⟦“Nobody else.”⟧"],
    ["a curly mark that closes a straight one", "⟦\"It was us,”⟧ said Kim. ⟦\"Nobody else.”⟧"],
    ["a single mark that closes a double one", "⟦“It was us,’⟧ said Kim. ⟦“Nobody else.”⟧"],
    ["a stray mark after the attribution", "⟦“It was us,”⟧ Kim said.\""],
  ])("are read: %s", (_, text) => expect(reread(text)).toBe(text));
});
