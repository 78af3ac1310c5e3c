import { describe, expect, it } from "vitest";
import { reread } from "./notation.js";

describe("quotations over several paragraphs", () => {
  it.each([
    ["curly", "⟦“It came at night,”⟧ said Noor.\n\n⟦“It took the roof.⟧→\n\n→⟦“It took the barn.⟧→\n\n→⟦“Nobody was hurt.”⟧\n\nRain is forecast."],
    ["straight", "⟦\"It came at night,\"⟧ said Noor. ⟦\"It took the roof.⟧→\n→⟦\"Nobody was hurt,\"⟧ she said."],
    ["single", "⟦‘It took the roof.⟧→\n→⟦‘Nobody was hurt,’⟧ she said."],
    ["straight singles", "⟦'It took the roof.⟧→\n→⟦'Nobody was hurt,'⟧ she said."],
    ["singles typed twice", "⟦''It took the roof.⟧→\n→⟦''Nobody was hurt,''⟧ she said."],
    ["guillemets", "⟦«It took the roof.⟧→\n→⟦«Nobody was hurt»⟧, she said."],
    ["mixed", "⟦\"It took the roof.⟧→\n→⟦“Nobody was hurt,”⟧ she said."],
    ["with quotations inside", "⟦“They cried ⟦‘run’⟧ and we ran.⟧→\n→⟦“Nobody was ⟦‘hurt,’⟧ as they say,”⟧ she said."],
    ["from inside a paragraph", "⟦“It came at night,”⟧ said Noor, ⟦“and took the roof.⟧→\n→⟦“Nobody was hurt.”⟧"],
    ["not opened again, over a paragraph without marks", "Noor said: ⟦“It took the roof.⟧→\n→⟦It took the barn.⟧→\n→⟦Nobody was hurt,”⟧ she said."],
    ["not opened again", "Noor said: ⟦“It took the roof.⟧→\n→⟦Nobody was hurt.”⟧ Rain is forecast."],
  ])("go on: %s", (_, text) => expect(reread(text)).toBe(text));

  it.each([
    ["the attribution shows that they have ended", "⟦“It took the roof⟧×, Noor said.\n⟦“Nobody was hurt,”⟧ Ben said."],
    ["the next paragraph opens with no mark", "⟦“It took the roof.⟧×\nRain is forecast.\n⟦“Nobody was hurt,”⟧ Ben said."],
  ])("do not go on where %s", (_, text) => expect(reread(text)).toBe(text));

  it.each([
    ["straight", "Noor said: ⟦\"It took the roof.⟧→ →⟦\"It took the barn.⟧→ →⟦\"Nobody was hurt.\"⟧ Rain is forecast."],
    ["curly", "Noor said: ⟦“It took the roof.⟧→ →⟦“Nobody was hurt.”⟧ Rain is forecast."],
    ["without spaces", "Noor said: ⟦“It took the roof.⟧→→⟦“Nobody was hurt.”⟧ Rain is forecast."],
  ])("go on where their paragraphs were collapsed into one: %s", (_, text) => expect(reread(text)).toBe(text));

  it("end before an attribution in the middle of a collapsed paragraph", () => {
    const text = "⟦\"It took the roof⟧×, Noor said. ⟦\"Nobody was hurt.\"⟧";
    expect(reread(text)).toBe(text);
  });
});
