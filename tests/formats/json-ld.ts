/**
 * JSON-LD as a processor reads it, without the network.
 *
 * @example
 * await statements({ "@id": "#q1", "@context": "https://schema.org", name: "x" }, "https://schema.org/"); // ["#q1 name x"]
 */
import jsonld from "jsonld";

interface Term {
  readonly value: string;
}
interface Statement {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}
type ToStatements = (document: object, options: object) => Promise<Statement[]>;

/**
 * The statements of the document, as `subject predicate object`, its terms looked up in one vocabulary, and the
 * addresses of both vocabulary and article left out. Throws where a term or an identifier would be lost.
 */
export async function statements(document: object, vocabulary: string, article: string): Promise<string[]> {
  const toRdf = jsonld.toRDF as unknown as ToStatements;
  const found = await toRdf(structuredClone(document), {
    safe: true,
    documentLoader: async (url: string) => ({ documentUrl: url, document: { "@context": { "@vocab": vocabulary } } }),
  });
  const shorten = ({ value }: Term): string => value.replace(vocabulary, "").replace(article, "").replace(/.*#(?=type$)/u, "");
  return found.map(({ subject, predicate, object }) => [subject, predicate, object].map(shorten).join(" "));
}
