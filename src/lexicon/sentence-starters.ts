/**
 * Words that open a sentence and, with a capital, are hardly ever part of a name; in lower case.
 *
 * @example
 * // … at Halden Inc. The firm …: “the” shows that the stop ends a sentence
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words that begin a noun phrase, which may be a subject. */
export const SUBJECT_STARTERS: ReadonlySet<string> = words(`
  a all an another any anybody anyone both each either every everybody everyone everything few he her his i it its
  many most my neither no nobody none nothing one other others our several she some somebody someone something such that
  the their there these they this those we what who whoever you your
`);

/** Conjunctions, adverbs, prepositions and question words. */
export const OTHER_STARTERS: ReadonlySet<string> = words(`
  about according across after afterwards again against ahead almost along already also although always amid amidst among
  and apart around as asked at away back because before behind below besides between beyond but by can could despite did
  do does during elsewhere even eventually ever except finally for from further furthermore had has have hence here how
  however if in indeed inside instead is it's just last later lately let like likewise maybe meanwhile moreover never
  nevertheless next nonetheless nor not notably now of off often on once only or otherwise outside over perhaps please
  previously rather recently should similarly since so sometimes soon still subsequently that's then thereafter therefore
  though through throughout thus to today together tomorrow tonight too toward under unless unlike until up upon was were
  when whenever where whereas whether which while why will with within without would yes yesterday yet
`);
