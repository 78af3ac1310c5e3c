/**
 * Saves a text as a file, without a server.
 *
 * @example
 * download("quotes.csv", "text/csv", "article,quote,…");
 */
import { element } from "./elements.js";

export function download(file: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = element("a", { href: url, download: file, hidden: "" });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // the browser reads it after the click
}
