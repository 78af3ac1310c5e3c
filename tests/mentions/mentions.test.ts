import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/document/read.js";
import { pairMarks } from "../../src/marks/marks.js";
import type { Mention } from "../../src/mentions/mention.js";
import { findMentions } from "../../src/mentions/mentions.js";
import { parse } from "../../src/syntax/parse.js";

function mentionsOf(text: string): readonly Mention[] {
  const document = readDocument(text);
  return findMentions(document, parse(document), pairMarks(document));
}

/** The widest mention of these words. */
function mention(text: string, words: string): Mention {
  const found = mentionsOf(text).filter(({ start, end }) => text.slice(start, end) === words);
  expect(found.length, `mentions of “${words}”`).toBeGreaterThan(0);
  return found[0]!;
}

describe("noun phrases", () => {
  test.each([
    ["The old harbour master spoke to two reporters.", ["The old harbour master", "two reporters"]],
    ["Nobody trusts the ministry's new figures.", ["the ministry's new figures", "the ministry"]],
    ["His lawyer met her.", ["His lawyer", "His", "her"]],
    ["It cost the Department for Transport dear.", ["It", "the Department for Transport"]],
    ["Bryce & Sons sued the Retail Workers' Union.", ["Bryce & Sons", "the Retail Workers' Union"]],
    ["Officials close to Ursula van der Meer left.", ["Officials", "Ursula van der Meer"]],
    ["On Friday the jury left.", ["the jury"]],
    ["top diplomat and", ["top diplomat"]],
  ])("%s", (text, expected) => {
    const found = mentionsOf(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ["It is a project Mayor Ann Lee called dear.", "a project Mayor Ann Lee", "Mayor"],
    ["Council President Ann Lee called it dear.", "Council President Ann Lee", "Council President"],
    ["The word came from a former US Senator Ann Lee.", "a former US Senator Ann Lee", "former US Senator"],
  ])("say what they are, without a noun after “a” that only stands before: %s", (text, words, description) => {
    const { description: span } = mention(text, words);
    expect(span && text.slice(span.start, span.end)).toBe(description);
  });

  test("come in order of their first token, outer before inner, and know their places", () => {
    const text = "The bank's chairman, Otto Lind, told Norway's top judge that his board, and hers, had met.";
    const mentions = mentionsOf(text);
    mentions.forEach(({ index }, i) => expect(index).toBe(i));
    for (let i = 1; i < mentions.length; i++) {
      const [before, here] = [mentions[i - 1]!, mentions[i]!];
      expect(before.firstToken < here.firstToken || before.firstToken === here.firstToken && before.endToken >= here.endToken).toBe(true);
    }
  });
});

describe("names", () => {
  test.each([
    ["Deputy Prime Minister Olga Reyes resigned.", "Deputy Prime Minister Olga Reyes", "Olga Reyes", "prime minister"],
    ["The late Bergen striker Lars Moe was mourned.", "The late Bergen striker Lars Moe", "Lars Moe", "striker"],
    ["Secretary of State Ann Cole flew home.", "Secretary of State Ann Cole", "Ann Cole", "secretary of state"],
    ["Mrs Pell sat down.", "Mrs Pell", "Pell", ""],
    ["Queen Sonja waved.", "Queen Sonja", "Queen Sonja", "queen"],
    ["The reporter praised Turkeys official Hadal news agency.", "Turkeys official Hadal news agency", "Hadal", "agency"],
    ["They read the weekly Morgen.", "the weekly Morgen", "Morgen", "weekly"],
    ["Floyd “Bunny” Tate sang.", "Floyd “Bunny” Tate", "Floyd “Bunny” Tate", ""],
    ["The Royal Society of Chemists met.", "The Royal Society of Chemists", "Royal Society of Chemists", ""],
  ])("%s", (text, words, name, role) => {
    const found = mention(text, words);
    expect(found.name?.text).toBe(name);
    if (role !== "") expect(found.role).toBe(role);
  });

  test.each([
    ["The Prime Minister left early.", "The Prime Minister"],
    ["Then the Dane served.", "the Dane"],
    ["Police closed the road.", "Police"],
    ["Senators voted.", "Senators"],
  ])("a role, a people or a force with a capital is none: %s", (text, words) => {
    expect(mention(text, words).form).toBe("nominal");
  });

  test("capitals in a headline are no names unless the article has them too", () => {
    const text = "Mayor Fires Fire Chief Over Lost Truck\n\nMayor Ada Lund dismissed him on Monday.";
    const names = mentionsOf(text).filter(({ name }) => name !== null).map(({ name }) => name?.text);
    expect(names).toEqual(["Ada Lund"]);
  });

  test("a dateline names nobody who could speak", () => {
    expect(mention("FARGO, N.D. (Wire) — Snow fell.", "FARGO").gender).toBe("neuter");
  });
});

describe("what a mention tells of whom it means", () => {
  test.each([
    ["Halden Foods grew.", "Halden Foods", "organization"],
    ["Priya Nair sang.", "Priya Nair", "person"],
    ["Two officials left.", "Two officials", "group"],
    ["The statement was short.", "The statement", "document"],
    ["The airline paid.", "The airline", "organization"],
    ["The 6-year-old won a prize.", "The 6-year-old", "person"],
    ["France agreed.", "France", "organization"],
    ["A spokeswoman denied it.", "A spokeswoman", "person"],
  ])("kind: %s", (text, words, kind) => {
    expect(mention(text, words).kind).toBe(kind);
  });

  test.each([
    ["Ms Otway left.", "Ms Otway", "female"],
    ["Gareth Sugden left.", "Gareth Sugden", "male"],
    ["Robin Sugden left.", "Robin Sugden", null],
    ["The actress left.", "The actress", "female"],
    ["Lord Fenn left.", "Lord Fenn", "male"],
    ["The Met Office left.", "The Met Office", "neuter"],
  ])("gender: %s", (text, words, gender) => {
    expect(mention(text, words).gender).toBe(gender);
  });

  test("age, nation and the body before a role", () => {
    const found = mention("Finnish biathlete Aino Korpi, 27, won.", "Finnish biathlete Aino Korpi");
    expect([found.age, found.nation]).toEqual([27, "finland"]);
    const text = "Kremlin spokesman Oleg Kasatkin shrugged.";
    const mentions = mentionsOf(text);
    const spokesman = mentions.find(({ name }) => name?.text === "Oleg Kasatkin");
    expect(mentions[spokesman?.affiliation ?? -1]?.name?.text).toBe("Kremlin");
  });

  test("an acronym in brackets, but not a wire's in a dateline", () => {
    expect(mention("The Hill Farmers League (HFL) met.", "The Hill Farmers League").acronym).toBe("hfl");
    expect(mention("It rained in Tulsa (AP) again.", "Tulsa").acronym).toBeNull();
  });
});

describe("appositions", () => {
  const named = (text: string, words: string): string | undefined => {
    const mentions = mentionsOf(text);
    return mentions[mentions.find(({ start, end }) => text.slice(start, end) === words)?.renames ?? -1]?.name?.text;
  };

  test.each([
    ["Colm Reid, the treasurer, left.", "the treasurer", "Colm Reid"],
    ["The club's founder, Bea Holm, left.", "The club's founder", "Bea Holm"],
    ["Asa Brandt (the drummer) left.", "the drummer", "Asa Brandt"],
    ["Lotte Bauer is a nurse.", "a nurse", "Lotte Bauer"],
    ["Tove Lund, 51, a plumber, left.", "a plumber", "Tove Lund"],
  ])("%s", (text, words, name) => {
    expect(named(text, words)).toBe(name);
  });

  test.each([
    ["Colm Reid, the treasurer and the vicar left.", "the treasurer"],
    ["On Facebook, the bakery said no.", "the bakery"],
    ["According to the nurse, Bea Holm will live.", "the nurse"],
    ["In Geneva, the envoy wept.", "the envoy"],
  ])("none in %s", (text, words) => {
    expect(named(text, words)).toBeUndefined();
  });
});
