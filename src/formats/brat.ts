/**
 * Quotes in the standoff format of the annotation tool brat (https://brat.nlplab.org/standoff.html), to look at, mend
 * and count. The article itself goes into a `.txt` file beside the `.ann` file, and {@link BRAT_CONFIGURATION} into
 * `annotation.conf`.
 *
 * @example
 * // T1⇥Content 0 14⇥“We will act,”
 * // T2⇥Cue 23 27⇥said
 * // R1⇥HasCue Arg1:T1 Arg2:T2
 * // A1⇥Type T1 direct
 */
import { type CodePointOffsets, codePointOffsets } from "../text/code-points.js";
import type { Span } from "../text/span.js";
import type { ChainRole, Extraction, Quote } from "../types.js";
import { writable } from "./escape.js";
import { chainToText } from "./text.js";

/** What brat must be told of the names that {@link toBrat} uses: the contents of `annotation.conf`. */
export const BRAT_CONFIGURATION: string = `[entities]
Content
Cue
Source
Addressee
Hand

[relations]
HasCue\tArg1:Content, Arg2:Cue
HasSource\tArg1:Content, Arg2:Source
HasAddressee\tArg1:Content, Arg2:Addressee
Within\tArg1:Content, Arg2:Content
Relay\tArg1:Content, Arg2:Hand
Document\tArg1:Content, Arg2:Hand
Spokesperson\tArg1:Content, Arg2:Hand
Speaker\tArg1:Content, Arg2:Hand
Cited\tArg1:Content, Arg2:Hand
Occasion\tArg1:Content, Arg2:Hand
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Type\tArg:Content, Value:direct|indirect|mixed
Stance\tArg:Content, Value:speech|belief|intention|feeling|perception
Polarity\tArg:Cue, Value:affirmed|negated|hypothetical
`;

type EntityType = "Content" | "Cue" | "Source" | "Addressee" | "Hand";

/** Where an annotation must be parted, since its text has to stand on one line of a table: brat does so at line breaks. */
const PARTING = /[\t\n\u000b\u000c\r\u001c-\u001e\u0085\u2028\u2029]+/gu;

/**
 * The annotations: contents, cues, sources and addressees, the hands of chains where the article mentions them, how all
 * these belong together, and a note with the speaker and the chain in words. Offsets count code points, as brat does.
 *
 * @param text - The article: the very string that the extraction was made from. Any other gives wrong places.
 *
 * @example
 * await writeFile("article.txt", text);
 * await writeFile("article.ann", toBrat({ quotes }, text));
 * await writeFile("annotation.conf", BRAT_CONFIGURATION);
 */
export function toBrat({ quotes }: Pick<Extraction, "quotes">, text: string): string {
  const offsets = codePointOffsets(text);
  const lines: string[] = [];
  const counts = { T: 0, R: 0, A: 0, "#": 0 };
  const known = new Map<string, string>();
  const contents = new Map<string, string>();
  const judged = new Set<string>();
  const write = (kind: keyof typeof counts, rest: string): string => {
    const id = `${kind}${++counts[kind]}`;
    lines.push(`${id}\t${rest}`);
    return id;
  };
  /** Writes what covers any text, a cue or hand that several quotes share once. */
  const entity = (type: EntityType, spans: readonly Span[]): string | null => {
    const fragments = fragmentsOf(spans, text);
    if (fragments.length === 0) return null;
    const key = `${type} ${fragments.map((each) => pointsOf(each, offsets)).join(";")}`;
    const again = type === "Content" ? undefined : known.get(key);
    if (again !== undefined) return again;
    const id = write("T", `${key}\t${fragments.map(({ start, end }) => text.slice(start, end)).join(" ")}`);
    known.set(key, id);
    return id;
  };
  const relate = (type: string, from: string, to: string | null | undefined): void => {
    if (to !== null && to !== undefined) write("R", `${type} Arg1:${from} Arg2:${to}`);
  };
  for (const quote of quotes) {
    const content = entity("Content", quote.content);
    if (content === null) continue;
    contents.set(quote.id, content);
    const cue = quote.cue && entity("Cue", [quote.cue]);
    relate("HasCue", content, cue);
    relate("HasSource", content, quote.source && entity("Source", [quote.source]));
    relate("HasAddressee", content, quote.addressee && entity("Addressee", [quote.addressee]));
    for (const { role, start, end } of quote.chain) {
      if (start !== undefined && end !== undefined) relate(capital(role), content, entity("Hand", [{ start, end }]));
    }
    write("A", `Type ${content} ${quote.type}`);
    write("A", `Stance ${content} ${quote.stance}`);
    if (quote.cue && cue && !judged.has(cue)) write("A", `Polarity ${cue} ${quote.cue.polarity}`);
    judged.add(cue ?? "");
    write("#", `AnnotatorNotes ${content}\t${noteOf(quote)}`);
  }
  for (const { id, within } of quotes) {
    const [inner, outer] = [contents.get(id), contents.get(within ?? "")];
    if (inner !== undefined) relate("Within", inner, outer);
  }
  return lines.map((line) => `${line}\n`).join("");
}

/** The spans without line breaks and tabs, in order. */
function fragmentsOf(spans: readonly Span[], text: string): Span[] {
  const fragments: Span[] = [];
  for (const { start, end } of spans) {
    let from = start;
    for (const { index, 0: gap } of text.slice(start, end).matchAll(PARTING)) {
      fragments.push({ start: from, end: start + index });
      from = start + index + gap.length;
    }
    fragments.push({ start: from, end });
  }
  return fragments.filter((fragment) => fragment.start < fragment.end);
}

function pointsOf({ start, end }: Span, offsets: CodePointOffsets): string {
  return `${offsets.fromUtf16(start)} ${offsets.fromUtf16(end)}`;
}

/** `q2 · Harbour Authority · Coastal Wire (relay) ← … · 0.96` */
function noteOf({ id, speaker, chain, confidence }: Quote): string {
  const parts = [id, speaker?.name ?? "nobody is named", chainToText(chain), String(confidence)];
  return writable(parts.filter(Boolean).join(" · ")).replace(PARTING, " ");
}

function capital(role: ChainRole): string {
  return role.charAt(0).toUpperCase() + role.slice(1);
}
