/**
 * Finite forms that follow or interrupt a quotation, in lower case: *“…,” he **said**.*
 *
 * @example
 * ATTRIBUTION_VERBS.has("said"); // true
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Verbs after which a sentence may end: *“Never again.” Smith said.* */
export const ATTRIBUTION_VERBS: ReadonlySet<string> = words(`
  said says say added adds told tells asked asks wrote writes replied replies explained explains insisted insists
  declared declares continued continues concluded concludes warned warns recalled recalls remarked remarks stated states
  announced announces argued argues claimed claims noted notes tweeted tweets posted posts quipped quips joked jokes
  observed observes commented comments shouted shouts yelled yells cried cries whispered whispers exclaimed exclaims
  complained complains admitted admits acknowledged acknowledges conceded concedes confessed confesses responded responds
  answered answers reported reports testified testifies reads read lamented laments suggested suggests predicted predicts
  boasted boasts promised promises vowed vows urged urges stressed stresses emphasized emphasised affirmed confirmed
  confirms agreed agrees mused muses thundered roared snapped muttered murmured growled sighed laughed enthused gushed
  pleaded begged demanded wondered wonders inquired queried retorted countered protested pointed alleged alleges
`);

/** Participles that report: *…, **saying** that …* */
export const REPORTING_PARTICIPLES: ReadonlySet<string> = words(`
  saying telling adding asking noting warning claiming insisting arguing explaining writing declaring stating tweeting
  announcing suggesting acknowledging admitting alleging promising vowing urging predicting
`);

/** Verbs that take the hearer as an object: *Smith **told** the BBC.* */
export const HEARER_VERBS: ReadonlySet<string> = words("told tells asked asks warned warns assured informed reminded");

/** Their participles: *quoted him as **telling** reporters*. */
export const HEARER_PARTICIPLES: ReadonlySet<string> = words("telling asking warning assuring informing reminding");

/** Participles that say from whom or where a report has its words: *reported, **citing** two officials*. */
export const CITING_PARTICIPLES: ReadonlySet<string> = words("citing quoting");
/** Verbs of speech that tell of the cited only who they are: *officials who asked not to be named*, *a report quoting them*. */
export const DESCRIBING_VERBS: ReadonlySet<string> = words("ask speak request decline insist cite quote name");

/** Lemmas of those of {@link CITING_PARTICIPLES}. */
export const CITING_VERBS: ReadonlySet<string> = words("cite quote");
