/**
 * Dictionary forms of regular words that wink does not know, or gets wrong.
 *
 * @example
 * verbLemma("tweeted", isKnown); // "tweet"
 * verbLemma("hoping", isKnown); // "hope", where wink has "hop"
 */

type Vocabulary = (word: string) => boolean;

/** A short word in one vowel and one consonant, which would double before an ending: *hop*, *not*, *us*. */
const DOUBLES = /^[^aeiouy]*[aeiouy][^aeiouywx]$/u;
const DOUBLED = /([bdfgklmnprtvz])\1$/u;

/** The base of a verb's regular form. */
export function verbLemma(form: string, isKnown: Vocabulary): string {
  if (/(?:[^aeiou]ies|[^aeiou]ied)$/u.test(form)) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1);
  if (form.length > 4 && form.endsWith("ing")) return baseOf(form.slice(0, -3), isKnown) ?? form;
  if (form.length > 3 && form.endsWith("ed")) return baseOf(form.slice(0, -2), isKnown) ?? form;
  return sLemma(form, isKnown);
}

/** The singular of a noun's regular plural. */
export function nounLemma(form: string, isKnown: Vocabulary): string {
  if (/[^aeiou]ies$/u.test(form) && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/[^aeiou]men$/u.test(form) && form.length > 4) return `${form.slice(0, -2)}an`;
  return sLemma(form, isKnown);
}

function sLemma(form: string, isKnown: Vocabulary): string {
  if (form.length < 4 || !form.endsWith("s") || /(?:ss|us|is)$/u.test(form)) return form;
  const withoutEs = form.slice(0, -2);
  if (/(?:ss|x|z|ch|sh|o)es$/u.test(form) && (isKnown(withoutEs) || !isKnown(form.slice(0, -1)))) return withoutEs;
  return form.slice(0, -1);
}

/** The base that `stem`, without *-ed* or *-ing*, comes from; null where none is likely. */
function baseOf(stem: string, isKnown: Vocabulary): string | null {
  const withE = `${stem}e`;
  if (DOUBLES.test(stem) && isKnown(withE)) return withE;
  if (isKnown(stem)) return stem;
  if (DOUBLED.test(stem) && (isKnown(stem.slice(0, -1)) || !/(?:ll|ff|zz)$/u.test(stem))) return stem.slice(0, -1);
  if (isKnown(withE)) return withE;
  if (!/[aeiouy]/u.test(stem)) return null;
  // Unknown either way: an e is dropped after these, hardly after others.
  return /(?:[^aeiou]l|[aeiou]s|[cgvzu]|[^aeiou]at|is|iz)$/u.test(stem) ? withE : stem;
}
