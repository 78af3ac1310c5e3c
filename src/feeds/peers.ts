/**
 * The package that reads XML. It is not installed with the library, but by those who read feeds.
 *
 * @example
 * const { parseXml } = await loadXmlParser();
 */
import { load } from "../html/peers.js";

/** A node of parse-xml's, as far as it is used. */
export interface RawNode {
  readonly type: string;
  readonly name?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly RawNode[];
  readonly text?: string;
  readonly start: number;
}

/** What parse-xml is told. */
interface XmlOptions {
  readonly includeOffsets: boolean;
  readonly resolveUndefinedEntity: (reference: string) => string | null;
}

/** What is used of parse-xml. */
export interface XmlParser {
  readonly parseXml: (xml: string, options: XmlOptions) => { readonly root: RawNode | null };
}

/** Who needs the packages, for those who have to install them. */
export const USER = "hearsay/feeds";

/** parse-xml. Throws an `Error` that says what to install. */
export async function loadXmlParser(): Promise<XmlParser> {
  const { parseXml } = await load(USER, "@rgrove/parse-xml", () => import("@rgrove/parse-xml"), "parseXml");
  return { parseXml: parseXml as XmlParser["parseXml"] };
}
