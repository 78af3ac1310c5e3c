/**
 * What ministers are ministers for: words that *and* joins in an office, *Trade and Industry Secretary*.
 *
 * @example
 * PORTFOLIOS.has("pensions"); // true
 */
import { wordSet } from "./words.js";

/** The words, lower case. */
export const PORTFOLIOS: ReadonlySet<string> = wordSet(`
  trade industry industrial strategy health human social services science technology innovation research culture media sport sports
  digital education skills work pensions labour labor employment housing urban development environment food rural affairs agriculture
  agricultural fisheries forestry transport transportation energy climate change net zero business enterprise investment justice
  home foreign commonwealth europe security defence defense veterans finance economy economic economics planning tourism women
  equalities equality children families youth communities local government regional infrastructure water mines mining resources
  commerce consumer immigration border citizenship indigenous aboriginal science information communications broadcasting arts
  heritage building construction interior public administration works land lands forests natural training higher aged care disability safety emergency
  police prisons prevention welfare civil aviation shipping ports railways roads cities universities levelling`);
