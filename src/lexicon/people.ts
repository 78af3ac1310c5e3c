/**
 * Nouns for people that say nothing of what they do: alone, of a family, in numbers.
 *
 * @example
 * PERSON_NOUNS.has("witness"); // true
 * GROUP_NOUNS.has("residents"); // true
 */
import { wordSet } from "./words.js";

/** Whom articles tell by how many children he or she has: *mother-of-two*, *dad-of-three*. */
const PARENTS_OF_SOME = ["mother", "father", "mum", "mom", "dad", "parent", "grandmother", "grandfather", "grandad", "great-grandmother", "great-grandfather"].flatMap((parent) =>
  ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].map((count) => `${parent}-of-${count}`),
);

/** One person, singular. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set([...PARENTS_OF_SOME, ...wordSet(`
  man woman boy girl lady gentleman guy bloke chap lad person individual adult child baby infant teenager teen youngster
  youth pensioner toddler millennial veteran native resident local villager neighbour neighbor victim witness bystander
  onlooker survivor patient customer client passenger commuter motorist driver pedestrian tenant homeowner householder
  shopper fan supporter user tourist visitor traveller traveler voter caller source insider friend colleague teammate
  team-mate counterpart predecessor successor opponent rival ally critic member guest host speaker participant attendee
  applicant respondent viewer listener reader migrant refugee immigrant citizen taxpayer donor investor shareholder
  volunteer hostage captive juror plaintiff claimant complainant informant translator interpreter organiser organizer
  delegate pilgrim worshipper newcomer heir orphan addict influencer gamer collector enthusiast expert official
  mother father mum mom dad parent grandmother grandfather grandparent daughter son brother sister sibling wife husband
  spouse partner widow widower niece nephew uncle aunt cousin bride groom girlfriend boyfriend fiancé fiancée fiancee
  ex-wife ex-husband stepmother stepfather stepson stepdaughter granddaughter grandson relative mother-in-law
  father-in-law son-in-law daughter-in-law brother-in-law sister-in-law twin
  supervisor dispatcher caretaker cleaner waiter waitress cashier receptionist guard bouncer usher steward stewardess
  attendant clerk secretary assistant helper intern trainee apprentice foreman supplier vendor seller buyer bidder dealer
  auctioneer broker agent realtor landlord lodger renter porter bellhop maid nanny babysitter childminder carer caregiver
  caller sender bearer holder winner loser finalist runner-up qualifier contestant entrant rider walker hiker camper
  climber angler hunter shooter collector hoarder gardener groundsman greenkeeper handyman decorator roofer plasterer
  scaffolder welder joiner surveyor conductor operator controller coordinator administrator organiser planner designer
  tester writer tutor instructor examiner marker lecturer mentor counsellor counselor therapist healer medium astrologer
  psychic magician juggler busker performer dancer extra stuntman cameraman photographer videographer reporter
  interviewer narrator announcer compere mc umpire referee linesman scorer marshal steward groundskeeper bookmaker punter
  gambler jockey trainer groom blacksmith shepherd herder forester logger miner driller rigger docker stevedore sailor
  fisherman diver lifeguard rescuer medic orderly undertaker gravedigger sexton verger churchwarden organist chorister
  parishioner convert believer pilgrim missionary chaplain insider outsider loner stranger intruder burglar thief
  shoplifter trespasser squatter hacker scammer fraudster blackmailer stalker bully abuser rapist smuggler trafficker
  gangster mobster henchman informer snitch spy whistleblower defector deserter veteran recruit cadet conscript sniper
  bomber hijacker kidnapper captor militant insurgent separatist jihadist extremist rioter looter vandal protester
  picket striker unionist steward delegate envoy negotiator mediator arbitrator adjudicator assessor valuer auditor
  taster critic reviewer blogger vlogger streamer subscriber follower commenter poster moderator admin founder inventor
  minor octogenarian nonagenarian septuagenarian centenarian sexagenarian
  graduate dropout expatriate expat emigre émigré redhead pal mate chum buddy lover great-grandmother great-grandfather gran granny nan grandma grandad grandpa
  dishwasher bricklayer glazier barmaid beautician manicurist fishmonger greengrocer newsagent postmaster tailor cobbler potter weaver
  bookseller stonemason thatcher islander highlander housewife cabbie flatmate roommate housemate classmate squaddie landscaper
  locksmith motorcyclist birdwatcher sommelier caddie goatherd postgrad alumnus trapper cowboy lifer ex-con parolee evacuee returnee
  deportee escapee amputee divorcee trustee retiree deckhand farmhand stagehand
`)]);

/** What anybody of a sex, an age, a life may be called who has been named, lower case. */
const TRAIT_NOUNS: ReadonlySet<string> = new Set([...PARENTS_OF_SOME, ...wordSet(`
  man woman boy girl lady gentleman teenager teen youngster pensioner veteran native star mother father mum dad grandmother
  grandfather great-grandmother great-grandfather gran granny nan grandma grandad grandpa octogenarian nonagenarian septuagenarian
  centenarian sexagenarian graduate dropout expatriate expat emigre émigré redhead grandparent millennial
`)]);

/** Whether the noun, lower case, tells no more than a trait: {@link TRAIT_NOUNS}, *fifth-grader*, *sixth-former*. */
export function isTrait(noun: string): boolean {
  return TRAIT_NOUNS.has(noun) || /-(?:grader|former)$/u.test(noun);
}

/** Trades that are told by the way of somebody named, and seldom of somebody new, lower case. */
export const TRADE_NOUNS: ReadonlySet<string> = wordSet(`
  scientist researcher academic scholar physicist chemist biologist historian economist engineer architect designer photographer
  farmer rancher grower grazier cattleman fisherman trawlerman chef baker restaurateur publican shopkeeper hairdresser barber
  campaigner activist environmentalist conservationist feminist entrepreneur businessman businesswoman tycoon magnate mogul
  billionaire millionaire industrialist philanthropist explorer adventurer mountaineer librarian archivist curator inventor
  carpenter plumber electrician mechanic trucker welder beekeeper winemaker dramatist essayist
  undergraduate gardener joiner plasterer pharmacist dentist accountant programmer
`);

/** Nouns of kinship, which stand between two people: *his wife Ruth Bell*. */
export const KIN_NOUNS: ReadonlySet<string> = wordSet(`
  mother father mum mom dad parent grandmother grandfather daughter son brother sister sibling wife husband spouse partner
  widow widower niece nephew uncle aunt cousin girlfriend boyfriend fiancé fiancée fiancee ex-wife ex-husband stepmother
  stepfather stepson stepdaughter granddaughter grandson mother-in-law father-in-law son-in-law daughter-in-law
  brother-in-law sister-in-law twin friend colleague neighbour neighbor
`);

/** Words between *the* and a surname, with the generation of a family that they tell, lower case. */
export const GENERATIONS: ReadonlyMap<string, "older" | "younger"> = new Map([
  ["elder", "older"], ["older", "older"], ["senior", "older"], ["younger", "younger"], ["junior", "younger"],
]);

/** Kin in the words of home, with what others say, lower case. */
export const KIN_SYNONYMS: ReadonlyMap<string, string> = new Map([
  ["mum", "mother"], ["mom", "mother"], ["mam", "mother"], ["dad", "father"], ["granny", "grandmother"], ["gran", "grandmother"], ["grandma", "grandmother"],
  ["grandad", "grandfather"], ["grandpa", "grandfather"], ["hubby", "husband"],
]);

/** Several people who speak together, and words for them that are singular in form. */
export const GROUP_NOUNS: ReadonlySet<string> = wordSet(`
  people persons folks men women boys girls children kids adults teenagers youths youngsters pensioners police clergy
  residents locals villagers neighbours neighbors victims witnesses bystanders onlookers survivors patients customers
  clients passengers commuters motorists drivers tenants homeowners shoppers fans supporters users tourists visitors
  voters callers sources insiders friends colleagues teammates team-mates counterparts opponents rivals allies critics
  members guests participants viewers listeners readers migrants refugees immigrants citizens taxpayers donors investors
  shareholders volunteers hostages jurors plaintiffs claimants parents relatives brothers sisters officials authorities
  leaders ministers lawmakers senators politicians diplomats democrats republicans conservatives tories prosecutors
  lawyers attorneys judges detectives investigators officers experts scientists researchers economists analysts doctors
  nurses teachers students pupils workers employees staff staffers unions activists campaigners protesters demonstrators
  organisers organizers reporters journalists observers commentators pundits bosses executives directors managers coaches
  players farmers owners traders bankers aides advisers advisors regulators inspectors auditors engineers
  medics firefighters paramedics rescuers soldiers troops rebels militants separatists insurgents captors kidnappers
  couple duo trio family crowd crew cast jury public panel team squad delegation pair band group team-mates half some
  many most others several few both all those everybody everyone everybody majority minority dozens hundreds thousands
`);
