/**
 * Things that carry words, singular, lower case.
 *
 * @example
 * DOCUMENT_NOUNS.has("affidavit"); // true
 */
import { wordSet } from "./words.js";

/** Nouns for documents, and for posts and messages. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = wordSet(`
  statement communique communiqué readout read-out letter report audit memo memorandum email e-mail mail note release press_release filing
  affidavit complaint lawsuit suit indictment warrant document documents papers paperwork records record transcript ruling
  judgment judgement verdict opinion order survey poll study paper article column editorial op-ed essay book memoir
  memoirs autobiography biography diary post tweet blog blogpost thread message messages text texts website webpage site
  dossier bulletin notice advisory brief briefing_note submission petition manifesto declaration resolution prospectus
  review analysis forecast data figures statistics census newsletter caption posting update dispatch cable fax telegram
  announcement account page feed profile bio obituary leaflet flyer pamphlet poster sign placard banner log minutes
  accounts reply disclaimer testimony deposition confession questionnaire guidance guidelines white_paper charter treaty
  agreement accord constitution contract certificate log-book inscription research findings results presentation
  preprint summary story dispatch listing tweet retweet voicemail disclosure summons motion docs decree edict plan proposal blueprint roadmap strategy guide
  codebook budget response rebuttal dissent award objection draft commentary circular chargesheet charge_sheet writ injunction
  application appeal brochure booklet handbook rulebook factsheet fact_sheet footnote foreword preface screenshot
  outlook decision adjudication answer estimate calculation tally ad advert advertisement conclusions projections plaque billboard sticker tombstone gravestone voice_note voice_message green_paper discussion_paper press_statement written_reason written_reasons sentencing_remark sentencing_remarks
`);

/** Those of {@link DOCUMENT_NOUNS} that name a document only where the words around say so. */
export const VAGUE_DOCUMENT_NOUNS: ReadonlySet<string> = wordSet(
  "account agreement order opinion research results figures data story sign page reply motion suit site review plan proposal strategy guide budget strategy log treaty accord contract constitution charter minutes response award objection draft commentary application appeal outlook decision adjudication answer estimate calculation tally conclusions projections"
);

/** Verbs whose subject gives a document out: *published a report*. */
export const ISSUING_VERBS: ReadonlySet<string> = wordSet(`
  issue release publish send write post put publicise publicize file submit distribute circulate produce compile
  commission prepare present unveil share sign deliver draft author print tweet upload email e-mail launch read
  make table lodge hand conduct carry
`);

/** Nouns that one and the same document goes by, a line a family: *a review by … the 212-page report … the document*. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  "report review study audit inquiry investigation survey analysis paper research assessment evaluation document",
  "lawsuit suit complaint filing petition claim writ case document",
  "letter note message email e-mail memo memorandum document",
  "statement communique communiqué declaration resolution press_statement document",
  "ruling judgment judgement verdict opinion decision award adjudication dissent document",
  "indictment affidavit complaint warrant chargesheet charge_sheet filing document",
  "poll survey questionnaire study",
  "post tweet thread message",
  "memoir memoirs autobiography biography book",
  "draft plan proposal paper text document",
  "objection submission letter document",
  "notice order letter circular document",
].map((family) => wordSet(family));

/** Whether two such nouns, singular, may mean one document. */
export function mayNameOneDocument(noun: string, other: string): boolean {
  return noun === other || FAMILIES.some((family) => family.has(noun) && family.has(other));
}

/** What researchers publish in journals, which only pass it on. */
export const RESEARCH_NOUNS: ReadonlySet<string> = wordSet("study research paper trial preprint findings");

/** Verbs that tell of a document who made or sent it: *the memo, which she sent*. */
export const GIVING_VERBS: ReadonlySet<string> = wordSet(`
  send write issue publish release post file submit circulate distribute draft author sign pen compile produce commission unveil
  lodge deliver prepare dictate make give present table
`);

/** What is filed with them is not theirs: *court papers*. */
export const COURT_WORDS: ReadonlySet<string> = wordSet("court courts tribunal inquest legal");
