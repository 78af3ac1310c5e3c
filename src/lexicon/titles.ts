/**
 * Titles that stand before a name, lower case and without their full stop, with the gender that they tell.
 *
 * @example
 * TITLES.get("mrs"); // "female"
 * REGNAL_TITLES.has("pope"); // true: "Pope Francis" is not shortened to "Francis"
 */
import { wordList, wordSet } from "./words.js";

const FEMALE = "mrs ms miss dame lady madam mme mlle frau grandma granny nan auntie aunt mum mom baroness queen princess duchess countess sister alhaja hajiya hajia senora señora signora lady_justice";
const MALE = `
  mr messrs sir grandpa grandad granddad uncle dad lord baron king prince duke count earl viscount pope father brother herr monsieur m signor senor señor
  sheikh sheik alhaji haji hajji mallam malam bapak datuk imam ayatollah emperor tsar friar
`;
const EITHER = `
  mx dr prof professor rev revd reverend hon honourable honorable rabbi monsignor msgr fr canon sgt sergeant capt captain gen general col colonel lt
  lieutenant maj major cpl corporal pvt private cmdr commander adm admiral brig brigadier sen senator rep representative gov
  governor pres president pm justice judge pc dc ds di dci det insp supt ch cllr coun councillor ald alderman councilman councilwoman
  chancellor comrade ambassador amb archbishop bishop speaker mufti cardinal pastor coach secretary sec minister premier mayor
  sheriff commodore marshal officer detective inspector constable superintendent trooper deputy attorney chief gp hrh mp vice former ex
  sens reps profs drs ag da vp ceo attorney-general governor-general solicitor-general secretary-general director-general
  engr barr barrister otunba ceann comhairle taoiseach tánaiste tanaiste cathaoirleach vice-president lieutenant-general major-general brigadier-general rear-admiral vice-admiral lieutenant-colonel
`;

/** Gender by title. */
export const TITLES: ReadonlyMap<string, "female" | "male" | "either"> = new Map([
  ...wordList(FEMALE).map((title) => [title, "female"] as const),
  ...wordList(MALE).map((title) => [title, "male"] as const),
  ...wordList(EITHER).map((title) => [title, "either"] as const),
]);

/** Titles of courtesy, which say nothing of what somebody does. */
export const COURTESY: ReadonlySet<string> = wordSet(
  "mr mrs ms miss mx messrs alhaji alhaja hajiya hajia haji mallam malam datuk bapak engr sir dame madam mme mlle frau herr monsieur m signor signora senor señor senora señora dr prof rev revd hon honourable honorable",
);

/** Words of address before an office, after *his*, *her* or *your*: *His Honour Judge Lee*. */
export const STYLES: ReadonlySet<string> = wordSet("honour honor excellency majesty highness holiness eminence");

/** Titles that are part of the name where only one name follows: *Pope Francis*, *Prince Harry*, *Lady Gaga*. */
export const REGNAL_TITLES: ReadonlySet<string> = wordSet(
  "king queen prince princess pope emperor tsar duke duchess earl lady lord baroness baron sheikh mother",
);

/** Words in brackets after an office that say how it is held: *Brigadier (Retd) Ann Lee*. */
export const OFFICE_QUALIFIERS: ReadonlySet<string> = wordSet("acting ag interim designate elect emeritus retired retd ret res operations crime rural urban traffic admin north south east west");

/** Participles that begin the name of an office: *managing director*. */
export const OFFICE_PARTICIPLES: ReadonlySet<string> = wordSet("acting founding managing presiding");

/** Titles in full, by their short form. */
export const FULL_TITLES: ReadonlyMap<string, string> = new Map(
  wordList(`
    sgt:sergeant capt:captain gen:general col:colonel lt:lieutenant maj:major cpl:corporal pvt:private cmdr:commander adm:admiral
    brig:brigadier sen:senator rep:representative gov:governor pres:president prof:professor dr:doctor det:detective insp:inspector
    supt:superintendent cllr:councillor coun:councillor rev:reverend pc:constable dc:detective ds:sergeant amb:ambassador sec:secretary
  `).map((pair) => pair.split(":") as [string, string]),
);

/** What those with a title are called without their name: *Fr. Ocampo … the priest*. */
export const CALLED_BY_TITLE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  wordList(`
    fr:priest,clergyman,cleric father:priest,clergyman,cleric friar:friar,monk canon:priest,clergyman,cleric msgr:priest,cleric monsignor:priest,cleric
    rev:pastor,minister,vicar,priest,clergyman,clergywoman,reverend revd:vicar,minister,priest,clergyman,clergywoman,reverend
    reverend:pastor,minister,vicar,priest,clergyman,clergywoman pastor:pastor,clergyman,preacher rabbi:rabbi,cleric imam:imam,cleric sheikh:cleric,sheikh mufti:cleric
    ayatollah:cleric,ayatollah archbishop:archbishop,prelate bishop:bishop,prelate cardinal:cardinal,prelate sister:nun dr:doctor prof:professor,academic professor:professor,academic
    col:colonel colonel:colonel gen:general general:general maj:major major:major capt:captain captain:captain
    lt:lieutenant lieutenant:lieutenant sgt:sergeant sergeant:sergeant adm:admiral admiral:admiral
    brig:brigadier brigadier:brigadier commodore:commodore cmdr:commander commander:commander
  `).map((line) => line.split(":") as [string, string]).map(([title, nouns]) => [title, new Set(nouns.split(","))] as const),
);

/** Letters after a name, in capitals, with what they say that somebody does; empty where they only honour. */
export const POST_NOMINALS: ReadonlyMap<string, string> = new Map(
  wordList(`
    KC:barrister QC:barrister SC:barrister BL:barrister MP:mp MEP:mep MSP:msp MS: MLA:politician TD:politician MHK:politician MLC:politician
    MD:doctor PhD: DPhil: EdD: PsyD: DO:doctor JD:lawyer RN:nurse MBBS:doctor DVM:veterinarian LLB: LLM: MBA: MSc: BSc: OBE: MBE: CBE: KBE: DBE: KCB: CB: CMG: KCMG: CVO: KCVO:
    OM: CH: AM: AO: AC: OAM: ONZM: CNZM: FRS: FRSE: FBA: FRCP: FRCS: FRCGP: FMedSci: FREng: RA: DL: QPM: KPM: BEM: DSO: DFC: QFSM: VC: GC: MC:
  `).map((pair) => pair.split(":") as [string, string]),
);

/** What somebody does of whom a court report says no more than this after the name: *Ann Lee, prosecuting,*. */
export const PARTS_IN_COURT: ReadonlyMap<string, string> = new Map([
  ["prosecuting", "prosecutor"], ["defending", "defence barrister"], ["mitigating", "defence barrister"], ["representing", "lawyer"], ["presiding", "judge"],
  ["sentencing", "judge"],
]);

/** Where players stand, in the letters of rosters that come before a name: *LHP Jace Whitmer*. */
export const POSITIONS: ReadonlySet<string> = new Set(
  wordList(`
    LHP RHP SP RP IF INF OF SS DH LF CF RF UTL QB RB FB WR TE OL OT OG DL DE DT NT LB ILB OLB MLB CB DB FS PG SG SF PF LW RW GK FW MF
  `),
);

/** Titles in letters that are given names too: *grazier Col Whitmore*. */
export const NAME_TITLES: ReadonlySet<string> = wordSet("col earl duke major");
