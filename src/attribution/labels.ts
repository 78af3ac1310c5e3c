/**
 * The labels that units of a window take, and which may follow which.
 *
 * @example
 * // Lee        said  taxes           would           rise            .
 * // SOURCE     CUE   CONTENT_BEGIN   CONTENT         CONTENT         OTHER
 */

export const OTHER = 0;
export const SOURCE_BEGIN = 1;
export const SOURCE = 2;
export const CUE = 3;
export const CONTENT_BEGIN = 4;
export const CONTENT = 5;
export const LABELS = 6;

export const ANY: number = (1 << LABELS) - 1;
export const ONLY_CUE: number = 1 << CUE;
/** What a quotation outside the cue's sentence may be. */
export const OUTSIDE_SENTENCE: number = (1 << OTHER) | (1 << CONTENT_BEGIN);
/** What a quotation in the cue's sentence may be. */
export const QUOTATION: number = ANY & ~ONLY_CUE & ~(1 << SOURCE_BEGIN);

/** `from * LABELS + to` of the pairs that cannot be: what goes on must have begun. */
export const IMPOSSIBLE: readonly number[] = [OTHER, SOURCE_BEGIN, SOURCE, CUE, CONTENT_BEGIN, CONTENT].flatMap((from) => [
  ...(from === SOURCE_BEGIN || from === SOURCE ? [] : [from * LABELS + SOURCE]),
  ...(from === CONTENT_BEGIN || from === CONTENT ? [] : [from * LABELS + CONTENT]),
]);
/** Labels that no window begins with. */
export const NEVER_FIRST: readonly number[] = [SOURCE, CONTENT];
