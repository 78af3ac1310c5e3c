/**
 * Lemmas whose subjects report, by what they say of the content; a lemma may have several readings.
 *
 * @example
 * SPEECH.has("warn"); // true
 * BELIEF.has("think"); // true
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Said or written. */
export const SPEECH: ReadonlySet<string> = words(`
 accuse acknowledge add address admit advise advocate affirm agree allege announce answer apologise apologize appeal
 argue articulate ask assert assure attest attribute avow beg bellow bemoan blame blast blog bluster boast
 brag breathe call caution certify challenge characterise characterize charge chide chime cite claim
 clarify comment complain concede conclude condemn confess confide confirm
 contend continue contradict convey counter criticise criticize croak cry deadpan declare decry 
 demand denounce deny depict deride describe detail disagree disclose dismiss dispute divulge 
 dub echo elaborate email e-mail emphasise emphasize enquire enthuse enumerate estimate exclaim exhort explain expound
 fume gasp giggle groan growl grumble gush hail hint holler howl imply implore inform inquire insinuate insist
 instruct interject interrupt intone invite joke jibe lament lecture liken maintain marvel mention
 message mock moan mumble murmur muse mutter narrate note notify observe offer opine outline
 phone plead pledge post predict proclaim profess promise pronounce propose
 protest purr query question quip quote rail rant rave read reaffirm reason reassert reassure rebuke recall
 recite reckon recommend recount refer refute reiterate relate remark remind reminisce repeat reply report
 indicate label pen request respond restate retell retort retweet reveal roar rule say scoff scold scream seethe shout shriek sigh signal 
 slam snap snarl sneer sniff snort sob specify speculate splutter sputter stammer state stipulate stress stutter
 submit suggest summarise summarize surmise swear taunt tease tell testify text theorise theorize
 threaten thunder tweet underscore urge utter venture voice vow wail warn
 whisper wisecrack wonder write yell
`);

/** Thought, known, held to be so. */
export const BELIEF: ReadonlySet<string> = words(`
  accept assume believe bet calculate conceive concur conjecture consider decide deem determine discern doubt envisage
  envision estimate expect fathom figure forecast foresee forget gather guess hypothesise hypothesize imagine infer
  interpret judge know learn misunderstand perceive ponder postulate predict presume project ratify realise realize
  reason recognise recognize reckon regard reject remember see sense speculate suppose suspect think understand view
`);

/** Meant, wanted, supported. */
export const INTENTION: ReadonlySet<string> = words(`
  aim aspire attempt back choose commit decide decline demand desire endorse favor favour fight hope intend lobby long
  mean mull need negotiate opt oppose plan pledge prefer prepare promise propose push refuse resolve seek strive support
  threaten try vow want wish
`);

/** Felt. */
export const FEELING: ReadonlySet<string> = words(`
  admire adore applaud appreciate begrudge care celebrate cherish detest dislike dread enjoy envy fear feel hate like
  loathe love mourn regret rejoice relish resent respect rue savor savour trust value welcome worry
`);

/** Seen, heard, shown by evidence. */
export const PERCEPTION: ReadonlySet<string> = words(`
  appear demonstrate detect discover find hear indicate notice observe overhear perceive prove record reflect reveal see
  seem show spot suggest uncover watch witness
`);

/** Nouns that report: *the claim that …*, *a pledge to …*, *in the words of …*. */
export const REPORTING_NOUNS: ReadonlySet<string> = words(`
  accusation admission advice affidavit allegation announcement answer apology appeal argument assertion assessment
  assurance belief boast call charge claim comment complaint concern concession conclusion confession confirmation
  contention conviction criticism declaration demand denial description disclosure email estimate explanation expectation
  fear forecast hint hope insistence insinuation interview invitation joke letter memo mention message motto notion objection
  observation offer opinion order phrase plea pledge post prediction proclamation promise proposal question quip quote
  reassurance reference remark reminder reply report request response revelation rumour rumor saying sentiment slogan
  speculation speech statement suggestion suspicion talk testimony text theory threat thought tweet verdict view vow warning
  word
`);
