import { describe, expect, it } from "vitest";
import { reread } from "./notation.js";

describe("quotations that no mark closes", () => {
  it.each([
    ["before an attribution", "⟦“Both sides signed. They meet again in June⟧×, the envoy said.\n\nShares rose."],
    ["before an inverted attribution", "⟦“Both sides signed⟧×, said the envoy, who flew home. Shares rose."],
    ["before “according to”", "⟦“Both sides signed⟧×, according to the envoy."],
    ["before an attribution with its sentences after it", "⟦“Both sides signed⟧×, Reuters reported. The envoy flew home."],
    ["before an attribution with an apposition", "⟦“Both sides signed⟧×, Ana Ruiz, the envoy, said on Monday."],
    ["before the name of a government", "⟦“Both sides signed⟧×, Beijing said."],
    ["before an office that begins like a participle", "⟦“Both sides signed⟧×, managing director Ana Ruiz said."],
    ["before an attribution without a comma", "⟦“Both sides signed.⟧× Ruiz said. The envoy flew home."],
    ["with the paragraph", "Ruiz said: ⟦“Both sides signed. They meet again in June.⟧×\n\nShares rose."],
    ["with the sentence, when it opens inside one", "The text is ⟦“fair to both sides and to others.⟧× Shares rose."],
    ["with the bracket that it stands in", "The talks (⟦“fair to both sides⟧×) ended and shares rose."],
    ["before the next quotation's attribution", "⟦“Both sides signed⟧×, Ruiz said. ⟦“They meet in June,”⟧ she said."],
    ["with the paragraph, in single marks", "He nodded. ⟦'We've seen no papers. We've seen a tweet.⟧×\nShares rose."],
    ["with the outer quotation", "⟦“They shouted ⟦‘never again⟧×”⟧, Ruiz said."],
  ])("end %s", (_, text) => expect(reread(text)).toBe(text));

  it.each([
    ["what the speaker says of saying", "Ruiz said: ⟦“We told them, I said that, we will sign.⟧×\n\nShares rose."],
    ["a noun that looks like a verb of speech", "Ruiz said: ⟦“They changed course, undoing the work of the states.⟧×"],
    ["a verb of speech after another verb", "Ruiz said: ⟦“In June they will meet, as the envoys have agreed to say.⟧×"],
  ])("do not end before %s", (_, text) => expect(reread(text)).toBe(text));

  it("do not disturb the paragraphs after them", () => {
    const text = "⟦\"Both sides signed⟧×, Ruiz said.\n⟦\"They meet in June,\"⟧ she said. ⟦\"In Oslo.\"⟧";
    expect(reread(text)).toBe(text);
  });
});

describe("quotations that no mark opens", () => {
  it.each([
    ["their sentence", "Rain fell. ⟦The envoys will sign,”⟧ Ruiz said. ⟦“In June.”⟧"],
    ["their line", "⟦The envoys will sign,\"⟧ she said."],
    ["a colon", "Ruiz said: ⟦the envoys will sign.”⟧"],
    ["the attribution before them", "⟦“The envoys,”⟧ Ruiz said, ⟦will sign.”⟧"],
    ["an earlier sentence in which the speaker speaks of themselves", "Rain fell. ⟦We are tired. The envoys will sign,”⟧ Ruiz said."],
  ])("begin with %s", (_, text) => expect(reread(text)).toBe(text));

  it("are not found before marks that are strays", () => {
    const text = "The ruling” was late. It was ⟦“wrong”⟧ too.";
    expect(reread(text)).toBe(text);
  });
});
