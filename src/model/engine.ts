/**
 * Memory with vector instructions over it, where the engine has WebAssembly and may use it.
 *
 * @example
 * const made = withVectors<Kernel>(ROW_SUMS_CODE, 1024); // null under a Content-Security-Policy that forbids it
 * made?.exports.addRows(list, count, addresses, width, from, into);
 */

/** What is asked of the engine: TypeScript has WebAssembly's types only with those of a browser. */
interface Engine {
  readonly Memory: new (descriptor: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
}

const PAGE = 65_536;
/** Modules by their code: each is compiled once. */
const modules = new Map<string, object>();

/** A memory of so many bytes and the functions of the module over it, or null where they cannot be had. */
export function withVectors<Exports>(code: string, bytes: number): { readonly buffer: ArrayBuffer; readonly exports: Exports } | null {
  const engine = (globalThis as { readonly WebAssembly?: unknown }).WebAssembly as Engine | undefined;
  if (!engine) return null;
  try {
    const module = modules.get(code) ?? new engine.Module(Uint8Array.from(atob(code), (unit) => unit.charCodeAt(0)));
    modules.set(code, module);
    const memory = new engine.Memory({ initial: Math.ceil(bytes / PAGE) });
    return { buffer: memory.buffer, exports: new engine.Instance(module, { engine: { memory } }).exports as Exports };
  } catch {
    return null;
  }
}
