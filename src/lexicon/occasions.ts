/**
 * Where words fall: *in a speech to parliament*, *at a news conference*.
 *
 * @example
 * OCCASION_NOUNS.has("speech"); // true
 */
import { wordSet } from "./words.js";

/** Nouns for occasions, singular, lower case. */
export const OCCASION_NOUNS: ReadonlySet<string> = wordSet(`
  speech interview conference briefing address hearing debate meeting rally trial inquest sermon lecture talk call
  phone-call broadcast event summit ceremony session remarks comments keynote appearance conversation discussion toast
  visit vigil funeral gala launch premiere reception dinner lunch breakfast webinar livestream q&a testimony forum
  convention congress party match chat gathering gig concert show podcast programme program inquiry monologue homily
  eulogy teleconference videoconference presser exchange town-hall protest demonstration
`);
