/**
 * The settings in an address, after its `#`, which no browser sends to a server: the text compressed where the browser
 * can do that, otherwise as it is.
 *
 * @example
 * await toFragment({ text: "“Go,” he said.", scope: "all", minConfidence: 0.5 }); // "scope=all&min=0.5&z=q1bK…"
 * await fromFragment("#text=Go"); // { text: "Go", scope: "speech", minConfidence: 0 }
 */
import { fromBase64Url, toBase64Url } from "./base64url.js";
import { DEFAULTS, LONGEST_TEXT, type Settings } from "./settings.js";

/** Raw DEFLATE (https://www.rfc-editor.org/rfc/rfc1951): the shortest of the forms that browsers know. */
const COMPRESSION = "deflate-raw";

/** The settings as the part of an address after `#`. */
export async function toFragment({ text, scope, minConfidence }: Settings): Promise<string> {
  const fields = new URLSearchParams();
  if (scope !== DEFAULTS.scope) fields.set("scope", scope);
  if (minConfidence !== DEFAULTS.minConfidence) fields.set("min", String(minConfidence));
  const wellFormed = new TextEncoder().encode(text);
  if ("CompressionStream" in globalThis) fields.set("z", toBase64Url(await compress(wellFormed)));
  else fields.set("text", text);
  return fields.toString();
}

/** The settings of an address; null where it holds no article. Throws an `Error` in words for people where it is damaged. */
export async function fromFragment(fragment: string): Promise<Settings | null> {
  const fields = new URLSearchParams(fragment.replace(/^#/u, ""));
  const compressed = fields.get("z");
  const text = compressed === null ? fields.get("text") : await expand(compressed);
  if (text === null) return null;
  const min = Number(fields.get("min") ?? DEFAULTS.minConfidence);
  return {
    text: text.slice(0, LONGEST_TEXT),
    scope: fields.get("scope") === "all" ? "all" : DEFAULTS.scope,
    minConfidence: min >= 0 && min <= 1 ? min : DEFAULTS.minConfidence,
  };
}

async function expand(letters: string): Promise<string> {
  if (!("DecompressionStream" in globalThis)) throw new Error("This browser cannot read the compressed text of this link");
  try {
    return await decompress(fromBase64Url(letters));
  } catch {
    throw new Error("This link is damaged: its text cannot be read");
  }
}

async function compress(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream(COMPRESSION));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The text, or as much of it as is taken: a short link must not grow without end. */
async function decompress(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(COMPRESSION));
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const reader = stream.getReader();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length >= LONGEST_TEXT) {
      await reader.cancel();
      return text;
    }
  }
}
