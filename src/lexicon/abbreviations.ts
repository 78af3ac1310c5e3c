/**
 * Words that end in a full stop which is their own, in lower case and without it.
 *
 * @example
 * TITLE_ABBREVIATIONS.has("sen"); // “Sen. Ann Lee”: the stop never ends a sentence
 */

/** With a capital, followed by a name: the stop never ends a sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set([
  "adm", "amb", "asst", "atty", "brig", "capt", "cdr", "cmdr", "col", "comdr", "cpl", "cpt", "det", "dr", "fr", "gen",
  "gov", "hon", "insp", "lt", "maj", "messrs", "mme", "mlle", "mr", "mrs", "ms", "msgr", "mt", "ofc", "pfc", "pres",
  "prof", "pvt", "rep", "reps", "rev", "sen", "sens", "sgt", "spc", "sra", "srta", "st", "ste", "supt", "treas",
]);

/** With a capital, followed by a number, by more of a name or by the next sentence. */
export const NAME_ABBREVIATIONS: ReadonlySet<string> = new Set([
  // months and days
  "jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu",
  "thur", "thurs", "fri",
  // companies
  "assn", "bros", "co", "corp", "inc", "intl", "ltd", "mfg", "plc", "pty",
  // American states, streets and bodies
  "ala", "ariz", "calif", "colo", "conn", "del", "fla", "ga", "kan", "ky", "md", "mich", "minn", "mont", "neb", "nev",
  "okla", "penn", "tenn", "tex", "va", "vt", "wis", "wyo", "ave", "blvd", "dept", "rd", "rte", "univ",
  // after names
  "esq", "jr", "ret", "sr",
]);

/** In lower case too. */
export const COMMON_ABBREVIATIONS: ReadonlySet<string> = new Set([
  "approx", "cf", "dept", "eds", "etc", "excl", "ft", "govt", "incl", "lb", "lbs", "oz", "pp", "sq", "viz", "vol", "vols",
  "vs", "yrs",
]);

/** American states that are words too: only with a capital and after a comma (*Salem, Mass.*). */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set([
  "ark", "ill", "ind", "kans", "la", "mass", "me", "miss", "mo", "ore", "pa", "wash",
]);

/** Count what follows; before anything but a numeral they are words. */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(["ch", "fig", "no", "nos", "p"]);

/** The same, and only with a capital (*Mar. 3*, *Sec. 12*). */
export const CAPITAL_NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(["art", "mar", "sat", "sec", "sun"]);
