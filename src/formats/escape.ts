/**
 * Text made safe for markup, for the characters that markup has no way to write, and for a line of JSON.
 *
 * @example
 * escapeHtml('<b title="x">'); // "&lt;b title=&quot;x&quot;&gt;"
 */

/** `&`, `<`, `>` and both quotes, so that text may stand between tags and in an attribute alike. */
const SPECIAL = /[&<>"']/gu;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** What XML 1.0 has no way to write and HTML forbids or drops: most controls, halves of a surrogate pair, U+FFFE and U+FFFF. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

/**
 * The text with U+FFFD in place of each character that XML 1.0 does not allow
 * (section 2.2 of https://www.w3.org/TR/xml/); its length in code units and in code points stays the same.
 */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, "\ufffd");
}

/** The text for HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return writable(text).replace(SPECIAL, (each) => ENTITIES[each] ?? each);
}

/** The text for XML; carriage returns are written as references, since a reader would turn them into line feeds. */
export function escapeXml(text: string): string {
  return escapeHtml(text).replace(/\r/gu, "&#13;");
}

/** The text for an XML attribute, where line feeds and tabs too would not be read as they are. */
export function escapeXmlAttribute(text: string): string {
  return escapeXml(text).replace(/[\t\n]/gu, (each) => (each === "\n" ? "&#10;" : "&#9;"));
}

/** What some readers take for the end of a line, and JSON leaves as it is: NEL, LINE and PARAGRAPH SEPARATOR. */
const LINE_ENDS = /[\u0085\u2028\u2029]/gu;

/** JSON for a line of its own. */
export function escapeLineEnds(json: string): string {
  return json.replace(LINE_ENDS, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
