/**
 * Turns Stanford dependencies, as CoreNLP writes them, into Universal Dependencies 2 as GUM has them.
 *
 * @example
 * // President/compound Donald/compound Trump/nsubj said
 * // becomes President/nmod:desc(Donald) Donald/nsubj(said) Trump/flat(Donald)
 */
import type { CorpusSentence, CorpusToken } from "../corpora/corpus.js";

const RENAMED: Readonly<Record<string, string>> = {
  dobj: "obj", nsubjpass: "nsubj:pass", csubjpass: "csubj", auxpass: "aux:pass", mwe: "fixed",
  "nmod:tmod": "nmod:unmarked", "nmod:npmod": "nmod:unmarked", "det:predet": "det", "cc:preconj": "cc",
};

/** Tags of words that take oblique arguments; under other words a prepositional phrase modifies a noun. */
const PREDICATE = /^(?:VB|MD|JJ|RB|IN)/;
const NOUN = /^NN/;
/** What may stand before a name and become part of its title. */
const BEFORE_NAME: ReadonlySet<string> = new Set(["compound", "amod", "nmod:poss", "det", "nummod"]);
const MONTH = /^(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)/;

/** The same tree in UD 2; the tokens keep their places. */
export function toUniversal({ tokens }: CorpusSentence): CorpusSentence {
  const heads = tokens.map(({ head }) => head);
  const relations = tokens.map((token) => renamed(token));
  const tags = tokens.map(({ tag, relation }) => (tag === "TO" && relation === "case" ? "IN" : tag));
  headNames(tokens, heads, relations);
  headDates(tokens, heads, relations);
  moveToNextConjunct(tokens, heads, relations);
  nameObliques(tokens, heads, relations);
  return {
    tokens: tokens.map((token, at) => ({
      ...token, tag: tags[at] as string, head: heads[at] as number, relation: relations[at] as string,
    })),
  };
}

function renamed({ form, relation }: CorpusToken): string {
  if (relation === "neg") return form.toLowerCase() === "no" ? "det" : "advmod";
  return RENAMED[relation] ?? relation;
}

/** Names are headed by their first word; a title before a name describes it. */
function headNames(tokens: readonly CorpusToken[], heads: number[], relations: string[]): void {
  for (let last = 0; last < tokens.length; last += 1) {
    if (!isNameWord(tokens[last]) || (isNameWord(tokens[last + 1]) && heads[last] === last + 1)) continue;
    let first = last;
    while (first > 0 && isNameWord(tokens[first - 1]) && heads[first - 1] === last) first -= 1;
    if (first < last && relations.slice(first, last).some((relation) => relation !== "compound")) continue;
    let title = first - 1;
    while (title >= 0 && heads[title] === last && !(NOUN.test(tokens[title]?.tag ?? "") && relations[title] === "compound")) title -= 1;
    const titled = title >= 0 && heads[title] === last && title === first - 1;
    const [head, relation] = [heads[last] as number, relations[last] as string];
    for (let at = 0; at < tokens.length; at += 1) if (heads[at] === last) heads[at] = first;
    for (let at = first + 1; at <= last; at += 1) {
      heads[at] = first;
      relations[at] = "flat";
    }
    heads[first] = head;
    relations[first] = relation;
    if (!titled) continue;
    relations[title] = "nmod:desc";
    for (let at = 0; at < title; at += 1) if (heads[at] === first && BEFORE_NAME.has(relations[at] as string)) heads[at] = title;
  }
}

function isNameWord(token: CorpusToken | undefined): boolean {
  return token !== undefined && token.misc === "PERSON" && token.tag.startsWith("NNP");
}

/** *Nov. 5* is headed by the day, as a compound. */
function headDates(tokens: readonly CorpusToken[], heads: number[], relations: string[]): void {
  for (let month = 0; month + 1 < tokens.length; month += 1) {
    const day = month + 1;
    if (!MONTH.test(tokens[month]?.form ?? "") || heads[day] !== month || relations[day] !== "nummod") continue;
    heads[day] = heads[month] as number;
    relations[day] = relations[month] as string;
    for (let at = 0; at < tokens.length; at += 1) if (heads[at] === month) heads[at] = day;
    heads[month] = day;
    relations[month] = "compound";
  }
}

/** A conjunction, or a comma in a list, belongs to the conjunct that follows. */
function moveToNextConjunct(tokens: readonly CorpusToken[], heads: number[], relations: string[]): void {
  let next = -1;
  const nextConjunct = new Map<number, number>();
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    if (relations[at] === "conj") nextConjunct.set(heads[at] as number, at);
    const isComma = relations[at] === "punct" && /^[,:]$/.test(tokens[at]?.tag ?? "");
    if (relations[at] !== "cc" && !isComma) continue;
    next = nextConjunct.get(heads[at] as number) ?? -1;
    if (next > at && at > (heads[at] as number)) heads[at] = next;
  }
}

/** What modifies a predicate is oblique; with *by* under a passive, its agent. */
function nameObliques(tokens: readonly CorpusToken[], heads: readonly number[], relations: string[]): void {
  const passive = new Set(heads.filter((_, at) => relations[at] === "aux:pass"));
  const copula = new Map(heads.map((head, at) => [head, at] as const).filter(([, at]) => relations[at] === "cop"));
  const by = new Set(heads.filter((_, at) => relations[at] === "case" && tokens[at]?.form.toLowerCase() === "by"));
  for (let at = 0; at < tokens.length; at += 1) {
    const relation = relations[at] as string;
    if (relation !== "nmod" && relation !== "nmod:unmarked") continue;
    const head = heads[at] as number;
    const cop = copula.get(head);
    if (!PREDICATE.test(tokens[head]?.tag ?? "") && !(cop !== undefined && at < cop)) continue;
    const isAgent = by.has(at) && (passive.has(head) || (tokens[head]?.tag === "VBN" && relations[head] === "acl"));
    relations[at] = isAgent ? "obl:agent" : relation.replace("nmod", "obl");
  }
}
