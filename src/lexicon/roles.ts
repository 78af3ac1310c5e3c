/**
 * What people are called for what they do, grouped by which words may name the same person.
 *
 * @example
 * isRole("midfielder"); // true
 * sameRole("midfielder", "footballer"); // true
 * sameRole("midfielder", "senator"); // false
 */
import { wordList } from "./words.js";

/** A line is a group: any two words of it may name one person. A word may stand in several. */
const GROUPS = `
president president-elect vice-president premier prime_minister chancellor first_minister taoiseach leader head ruler dictator strongman statesman politician commander-in-chief autocrat incumbent
minister secretary politician official cabinet_minister chancellor frontbencher home_secretary defence_minister defense_secretary health_secretary treasury_secretary finance_minister undersecretary prime_minister permanent_secretary parliamentary_secretary state_minister principal_secretary cabinet_secretary
foreign_minister foreign_policy_chief foreign_secretary secretary_of_state ambassador envoy diplomat consul negotiator minister secretary high_commissioner
senator congressman congresswoman representative lawmaker legislator mp msp mep td mla backbencher deputy councillor councilman councilwoman councilmember council_member ward_member assemblymember assembly_member assemblyman assemblywoman politician democrat republican conservative tory peer baroness lord speaker whip parliamentarian minority_leader majority_leader leader chair chairman chairwoman ranking_member
candidate nominee contender hopeful front-runner frontrunner politician incumbent challenger rival senator governor businessman
leader politician chief chairman chairwoman chair head co-leader deputy_leader
governor governor-elect governor-general mayor mayor-elect politician leader official commissioner executive comptroller alderman
executive ceo boss chief chairman chairwoman chair president director head founder co-founder cofounder owner entrepreneur billionaire businessman businesswoman tycoon magnate mogul industrialist manager managing_director chief_executive exec vice_president treasurer cfo coo cto chief_executive_officer chief_financial_officer chief_operating_officer finance_director partner millionaire
manager coach boss head_coach tactician gaffer trainer assistant_coach assistant_manager director chief
player footballer midfielder striker forward defender winger goalkeeper keeper playmaker quarterback captain skipper international star veteran centre-back center-back centre-half full-back left-back right-back fly-half fullback prop hooker flanker lock scrum-half linebacker receiver cornerback tackle guard center pitcher catcher outfielder shortstop infielder batsman batter bowler all-rounder wicketkeeper opener athlete sportsman sportswoman rookie teenager youngster ace talisman substitute hitman marksman defenseman goaltender goalie lineman superstar signing hero left-hander right-hander left-armer southpaw lefty righty spinner leg-spinner off-spinner seamer paceman fast_bowler slugger baseman first_baseman second_baseman third_baseman reliever closer designated_hitter point_guard power_forward wing-back holding_midfielder debutant tyro world_number
champion athlete player star sprinter runner marathoner swimmer cyclist rider driver racer boxer fighter golfer gymnast skater skier snowboarder jockey wrestler heavyweight lightweight middleweight medallist medalist olympian paralympian seed title-holder winner ace veteran skipper teenager rower sailor snooker_player tennis_player hurdler jumper thrower decathlete heptathlete triathlete climber surfer superstar hero left-hander right-hander southpaw seed top_seed world_number featherweight welterweight bantamweight flyweight qualifier debutant wild_card
singer songwriter singer-songwriter musician rapper vocalist frontman frontwoman guitarist drummer bassist pianist violinist cellist artist performer star popstar diva dj composer conductor crooner soprano tenor headliner hitmaker superstar entertainer producer idol icon winner saxophonist trumpeter lyricist
actor actress star performer director film-maker filmmaker screenwriter producer comedian comedienne comic presenter host broadcaster entertainer model supermodel celebrity personality winner icon showrunner creator funnyman actor-director thespian a-lister heartthrob influencer youtuber superstar
author writer novelist poet playwright journalist reporter columnist editor biographer historian critic essayist correspondent blogger broadcaster presenter anchor newsreader dramatist screenwriter commentator pundit newsman podcaster publisher laureate
artist painter sculptor photographer designer architect choreographer dancer ballerina curator illustrator cartoonist gallerist filmmaker
chef cook restaurateur baker owner proprietor
lawyer attorney solicitor barrister counsel advocate qc kc litigator
prosecutor barrister qc kc
prosecutor district_attorney attorney_general attorney-general attorney lawyer solicitor_general solicitor-general official
judge justice magistrate coroner recorder jurist chief_justice sheriff
officer detective inspector constable sergeant superintendent chief sheriff commissioner policeman policewoman investigator deputy commander captain lieutenant cop trooper marshal chief_constable patrolman official agent detective_inspector firefighter
general commander soldier officer colonel major captain sergeant admiral lieutenant veteran chief marine corporal brigadier warlord strategist chief_of_staff airman sailor
scientist researcher professor academic expert scholar analyst lecturer author physicist chemist biologist epidemiologist virologist psychologist sociologist geologist astronomer engineer ecologist climatologist historian economist immunologist neurologist neuroscientist astrophysicist specialist fellow lead_author criminologist archaeologist anthropologist meteorologist forecaster seismologist statistician mathematician zoologist botanist paleontologist palaeontologist oceanographer geneticist philosopher
economist analyst strategist expert banker investor trader broker fund_manager governor adviser advisor consultant financier forecaster accountant auditor actuary
chief_medical_officer cmo doctor surgeon physician gp consultant nurse midwife paramedic medic psychiatrist paediatrician pediatrician dentist expert specialist pharmacist cardiologist oncologist therapist vet veterinarian pathologist radiologist dermatologist physiotherapist clinician
suspect defendant accused attacker gunman killer murderer rapist thief robber fraudster conman prisoner inmate convict offender shooter fugitive arsonist burglar perpetrator assailant knifeman stalker abuser hacker detainee
pope pontiff archbishop bishop cardinal priest vicar reverend pastor preacher rabbi imam cleric ayatollah mufti grand_mufti monk nun minister chaplain patriarch televangelist evangelist rector
king queen prince princess monarch royal duke duchess sovereign heir emperor empress
campaigner activist protester organiser organizer whistleblower dissident founder leader environmentalist unionist volunteer conservationist feminist reformer advocate co-founder
adviser advisor aide strategist official consultant chief_of_staff ally negotiator lobbyist assistant staffer campaign_manager
teacher headteacher head headmaster headmistress principal lecturer tutor educator professor dean vice-chancellor
student pupil undergraduate graduate schoolboy schoolgirl teenager youngster freshman sophomore
spokesman spokeswoman spokesperson press_secretary representative rep official press_officer
farmer rancher grower landowner breeder smallholder beekeeper winemaker grazier cattleman stockman pastoralist drover herder shepherd crofter
owner landlord landlady shopkeeper publican restaurateur trader retailer proprietor businessman businesswoman entrepreneur barman bartender hotelier developer grocer
secretary leader official boss general_secretary secretary-general director-general unionist chief organiser
pilot captain astronaut cosmonaut airman aviator crewman
barber hairdresser stylist
developer programmer engineer inventor entrepreneur technologist coder founder hacker designer
fisherman skipper captain sailor trawlerman
explorer adventurer climber mountaineer
librarian archivist curator historian
driver chauffeur trucker courier
worker employee labourer laborer builder electrician plumber mechanic carpenter technician contractor shop_steward miner
politician lawmaker candidate leader populist firebrand veteran
ranger warden conservationist keeper zookeeper
investigator inspector officer official regulator ombudsman watchdog
`;

const groupsOf = new Map<string, number[]>();
GROUPS.trim()
  .split("\n")
  .forEach((line, group) => {
    for (const role of wordList(line)) {
      const groups = groupsOf.get(role);
      if (groups) groups.push(group);
      else groupsOf.set(role, [group]);
    }
  });

/** Words of a role that only rank it, so that *the top diplomat* and *the diplomat* are the same. */
export const RANK_WORDS: ReadonlySet<string> = new Set(
  wordList(`
    top chief senior veteran leading former ex- ex retired outgoing incoming new late old-time then longtime long-time longstanding
    acting interim current popular famous renowned respected popular embattled disgraced controversial young old star
    legendary oscar-winning grammy-winning bestselling best-selling multi-millionaire millionaire billionaire
    award-winning celebrated beloved tearful defiant angry emotional visibly upset
  `),
);

/** Words that tabloids put before the surname of somebody: *cruel Lee*, *shamed Lee*. */
export const EPITHETS: ReadonlySet<string> = new Set(
  wordList(`
    cruel evil vile wicked callous heartless twisted warped depraved sick greedy jealous crazed drunk drunken drugged brazen cowardly
    shameless shamed disgraced cheating lying crooked bungling hapless hopeless brave heroic plucky selfless kind-hearted big-hearted
    tragic devastated heartbroken grieving distraught horrified shocked stunned terrified furious fuming livid proud delighted overjoyed
    lucky unlucky poor stricken injured loyal cocky smug unrepentant remorseless
  `),
);

/** Words that make another role of the one they stand before: a *deputy* minister is not the minister. */
export const DISTINCT_WORDS: ReadonlySet<string> = new Set(
  wordList("deputy vice assistant associate co- shadow junior under former ex- ex would-be acting"),
);

const FEMALE_ROLES = new Set(
  wordList(`
    actress chairwoman congresswoman councilwoman spokeswoman businesswoman policewoman sportswoman assemblywoman queen
    princess duchess baroness ballerina headmistress landlady schoolgirl comedienne diva nun soprano frontwoman empress
    woman girl lady mother mum mom grandmother great-grandmother gran granny nan grandma daughter sister wife widow niece aunt bride girlfriend ex-wife stepmother
    granddaughter waitress hostess heiress matriarch mistress fiancée fiancee
    teenage_girl schoolmistress noblewoman saleswoman
  `),
);
const MALE_ROLES = new Set(
  wordList(`
    chairman congressman councilman spokesman businessman policeman sportsman assemblyman king prince duke emperor lord
    headmaster landlord schoolboy frontman batsman funnyman statesman pope pontiff priest monk gunman conman strongman
    man boy gentleman father dad grandfather great-grandfather grandad grandpa son brother husband widower nephew uncle groom boyfriend ex-husband stepfather
    grandson waiter host patriarch fisherman barman patrolman airman newsman
    defenseman knifeman trawlerman crewman guy bloke chap lad salesman nobleman fiancé tenor hitman
  `),
);

/** Whether the word or phrase, lower case and singular, names what a person does. */
export function isRole(word: string): boolean {
  return groupsOf.has(word);
}

/** Whether the two roles may name one person; a role names itself. */
export function sameRole(a: string, b: string): boolean {
  if (a === b) return true;
  const groups = groupsOf.get(b);
  return groups !== undefined && (groupsOf.get(a)?.some((group) => groups.includes(group)) ?? false);
}

/** The gender that a word for a person tells, or undefined. */
export function genderOfRole(word: string): "female" | "male" | undefined {
  // the mother-of-two is a mother
  const own = /^(\p{L}+)-of-\p{L}+$/u.exec(word)?.[1] ?? word;
  if (FEMALE_ROLES.has(own)) return "female";
  return MALE_ROLES.has(own) ? "male" : undefined;
}

/** The words of all roles of two words and more, by their last word: `minister` to `["prime", "foreign"]`. */
export const ROLE_PHRASES: ReadonlyMap<string, readonly string[]> = phrasesByHead();

function phrasesByHead(): Map<string, string[]> {
  const phrases = new Map<string, string[]>();
  for (const role of groupsOf.keys()) {
    const space = role.lastIndexOf(" ");
    if (space < 0) continue;
    const head = role.slice(space + 1);
    phrases.set(head, [...(phrases.get(head) ?? []), role.slice(0, space)]);
  }
  return phrases;
}
