/**
 * The page: joins the controls, the worker and the views.
 *
 * @example
 * // <script>…</script> at the end of the page
 */
import type { Extraction } from "../../src/types.js";
import { ARTICLES } from "./articles.js";
import { articleView } from "./article-view.js";
import { findControls, readSettings, showConfidence, writeSettings } from "./controls.js";
import { debounce } from "./debounce.js";
import { download } from "./download.js";
import { byId, element } from "./elements.js";
import { evidenceView } from "./evidence-view.js";
import { EXPORTS, isExportFormat } from "./export-formats.js";
import { latest } from "./latest.js";
import type { Reply } from "./messages.js";
import { acceptFiles } from "./pick-file.js";
import { LONGEST_TEXT, type Settings } from "./settings.js";
import { fromFragment, toFragment } from "./share.js";
import { followQuotes, highlight } from "./shown-quote.js";
import { sourcesView } from "./sources-view.js";
import { startWorker } from "./start-worker.js";
import { shownVoices } from "./voices.js";

/** How long to wait for the next key, in milliseconds. */
const PAUSE = 200;

const controls = findControls();
const article = byId("article", HTMLElement);
const sources = byId("sources", HTMLOListElement);
const evidence = byId("evidence", HTMLElement);
const facts = byId("evidence-facts", HTMLElement);
const status = byId("status", HTMLElement);
const problem = byId("problem", HTMLElement);
const examples = byId("examples", HTMLSelectElement);
const formats = byId("format", HTMLSelectElement);
const link = byId("link", HTMLInputElement);

const ask = startWorker(byId("worker", HTMLScriptElement).text);
let extraction: Extraction = { quotes: [], sources: [] };
let shown: string | null = null;

const read = latest((settings: Settings) => ask({ kind: "read", settings }), showReply);
const readSoon = debounce(readNow, PAUSE);

function readNow(): void {
  const settings = readSettings(controls);
  if (settings.text.length > LONGEST_TEXT) showProblem(`This is too long: articles of up to ${LONGEST_TEXT} characters are read`);
  else read(settings);
}

function showReply(reply: Reply, { text }: Settings): void {
  if (reply.kind === "error") return showProblem(reply.message);
  if (reply.kind === "file") return;
  showProblem("");
  extraction = reply.extraction;
  const voices = shownVoices(extraction);
  article.replaceChildren(...articleView(extraction, text, voices));
  sources.replaceChildren(...sourcesView(extraction, voices));
  status.textContent = text.trim() === "" ? "Nothing to read yet" : summary(extraction, reply.milliseconds);
  showEvidence(null);
}

function summary({ quotes, sources: of }: Extraction, milliseconds: number): string {
  return `${count(quotes.length, "quote")}, ${count(of.length, "source")}, read in ${Math.max(1, Math.round(milliseconds))} ms`;
}

function count(many: number, what: string): string {
  return `${many} ${what}${many === 1 ? "" : "s"}`;
}

function showEvidence(id: string | null): void {
  const quote = extraction.quotes.find((each) => each.id === id);
  shown = quote?.id ?? null;
  evidence.classList.toggle("empty", !quote);
  facts.replaceChildren(...(quote ? evidenceView(quote) : [element("p", {}, ["Point at a quote, or tab to one, to see what is known of it."])]));
  highlight(document.body, shown);
}

function showProblem(message: string): void {
  problem.textContent = message;
}

/** Takes a text in place of the one that is there. */
function take(text: string): void {
  link.hidden = true;
  examples.value = Object.keys(ARTICLES).find((name) => ARTICLES[name] === text) ?? "";
  writeSettings(controls, { ...readSettings(controls), text });
  readNow();
}

async function share(): Promise<void> {
  const fragment = await toFragment(readSettings(controls));
  history.replaceState(null, "", `#${fragment}`);
  link.value = location.href;
  link.hidden = false;
  link.select();
  try {
    await navigator.clipboard.writeText(link.value);
    status.textContent = "The link is copied, and stands below";
  } catch {
    status.textContent = "The link stands below; copy it from there"; // not every place lets a page write to the clipboard
  }
}

async function save(): Promise<void> {
  const format = formats.value;
  if (!isExportFormat(format)) return;
  const reply = await ask({ kind: "export", settings: readSettings(controls), format, quote: shown });
  if (reply.kind === "error") showProblem(reply.message);
  if (reply.kind === "file") download(EXPORTS[format].file, EXPORTS[format].type, reply.content);
}

/** Opens the article of the address, if it holds one. */
async function open(): Promise<void> {
  try {
    const settings = await fromFragment(location.hash);
    if (settings === null) return;
    writeSettings(controls, settings);
    take(settings.text);
  } catch (error) {
    showProblem(error instanceof Error ? error.message : String(error));
  }
}

examples.append(...Object.keys(ARTICLES).map((name) => element("option", { value: name }, [name])));
formats.append(...Object.entries(EXPORTS).map(([format, { label }]) => element("option", { value: format }, [label])));

controls.text.addEventListener("input", () => {
  examples.value = "";
  link.hidden = true;
  readSoon(undefined);
});
controls.confidence.addEventListener("input", () => {
  showConfidence(controls);
  readSoon(undefined);
});
controls.scope.addEventListener("change", readNow);
examples.addEventListener("change", () => take(ARTICLES[examples.value] ?? ""));
byId("share", HTMLButtonElement).addEventListener("click", () => void share());
byId("save", HTMLButtonElement).addEventListener("click", () => void save());
byId("open", HTMLButtonElement).addEventListener("click", () => byId("file", HTMLInputElement).click());
globalThis.addEventListener("hashchange", () => void open());
acceptFiles(document.documentElement, byId("file", HTMLInputElement), take, showProblem);
followQuotes(document.body, showEvidence);
if (location.hash === "") take(Object.values(ARTICLES)[0] ?? "");
else void open();
