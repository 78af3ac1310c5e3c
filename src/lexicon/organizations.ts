/**
 * Words that make a name an organization's, and nouns that refer to one, by the sort of organization.
 *
 * @example
 * sortOfName("airways"); // "airline"
 * sortsOfNoun("carrier"); // ["airline"]
 */
import { wordList, wordSet } from "./words.js";

/** What ministries are called: *the Department of Justice*, *the Justice Department*. */
export const MINISTRIES: ReadonlySet<string> = new Set(["department", "ministry", "bureau"]);

/** Names of lists of companies, before a number, lower case: *the FTSE 100 insurer*, *the S&P 500 index*. */
export const INDICES: ReadonlySet<string> = new Set(["ftse", "s&p", "fortune", "forbes", "dax", "cac", "nikkei", "asx", "russell", "stoxx", "ibex", "tsx", "nifty", "csi"]);

/** The sorts, each with the words that stand in the names of such, then `|`, then the nouns that refer to them. */
const SORTS: Readonly<Record<string, string>> = {
  company: `
    inc corp corporation ltd plc llc llp gmbh sa spa nv ag ab co company companies motors holdings group technologies technology systems
    labs laboratories software energy oil gas petroleum foods brewery breweries stores supermarkets industries
    pharma pharmaceuticals electronics enterprises partners ventures solutions logistics steel mining railways rail
    trains buses telecom mobile communications networks pictures studios entertainment records games media interactive
    homes properties estates construction engineering aerospace aviation chemicals brands retail foods coffee pizza
    burgers hotels resorts casinos insurance assurance therapeutics biotech semiconductor automotive robotics
    advisory consulting consultants associates analytics digital dairy dairies farms distillery winery vineyards cinemas shipping lines cruises water power electric utilities cosmetics clothing fashion streaming publishing brothers bros marine bakery
    | company firm business corporation manufacturer maker giant retailer carmaker automaker group operator supplier
    developer start-up startup conglomerate multinational chain producer brand publisher studio label supermarket store
    utility insurer drugmaker chipmaker builder housebuilder housebuilder brewer distributor platform employer contractor
    provider subsidiary parent owner outfit venture consultancy broker enterprise vendor planemaker shipbuilder miner
    streamer service network titan behemoth explorer bakery pub restaurant fund`,
  airline: "air airlines airline airways aviation wings | airline carrier company firm operator",
  bank: `
    bank banking bancorp banco banque financial capital trust savings credit securities investments asset
    | bank lender company firm institution`,
  ministry: `
    ministry department treasury exchequer state_department home_office foreign_office cabinet_office pentagon kremlin
    whitehall white_house downing_street number_10 no_10 élysée elysee foggy_bottom interior_ministry foreign_ministry
    | ministry department government administration office`,
  government: `
    government administration cabinet presidency embassy consulate mission | government administration country nation state
    authorities cabinet regime leadership palace`,
  agency: `
    agency centers authority administration bureau service services office board regulator watchdog commission inspectorate fda
    ombudsman fbi cia nhs nasa epa irs fsa mi5 mi6 nsa
    | agency authority regulator watchdog body bureau service office organisation organization`,
  university: "university college institute school academy faculty polytechnic | university college school institute institution academy faculty",
  hospital: "hospital clinic infirmary hospitals medical_center medical_centre hospice | hospital clinic trust centre center",
  party: "party labour democrats republicans conservatives tories greens coalition front congress | party group movement coalition",
  parliament: `
    parliament senate congress house assembly knesset duma bundestag commons lords legislature council | parliament chamber
    house legislature assembly body council`,
  court: "court tribunal inquest | court tribunal panel bench",
  police: "police constabulary sheriff's gendarmerie interpol europol force scotland_yard met_police | force police department officers",
  council: "council county borough city town commission committee commissioners | council authority committee body",
  union: "union unions teamsters unite unison gmb tuc brotherhood guild federation workers | union guild group body",
  charity: `
    charity trust foundation fund society relief rescue unicef oxfam greenpeace rspca nspcc wwf appeal alliance
    coalition network campaign project | charity foundation group organisation organization campaign trust ngo nonprofit`,
  association: `
    association federation league institute confederation alliance forum chamber fifa uefa nba nfl nhl mlb fa efl pga atp
    wta ioc fia icc tour congress organization organisation nato opec who imf eu un wto unesco unhcr union committee
    conference olympics | association federation body organisation organization league group alliance bloc governing_body
    institute committee organisers`,
  team: `
    fc afc cf united city rovers wanderers athletic albion hotspur villa rangers celtic cubs lakers giants patriots cowboys
    bears bulls heat warriors yankees sox dodgers raiders eagles hornets saints wasps harlequins saracens racing team
    | club team side outfit franchise champions squad visitors hosts`,
  military: `
    army navy force forces guard marines corps military militia brigade battalion regiment command
    | army military forces group militia command`,
  militants: "hamas hezbollah taliban movement | group movement organisation organization militia faction",
  church: "church diocese cathedral synagogue mosque vatican holy_see archdiocese parish ministries | church diocese parish",
  museum: "museum gallery theatre theater opera library orchestra philharmonic ballet zoo archive archives | museum gallery theatre theater library institution venue",
  media: `
    times post herald courier gazette tribune chronicle news journal daily mail mirror telegraph echo standard observer
    independent press examiner inquirer globe sentinel magazine radio television tv fm broadcasting network channel dispatch
    argus bugle weekly review express | newspaper paper broadcaster magazine agency station network outlet publication daily
    tabloid website channel programme program show site weekly tv television radio press`,
  research: "research institute centre center observatory laboratory survey think-tank | think-tank institute centre center group",
};

const sortByName = new Map<string, string>();
const sortsByNoun = new Map<string, string[]>();
for (const [sort, lists] of Object.entries(SORTS)) {
  const [names = "", nouns = ""] = lists.split("|");
  for (const word of wordList(names)) if (!sortByName.has(word)) sortByName.set(word, sort);
  for (const noun of wordList(nouns)) sortsByNoun.set(noun, [...(sortsByNoun.get(noun) ?? []), sort]);
}

/** The sort of organization that a word (or phrase) of a name tells, lower case, or undefined. */
export function sortOfName(word: string): string | undefined {
  return sortByName.get(word);
}

/** The sorts of organization that a noun may refer to, lower case and singular; undefined for other nouns. */
export function sortsOfNoun(noun: string): readonly string[] | undefined {
  return sortsByNoun.get(noun);
}

/** Roles of companies that people may have as well: *the builder, Calder Works*. */
export const TRADING_ROLES: ReadonlySet<string> = wordSet(`
  agent backer broadcaster broker builder carrier caterer contractor distributor employer insurer investor landlord lender maker manufacturer
  operator organiser organizer owner producer promoter provider publisher retailer seller sponsor supplier vendor buyer bidder developer tenant client shareholder stockholder customer user creditor rival competitor exporter importer
`);

/** Nouns for companies that stand before the name of one at the start of a sentence and seldom begin a name: *Supermarket Calder said*. */
export const LEADING_TRADES: ReadonlySet<string> = wordSet("airline bookmaker consultancy landlord sponsor start-up startup supermarket");

/** Nouns for people who act together, of which one body may have many, and which stand for a body only where nothing else is said of them. */
export const ASSEMBLIES: ReadonlySet<string> = wordSet("group team unit squad crew cast panel caucus faction bloc wing committee delegation association union forum");

/** Words for parties and their people before a noun, lower case: *the Labour group*, *a Republican caucus*. */
export const PARTISAN: ReadonlySet<string> = wordSet(`
  conservative tory labour liberal lib dem democrat democratic republican gop green greens snp plaid reform ukip dup sdlp socialist
  communist unionist nationalist opposition ruling governing cross-party bipartisan minority majority
`);

/** What companies deal in, before *group*, *firm*, *giant*: *the mining group*. */
export const SECTORS: ReadonlySet<string> = wordSet(`
  mining retail retailing travel tourism leisure energy oil gas power utility water waste banking insurance financial finance investment
  asset property housebuilding building construction engineering manufacturing industrial steel chemicals chemical pharmaceutical drug drugs
  healthcare medical care biotech food drinks beverage brewing pub restaurant hotel hospitality catering fashion clothing footwear luxury
  cosmetics beauty sportswear grocery supermarket media publishing newspaper broadcasting music film entertainment games gaming gambling betting
  technology tech software computer chip semiconductor internet telecoms telecom telecommunications phone mobile satellite space aerospace
  defence defense arms shipping freight logistics haulage delivery courier parcel transport rail bus coach airline aviation car automotive
  motor engine battery electronics security cybersecurity consulting consultancy advisory accountancy accounting audit law legal pr
  advertising marketing recruitment staffing outsourcing services education training childcare dairy farming agricultural agriculture seed
  meat poultry fishing seafood timber paper packaging plastics glass furniture toy jewellery jewelry tobacco cannabis vaping fitness gym
  dental veterinary funeral parking storage cleaning rental leasing ticketing online e-commerce crypto fintech payments
  data cloud ai robotics solar wind nuclear renewables hydrogen lithium gold copper diamond coal shale private equity holding family
`);

/** Who is in business beside the one whose name a firm has, lower case: *Lee and Sons*. */
export const KIN_IN_TRADE: ReadonlySet<string> = wordSet("son sons daughter daughters brother brothers partners co company associates");

/** Last words of the names of shops and the like that bear their owner's: *Lehman's Bakery*. */
export const SHOPS: ReadonlySet<string> = wordSet(`
  bakery cafe café coffee diner grill pizza pizzeria kitchen restaurant tavern inn pub bar deli delicatessen bistro brewery brewing winery
  distillery creamery dairy pharmacy chemist drugstore shop store stores market supermarket grocery butchers hardware garage autos motors tire
  tires salon barbershop florist florists nursery nurseries farm farms orchard orchards bookshop bookstore books records jewelers jewellers
  furniture carpets cleaners laundry laundrette plumbing towing taxis coaches gym studio gallery boatyard marina stables kennels
`);
