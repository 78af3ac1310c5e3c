/**
 * Organizations whose names do not say that they are, lower case, by the sort of organization.
 *
 * @example
 * sortOfOrganization("ryanair"); // "airline"
 */
import { wordList } from "./words.js";

const KNOWN: Readonly<Record<string, string>> = {
  company: `
    google alphabet apple microsoft amazon meta facebook tesla spacex boeing airbus toyota ford honda nissan volkswagen vw
    bmw mercedes mercedes-benz audi porsche ferrari mclaren rolls-royce volvo renault peugeot stellantis hyundai kia tesco
    sainsbury's asda aldi lidl morrisons waitrose john_lewis marks_&_spencer m&s next primark ikea bp shell exxon exxonmobil
    chevron aramco gazprom rosneft nike adidas puma netflix disney spotify uber lyft deliveroo airbnb openai anthropic nvidia intel
    amd ibm oracle cisco qualcomm arm samsung sony nintendo huawei tiktok bytedance tencent alibaba baidu xiaomi walmart target costco
    starbucks mcdonald's nestle nestlé unilever pfizer moderna astrazeneca novartis bayer merck glaxosmithkline gsk
    siemens philips bosch nokia ericsson vodafone verizon at&t t-mobile comcast warner paramount universal twitter snap
    reddit paypal ebay foxconn tsmc accenture deloitte pwc kpmg ey ted_baker ralph_lauren hugo_boss calvin_klein
    johnson_&_johnson charles_schwab greggs wetherspoons ticketmaster live_nation activision ubisoft valve roblox zoom
    salesforce youtube instagram whatsapp linkedin pixar marvel hbo peloton tata infosys
  `,
  airline: "ryanair easyjet lufthansa emirates qantas iberia delta jetblue flybe wizz jet2 klm aer_lingus virgin_atlantic aeroflot",
  bank: `
    hsbc barclays lloyds natwest santander citigroup citi jpmorgan jp_morgan morgan_stanley goldman_sachs goldman
    wells_fargo merrill_lynch ubs credit_suisse bnp_paribas ing blackrock blackstone fed ecb monzo revolut
  `,
  government: "kremlin white_house pentagon downing_street number_10 no_10 whitehall holyrood stormont élysée elysee treasury buckingham_palace kensington_palace",
  agency: "fbi cia nhs nasa epa irs fsa mi5 mi6 nsa faa fcc ftc sec fda cdc ofcom ofgem ofsted ofwat hmrc dvla dwp mod cps fca cma noaa",
  party: "labour snp dup sinn_féin sinn_fein plaid_cymru afd tories",
  association: "fifa uefa nba nfl nhl mlb fa efl pga atp wta ioc fia icc nato opec who imf eu un wto unesco unicef unhcr rfu fiba",
  team: `
    arsenal chelsea liverpool everton tottenham spurs barcelona juventus psg bayern ajax benfica porto atletico sevilla
    roma lazio napoli celtic fulham brentford wolves southampton watford sunderland middlesbrough burnley hearts hibs
  `,
  police: "interpol europol scotland_yard",
  military: "pla idf",
  militants: "hamas hezbollah taliban isis isil al-qaeda fatah",
  charity: `
    amnesty amnesty_international human_rights_watch oxfam greenpeace rspca nspcc wwf barnardo's shelter peta unicef
  `,
  media: "reuters bbc cnn tass itv interfax espn",
};

/** Bodies of the United Nations that are called agencies, lower case. */
export const UN_AGENCIES: ReadonlySet<string> = new Set(wordList("unicef unhcr who unesco wfp iom fao iaea unrwa ilo undp unaids ocha unfpa"));

/** Charities whose names do not look like names, since they hold verbs or small words. */
const SENTENCES: readonly string[] = wordList(`
  doctors_without_borders reporters_without_borders save_the_children friends_of_the_earth black_lives_matter just_stop_oil
  mothers_against_drunk_driving teach_for_america feed_the_children stand_up_to_cancer engineers_without_borders
`);

/** What campaigns that are named for it ask for, lower case: *Save Our Lido*. */
export const CAMPAIGNS: ReadonlySet<string> = new Set(["save", "stop", "keep", "protect", "defend", "free", "scrap", "axe", "reclaim"]);

const sorts = new Map(SENTENCES.map((name) => [name, "charity"]));
for (const [sort, names] of Object.entries(KNOWN)) for (const name of wordList(names)) if (!sorts.has(name)) sorts.set(name, sort);

/** The sort of organization that the whole name, lower case and without article, is known to be, or undefined. */
export function sortOfOrganization(name: string): string | undefined {
  return sorts.get(name);
}

const sentences = new Map<string, string[][]>();
for (const name of SENTENCES) {
  const words = name.split(" ");
  sentences.set(words[0]!, [...(sentences.get(words[0]!) ?? []), words]);
}

/** How many words of the list, lower case, from this one on are such a name as *Save the Children*; 0 where none is. */
export function sentenceNameAt(word: (place: number) => string | undefined): number {
  const found = sentences.get(word(0) ?? "")?.find((name) => name.every((each, i) => word(i) === each));
  return found?.length ?? 0;
}
