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
  preprint story dispatch listing tweet retweet voicemail disclosure summons motion docs decree edict plan proposal blueprint roadmap strategy guide
  codebook budget response rebuttal dissent
`);

/** Those of {@link DOCUMENT_NOUNS} that name a document only where the words around say so. */
export const VAGUE_DOCUMENT_NOUNS: ReadonlySet<string> = wordSet(
  "account agreement order opinion research results figures data story sign page reply motion suit site review plan proposal strategy guide budget strategy log treaty accord contract constitution charter minutes response"
);

/** Verbs whose subject gives a document out: *published a report*. */
export const ISSUING_VERBS: ReadonlySet<string> = wordSet(`
  issue release publish send write post put publicise publicize file submit distribute circulate produce compile
  commission prepare present unveil share sign deliver draft author print tweet upload email e-mail launch read
  make table lodge hand conduct carry
`);

/** What is filed with them is not theirs: *court papers*. */
export const COURT_WORDS: ReadonlySet<string> = wordSet("court courts tribunal inquest legal");
