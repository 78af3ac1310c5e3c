/**
 * Reads GUM: texts of eight genres with hand-made Universal Dependencies.
 *
 * @example
 * const training = readGum("../shared/corpora/gum").filter(({ id }) => !isHeldOut(id));
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CorpusSentence, CorpusToken, ParsedArticle } from "./corpus.js";

/** Documents that are for testing only: one in ten, from each genre but the ones that have none named. */
const HELD_OUT: ReadonlySet<string> = new Set([
  "news_nasa", "news_sensitive", "news_iodine", "interview_hill", "interview_libertarian", "academic_discrimination",
  "academic_eegimaa", "bio_dvorak", "bio_jespersen", "court_carpet", "speech_newzealand", "textbook_chemistry",
  "voyage_oakland", "voyage_vavau",
]);

/** Whether a document of GUM is kept for testing. */
export function isHeldOut(id: string): boolean {
  return HELD_OUT.has(id.replace(/^GUM_/, ""));
}

/** `news`, `interview`, … */
export function genreOf(id: string): string {
  return id.split("_")[1] ?? "";
}

/** All documents in the folder, by name. */
export function readGum(folder: string): ParsedArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".conllu"))
    .sort()
    .map((name) => readConllu(name.replace(/\.conllu$/, ""), readFileSync(join(folder, name), "utf8")));
}

/** Puts the text together from its tokens: a line a paragraph. */
export function readConllu(id: string, conllu: string): ParsedArticle {
  const sentences: CorpusSentence[] = [];
  let text = "";
  for (const block of conllu.split(/\n\n+/)) {
    const rows = block.split("\n");
    if (text !== "" && rows.some((row) => row.startsWith("# newpar"))) text = `${text.trimEnd()}\n`;
    const tokens: CorpusToken[] = [];
    let joinedTo = 0;
    for (const row of rows) {
      if (!/^\d/.test(row)) continue;
      const [place = "", form = "", lemma = "", , tag = "", , head = "", relation = "", , misc = ""] = row.split("\t");
      const spaced = !misc.includes("SpaceAfter=No");
      if (place.includes("-")) {
        joinedTo = Number(place.split("-")[1]);
        if (spaced) joinedTo = -joinedTo;
      } else if (!place.includes(".")) {
        const start = text.length;
        text += form;
        tokens.push({ start, end: text.length, form, lemma, tag, head: Number(head) - 1, relation, misc });
        // Inside *don't* no space; after it as its own line says.
        const inside = Math.abs(joinedTo) > Number(place);
        const last = Math.abs(joinedTo) === Number(place);
        if (last ? joinedTo < 0 : !inside && spaced) text += " ";
      }
    }
    if (tokens.length > 0) sentences.push({ tokens });
  }
  return { id, text: text.trimEnd(), sentences };
}
