/**
 * Keeps a slow function to the newest input: at most one call runs, what came in between is forgotten, and only the
 * result of the newest input is told.
 *
 * @example
 * const read = latest((settings: Settings) => ask({ kind: "read", settings }), show);
 * read(first); read(second); read(third); // runs for `first` and `third`, shows the third
 */

/** A function that takes inputs as fast as they come; `settled` is told of the newest when its result is there. */
export function latest<Input, Output>(
  run: (input: Input) => Promise<Output>,
  settled: (output: Output, input: Input) => void,
): (input: Input) => void {
  let running = false;
  let next: { readonly input: Input } | null = null;

  return async (input) => {
    next = { input };
    if (running) return;
    running = true;
    while (next) {
      const current: { readonly input: Input } = next;
      next = null;
      const output = await run(current.input);
      if (next === null) settled(output, current.input);
    }
    running = false;
  };
}
