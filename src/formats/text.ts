/**
 * An extraction for people to read: each quote with its speaker and chain, the sources with their counts, and what was
 * rejected, where the extraction has it.
 *
 * @example
 * toText(extraction, { width: 64 });
 * //  4  Russian Foreign Ministry            direct · quoted · 96%
 * //     Tass (relay) ← statement (document) ← Russian Foreign
 * //     Ministry (speaker)
 * //     “Sergey Lavrov and Qin Gang have also discussed …”
 */
import { displayWidth, padEnd, wrap } from "../text/columns.js";
import type { ChainLink, ChainRole, Extraction, Quote, RejectedQuote, Source } from "../types.js";
import { handsOf, occasionsOf } from "./hands.js";

/** How a text is laid out. */
export interface TextStyle {
  /** The columns to fill: lines are wrapped and details stand at the right. By default neither is done. */
  readonly width?: number;
  /** Whether to mark speakers in bold and details in grey with ANSI codes. By default not. */
  readonly color?: boolean;
}

/** Characters that a terminal might obey rather than show, and line breaks. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu;

/**
 * The extraction as lines of text, ending in a line break.
 *
 * @example
 * console.log(toText(extraction, { width: process.stdout.columns, color: true }));
 */
export function toText(extraction: Extraction, style: TextStyle = {}): string {
  const { quotes, sources, rejected = [] } = extraction;
  if (quotes.length + rejected.length === 0) return "No quotes.\n";
  const indent = " ".repeat(String(quotes.length).length + 3);
  const numbers = new Map(quotes.map((quote, at) => [quote.id, at + 1]));
  const blocks = quotes.map((quote, at) => {
    const number = String(at + 1).padStart(indent.length - 2);
    return quoteBlock(quote, number, indent, quote.within === null ? null : (numbers.get(quote.within) ?? null), style);
  });
  if (quotes.length === 0) blocks.push("No quotes.");
  if (sources.length > 0) blocks.push(sourcesBlock(quotes, sources, style));
  if (rejected.length > 0) blocks.push(rejectedBlock(rejected, numbers, style));
  return `${blocks.join("\n\n")}\n`;
}

/**
 * The hands that the words came through, the nearest first: `Tass (relay) ← Russian Foreign Ministry (speaker)`.
 *
 * @example
 * chainToText(quote.chain); // "Tass (relay) ← statement (document) ← Russian Foreign Ministry (speaker)"
 */
export function chainToText(chain: readonly ChainLink[]): string {
  const draw = ({ name, role }: ChainLink): string => `${clean(name)} (${role})`;
  return [handsOf(chain).map(draw).join(" ← "), ...occasionsOf(chain).map(draw)].filter(Boolean).join(" · ");
}

function quoteBlock(quote: Quote, number: string, indent: string, outer: number | null, style: TextStyle): string {
  const speaker = quote.speaker ? clean(quote.speaker.name) : "unknown speaker";
  const heading = headed(`${number}  `, speaker, quoteDetails(quote, outer), style);
  const words = quote.type === "direct" ? `“${clean(quote.text)}”` : clean(quote.text);
  const chain = quote.chain.length > 1 ? fill(chainToText(quote.chain), indent, style).map((line) => grey(line, style)) : [];
  return [heading, ...chain, ...fill(words, indent, style)].join("\n");
}

/** `direct · quoted · 96%`: all that is known of the quote beside its words and whose they are. */
function quoteDetails({ type, cue, stance, confidence }: Quote, outer: number | null): string {
  const details: string[] = [type];
  if (cue) details.push(cue.polarity === "affirmed" ? clean(cue.text) : `${clean(cue.text)} (${cue.polarity})`);
  if (stance !== "speech") details.push(stance);
  if (outer !== null) details.push(`inside ${outer}`);
  return [...details, `${Math.round(100 * confidence)}%`].join(" · ");
}

/** A line that opens with a name and has its details at the right, or on a line of their own if there is no room. */
function headed(lead: string, name: string, details: string, style: TextStyle): string {
  const indent = " ".repeat(lead.length);
  const names = wrap(name, room(indent, style));
  const first = names.map((line, at) => (at === 0 ? lead : indent) + bold(line, style)).join("\n");
  if (style.width === undefined) return `${first}  ${grey(details, style)}`;
  const left = style.width - indent.length - displayWidth(names.at(-1) ?? "") - displayWidth(details);
  if (left >= 2) return first + " ".repeat(left) + grey(details, style);
  return [first, ...fill(details, indent, style).map((line) => grey(line, style))].join("\n");
}

/** In less room than this, a description is left out. */
const LEAST_DESCRIPTION = 12;

/** The sources, those who are quoted most first, with how often they stand in which role. */
function sourcesBlock(quotes: readonly Quote[], sources: readonly Source[], style: TextStyle): string {
  const counted = sources.map((source) => ({ source, roles: rolesOf(source, quotes) }));
  counted.sort((a, b) => spoken(b.roles) - spoken(a.roles) || total(b.roles) - total(a.roles));
  const rows = counted.map(({ source, roles }) => ({
    name: clean(source.name),
    kind: source.kind === "unknown" ? "" : source.kind,
    counts: [...roles].map(([role, count]) => `${role} ${count}`).join(", "),
    description: clean(source.description ?? ""),
  }));
  const widest = (column: "name" | "kind" | "counts"): number =>
    style.width === undefined ? 0 : Math.max(...rows.map((row) => displayWidth(row[column])));
  const columns = { name: Math.min(widest("name"), 36), kind: widest("kind"), counts: widest("counts") };
  const left = (style.width ?? Infinity) - (columns.name + columns.kind + columns.counts + 8);
  const lines = rows.map(({ name, kind, counts, description }) => {
    const gap = padEnd(name, columns.name).slice(name.length);
    const facts = [padEnd(kind, columns.kind), padEnd(counts, columns.counts), left < LEAST_DESCRIPTION ? "" : cut(description, left)];
    const details = facts.filter(Boolean).join("  ").trimEnd();
    return `  ${bold(name, style)}${details && `${gap}  ${grey(details, style)}`}`;
  });
  return [bold("Sources", style), ...lines].join("\n");
}

/** What might have been a quote, with whom it would have been from and why it is none. */
function rejectedBlock(rejected: readonly RejectedQuote[], numbers: ReadonlyMap<string, number>, style: TextStyle): string {
  const lines = rejected.flatMap(({ source, cue, text, reason, against, confidence }) => {
    const why = against === null ? reason : `${reason} by ${numbers.get(against)}`;
    const details = [why, ...(cue ? [clean(cue.text)] : []), `${Math.round(100 * confidence)}%`].join(" · ");
    return [headed("  ", source ? clean(source.text) : "no source", details, style), ...fill(clean(text), "  ", style)];
  });
  return [bold("Rejected", style), ...lines].join("\n");
}

/** How many quotes the source stands in, role by role, the speaker's first. */
function rolesOf(source: Source, quotes: readonly Quote[]): Map<ChainRole, number> {
  const roles = new Map<ChainRole, number>();
  const count = (role: ChainRole): void => void roles.set(role, (roles.get(role) ?? 0) + 1);
  for (const quote of quotes) if (quote.speaker?.id === source.id) count("speaker");
  for (const { chain } of quotes) {
    for (const { id, role } of chain) if (id === source.id && role !== "speaker") count(role);
  }
  return roles;
}

function spoken(roles: ReadonlyMap<ChainRole, number>): number {
  return roles.get("speaker") ?? 0;
}

function total(roles: ReadonlyMap<ChainRole, number>): number {
  let sum = 0;
  for (const count of roles.values()) sum += count;
  return sum;
}

/** The text as indented lines that fit the style. */
function fill(text: string, indent: string, style: TextStyle): string[] {
  return wrap(text, room(indent, style)).map((line) => indent + line);
}

function room(indent: string, style: TextStyle): number {
  return style.width === undefined ? Infinity : Math.max(20, style.width - indent.length);
}

/** As many words of the text as there is room for. */
function cut(text: string, width: number): string {
  const [line = "", ...more] = wrap(text, width - 1);
  return more.length > 0 ? `${line}…` : line;
}

/** The text on one line, with nothing in it that a terminal would obey. */
function clean(text: string): string {
  return text.replace(CONTROLS, " ").trim();
}

function bold(text: string, style: TextStyle): string {
  return style.color ? `\u001b[1m${text}\u001b[22m` : text;
}

function grey(text: string, style: TextStyle): string {
  return style.color ? `\u001b[2m${text}\u001b[22m` : text;
}
