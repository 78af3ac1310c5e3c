/**
 * Which quote is shown: the one under the pointer, or the one that has the focus; Escape shows none.
 *
 * @example
 * followQuotes(document.body, (id) => showEvidence(id));
 */

/** Tells of each quote that a person comes to, in the article or in the list, and of null when they leave it behind. */
export function followQuotes(page: HTMLElement, show: (id: string | null) => void): void {
  let shown: string | null = null;
  const turnTo = (id: string | null): void => {
    if (id !== shown) show((shown = id));
  };
  const visit = ({ target }: Event): void => {
    const id = quoteAt(target);
    if (id !== null) turnTo(id);
  };
  page.addEventListener("pointerover", visit);
  page.addEventListener("focusin", visit);
  page.addEventListener("click", ({ target }) => {
    const id = quoteAt(target);
    const button = target instanceof Element && target.closest("button[data-quote]");
    if (id !== null && button) page.querySelector<HTMLElement>(`mark[tabindex][data-quote="${CSS.escape(id)}"]`)?.focus();
  });
  page.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") turnTo(null);
  });
  page.querySelector("#close-evidence")?.addEventListener("click", () => turnTo(null));
}

/** Sets `class="shown"` on all that belongs to the quote, and takes it from the rest. */
export function highlight(page: HTMLElement, id: string | null): void {
  for (const marked of page.querySelectorAll(".shown")) marked.classList.remove("shown");
  if (id === null) return;
  for (const part of page.querySelectorAll(`[data-quote="${CSS.escape(id)}"]`)) part.classList.add("shown");
}

/** The quote of the innermost part of the page around the target. */
function quoteAt(target: EventTarget | null): string | null {
  const part = target instanceof Element ? target.closest<HTMLElement>("[data-quote]") : null;
  return part?.dataset["quote"] ?? null;
}
