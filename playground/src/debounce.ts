/**
 * Waits until nothing has come for a while.
 *
 * @example
 * area.addEventListener("input", debounce(read, 250));
 */

/** A function that calls `run` with the last value, `wait` milliseconds after it came. */
export function debounce<Value>(run: (value: Value) => void, wait: number): (value: Value) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (value) => {
    clearTimeout(timer);
    timer = setTimeout(() => run(value), wait);
  };
}
