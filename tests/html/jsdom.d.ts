/** What the tests use of jsdom, typed by hand: its own types bring the browser's with them, which the sources must not see. */
declare module "jsdom" {
  interface PageRange {
    setStart(node: unknown, offset: number): void;
    setEnd(node: unknown, offset: number): void;
  }
  interface PageDocument {
    readonly documentElement: { readonly textContent: string };
    evaluate(path: string, context: PageDocument, resolver: null, kind: number, result: null): { readonly singleNodeValue: unknown };
    createRange(): PageRange;
  }
  export class JSDOM {
    constructor(html: string);
    readonly window: { readonly document: PageDocument };
  }
}
