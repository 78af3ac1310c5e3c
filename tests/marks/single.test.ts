import { describe, expect, it } from "vitest";
import { reread } from "./notation.js";

describe("single marks and apostrophes", () => {
  it.each([
    ["contractions inside", "⟦'It's late and we don't care,'⟧ said Pat."],
    ["plural possessives inside", "⟦'It is the farmers' land and the miners' coal,'⟧ said Pat."],
    ["plural possessives inside, curly", "⟦‘It is the farmers’ land and the miners’ coal,’⟧ said Pat."],
    ["elisions inside", "⟦'Tell 'em we were here in the '90s,'⟧ said Pat."],
    ["a dropped h inside", "⟦'Lived 'ere since the '20s, 'e has,'⟧ said Pat."],
    ["rock ’n’ roll inside", "⟦'We play rock 'n' roll,'⟧ said Pat. ⟦‘We play rock ’n’ roll,’⟧ said Pat."],
    ["a dropped g inside", "⟦‘We were singin’ all night,’⟧ said Pat."],
    ["a possessive right after", "⟦‘The Guardian’⟧ was cited, not the editors’ page."],
    ["a phrase that ends in s", "The ⟦'golden hours'⟧, he says, are over."],
    ["two in one sentence", "She called it ⟦'odd'⟧ and ⟦'a mistake'⟧, the minutes' author wrote."],
  ])("are told apart with %s", (_, text) => expect(reread(text)).toBe(text));

  it.each([
    ["contractions", "It’s late and they don't care; O'Neill and D’Arcy aren’t here."],
    ["plural possessives", "The farmers' land and the miners’ coal are the Joneses'."],
    ["elisions", "In the ’90s and the '80s we told 'em; ’twas ever so, 'til now."],
    ["rock ’n’ roll", "Rock 'n' roll and rhythm ’n’ blues."],
    ["accents typed for apostrophes", "It`s late and they don´t care."],
    ["damaged apostrophes", "Itâ€™s late and they don&rsquo;t care."],
    ["dropped endings", "We were singin' and dancin' all night."],
  ])("quote nothing in %s", (_, text) => expect(reread(text)).toBe(text));
});
