/**
 * Extractions written by hand for the formats' tests: two articles, and one that holds all that a format may stumble on.
 *
 * @example
 * quoteOf(harbour, "q2").chain; // Coastal Wire (relay) ← statement (document) ← Harbour Authority (speaker)
 */
import type { ChainLink, ChainRole, Extraction, Quote, QuoteCue, Source, SourceKind, TextSpan } from "../../src/types.js";

/** An article with what is quoted in it. */
export interface Sample {
  readonly name: string;
  readonly text: string;
  readonly extraction: Extraction;
}

/** The words that a quote is made of, each as it stands in the article; `at` says which occurrence, from 0. */
interface Words {
  readonly content: readonly (string | readonly [words: string, at: number])[];
  readonly source?: string | readonly [words: string, at: number];
  readonly cue?: string | readonly [words: string, at: number];
  readonly lemma?: string;
  readonly polarity?: QuoteCue["polarity"];
  readonly text?: string;
}

function find(text: string, words: string | readonly [words: string, at: number]): TextSpan {
  const [wanted, occurrence] = typeof words === "string" ? [words, 0] : words;
  let start = -1;
  for (let i = 0; i <= occurrence; i++) start = text.indexOf(wanted, start + 1);
  if (start < 0) throw new Error(`sample: “${wanted}” is not there ${occurrence + 1} times`);
  return { start, end: start + wanted.length, text: wanted };
}

function source(text: string, id: string, name: string, kind: SourceKind, mentions: Words["content"], more: Partial<Source> = {}): Source {
  const spans = mentions.map((each) => find(text, each)).map(({ start, end }) => ({ start, end }));
  return { id, name, kind, aliases: [], description: null, mentions: spans, ...more };
}

function link(role: ChainRole, name: string, id: string | null, mention?: TextSpan): ChainLink {
  return mention ? { role, name, id, ...mention } : { role, name, id };
}

function quote(text: string, id: string, words: Words, more: Partial<Quote> & Pick<Quote, "type" | "speaker">): Quote {
  const content = words.content.map((each) => find(text, each));
  const cue = words.cue === undefined ? null : find(text, words.cue);
  return {
    id,
    text: words.text ?? content.map((piece) => piece.text.replace(/^“|[,.]?”$/gu, "")).join(" "),
    content: content.map(({ start, end }) => ({ start, end })),
    cue: cue && { ...cue, lemma: words.lemma ?? cue.text, polarity: words.polarity ?? "affirmed" },
    source: words.source === undefined ? null : find(text, words.source),
    chain: [],
    within: null,
    stance: "speech",
    addressee: null,
    occasion: null,
    confidence: 0.9,
    evidence: { attribution: "cue-model", score: 2.2, speaker: "full-name", marks: more.type === "indirect" ? "none" : "closed" },
    ...more,
  };
}

/** The quote of that name. */
export function quoteOf({ extraction }: Sample, id: string): Quote {
  const found = extraction.quotes.find((each) => each.id === id);
  if (!found) throw new Error(`sample: no quote ${id}`);
  return found;
}

/** An ordinary article: relay, document and issuer; an interrupted quotation; reports in reports; a speaker whom nobody names. */
export const harbour: Sample = harbourSample();

function harbourSample(): Sample {
  const text = [
    "Crane at Port Ellery was unsafe: union",
    "",
    "The Harbour Authority issued a statement on Monday. “The crane had been inspected twice this year,” Coastal Wire quoted the statement as saying.",
    "“We warned them in March,” said Marta Oduya, a spokeswoman for the Dockers' Union. “Nobody wrote back.”",
    "Oduya said that the foreman, Pál Ivers, had told her the “brakes were gone”.",
    "“It fell like a tree. I ran.”",
    "Ivers did not say who had signed the papers.",
  ].join("\n");
  const authority = { id: "s2", name: "Harbour Authority", kind: "organization" } as const;
  const union = { id: "s1", name: "Dockers' Union", kind: "organization" } as const;
  const ivers = { id: "s5", name: "Pál Ivers", kind: "person" } as const;
  const oduya = { id: "s4", name: "Marta Oduya", kind: "person" } as const;
  return {
    name: "harbour",
    text,
    extraction: {
      quotes: [
        quote(text, "q1", { content: ["Crane at Port Ellery was unsafe"], cue: ":", source: "union" }, {
          type: "indirect", speaker: union, chain: [link("speaker", union.name, "s1", find(text, "union"))],
          evidence: { attribution: "headline-colon", score: 1.4, speaker: "nominal", marks: "none" }, confidence: 0.82,
        }),
        quote(text, "q2", {
          content: ["“The crane had been inspected twice this year,”"], cue: "quoted", lemma: "quote", source: "Coastal Wire",
        }, {
          type: "direct", speaker: authority, confidence: 0.96,
          chain: [
            link("relay", "Coastal Wire", "s3", find(text, "Coastal Wire")),
            link("document", "statement", null, find(text, "the statement")),
            link("speaker", authority.name, "s2"),
          ],
        }),
        quote(text, "q3", {
          content: ["“We warned them in March,”", "“Nobody wrote back.”"], cue: ["said", 0], lemma: "say",
          source: "Marta Oduya, a spokeswoman for the Dockers' Union", text: "We warned them in March, Nobody wrote back.",
        }, {
          type: "direct", speaker: union, confidence: 0.93,
          chain: [link("spokesperson", oduya.name, "s4", find(text, "Marta Oduya")), link("speaker", union.name, "s1")],
        }),
        quote(text, "q4", {
          content: ["that the foreman, Pál Ivers, had told her the “brakes were gone”"], cue: ["said", 1], lemma: "say", source: ["Oduya", 1],
        }, { type: "mixed", speaker: oduya, chain: [link("speaker", oduya.name, "s4", find(text, ["Oduya", 1]))], confidence: 0.9 }),
        quote(text, "q5", {
          content: ["the “brakes were gone”"], cue: "had told", lemma: "tell", source: "the foreman, Pál Ivers,",
        }, {
          type: "mixed", speaker: ivers, within: "q4", addressee: find(text, "her"),
          chain: [link("speaker", oduya.name, "s4"), link("cited", ivers.name, "s5", find(text, "Pál Ivers"))],
        }),
        quote(text, "q6", { content: ["“It fell like a tree. I ran.”"] }, {
          type: "direct", speaker: null, confidence: 0.31,
          evidence: { attribution: "bare-quotation", score: -0.8, speaker: null, marks: "closed" },
        }),
        quote(text, "q7", {
          content: ["who had signed the papers"], cue: "did not say", lemma: "say", polarity: "negated", source: ["Ivers", 1],
        }, { type: "indirect", speaker: ivers, chain: [link("speaker", ivers.name, "s5", find(text, ["Ivers", 1]))] }),
      ],
      sources: [
        source(text, "s1", union.name, "organization", ["union", "the Dockers' Union"], { aliases: ["union"] }),
        source(text, "s2", authority.name, "organization", ["The Harbour Authority"]),
        source(text, "s3", "Coastal Wire", "organization", ["Coastal Wire"]),
        source(text, "s4", oduya.name, "person", ["Marta Oduya", ["Oduya", 1], "her"], { aliases: ["Oduya"], description: "a spokeswoman for the Dockers' Union" }),
        source(text, "s5", ivers.name, "person", ["Pál Ivers", ["Ivers", 1]], { aliases: ["Ivers"], description: "the foreman" }),
      ],
    },
  };
}

/** A short article with an occasion, a belief and a possibility; it quotes one person of {@link harbour} again. */
export const council: Sample = councilSample();

function councilSample(): Sample {
  const text =
    "“The port will pay,” Marta Oduya said in a speech to the council.\n" +
    "Mayor Jo Finch believes the quay can reopen by May. “It may,” she might add, “rain.”";
  const oduya = { id: "s1", name: "Marta Oduya", kind: "person" } as const;
  const finch = { id: "s2", name: "Jo Finch", kind: "person" } as const;
  const speech = find(text, "a speech to the council");
  return {
    name: "council",
    text,
    extraction: {
      quotes: [
        quote(text, "q1", { content: ["“The port will pay,”"], cue: "said", lemma: "say", source: "Marta Oduya" }, {
          type: "direct", speaker: oduya, occasion: speech,
          chain: [link("occasion", "speech to the council", null, speech), link("speaker", oduya.name, "s1", find(text, "Marta Oduya"))],
        }),
        quote(text, "q2", { content: ["the quay can reopen by May"], cue: "believes", lemma: "believe", source: "Mayor Jo Finch" }, {
          type: "indirect", stance: "belief", speaker: finch, chain: [link("speaker", finch.name, "s2")],
        }),
        quote(text, "q3", {
          content: ["“It may,”", "“rain.”"], cue: "might add", lemma: "add", polarity: "hypothetical", source: "she", text: "It may, rain.",
        }, { type: "direct", speaker: finch, chain: [link("speaker", finch.name, "s2", find(text, "she"))] }),
      ],
      sources: [
        source(text, "s1", oduya.name, "person", ["Marta Oduya"]),
        source(text, "s2", finch.name, "person", ["Mayor Jo Finch", "she"], { description: "Mayor" }),
      ],
    },
  };
}

/**
 * Emoji before and in a quotation, CR LF, a tab, markup, a comma and quotes for tables, a formula, a control character,
 * halves of surrogate pairs, a quotation over two paragraphs, contents that cross, and names to break each syntax with.
 */
export const rubbish: Sample = rubbishSample();

function rubbishSample(): Sample {
  const text =
    "🌊🌊 \ud83c A wave:\r\n\r\n“=1+1, </p><script>alert(\"😀\")</script> & \u0001&amp; 'so',\r\n" +
    "“and\tso \ud800on” — said <b>%%{Zoë}%% \"Q\" #1</b>]]>; no --> yes said A, who said B did.\r\n\udc00";
  const zoe = { id: "s1", name: "%%{Zoë}%% \"Q\" #1</b>]]>; no --> yes\n[x] \ud83c|", kind: "unknown" } as const;
  return {
    name: "rubbish",
    text,
    extraction: {
      quotes: [
        quote(text, "q1", {
          content: ["“=1+1, </p><script>alert(\"😀\")</script> & \u0001&amp; 'so',\r\n", "“and\tso \ud800on”"],
          cue: "said", lemma: "say", source: "<b>%%{Zoë}%% \"Q\" #1</b>", text: "=1+1, </p><script>alert(\"😀\")</script> & \u0001&amp; 'so', and\tso \ud800on",
        }, {
          type: "direct", speaker: zoe,
          chain: [link("relay", "%%{Zoë}%%", null), link("document", "a\tnote, \"so to say\"\u0000", null), link("speaker", zoe.name, "s1")],
          evidence: { attribution: "cue-model", score: 0, speaker: null, marks: "continued" },
        }),
        quote(text, "q2", { content: ["alert(\"😀\")</script> & \u0001&amp; 'so',\r\n“and\tso"], cue: ["said", 1], source: "A" }, {
          type: "mixed", speaker: zoe, within: "q1", chain: [link("speaker", zoe.name, "s1")],
        }),
        quote(text, "q3", { content: ["so',\r\n“and\tso \ud800on” — said <b>%%{Zoë}%%"], source: ["said", 0] }, { type: "indirect", speaker: null }),
        quote(text, "q4", { content: ["yes said A, who"] }, { type: "indirect", speaker: null }),
        quote(text, "q5", { content: ["A, who said B did.\r\n\udc00"], cue: ["said", 2], source: "A" }, { type: "indirect", speaker: zoe, chain: [link("speaker", zoe.name, "s1")] }),
      ],
      sources: [source(text, "s1", zoe.name, "unknown", ["<b>%%{Zoë}%%"], { aliases: ["<i>", "]]>"], description: "\"&\u0001" })],
    },
  };
}

/** An article in which nobody is quoted. */
export const silence: Sample = { name: "silence", text: "Rain fell.\n", extraction: { quotes: [], sources: [] } };

export const samples: readonly Sample[] = [harbour, council, rubbish, silence];

/** A text as a file holds it and gives it back: in UTF-8, which has no halves of surrogate pairs. */
export function onDisk(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}
