/**
 * Countries with their adjectives and the nouns for their people, lower case.
 *
 * @example
 * nationOf("russian"); // "russia"
 * isDemonym("frenchman"); // true
 */
import { wordList } from "./words.js";

/** Country (or region that acts as one), `:`, adjectives and other names, then nouns for a person from there after `/`. */
const NATIONS = `
afghanistan:afghan kabul/afghan|albania:albanian tirana/albanian|algeria:algerian algiers/algerian|argentina:argentine argentinian argentinean/argentine argentinian
armenia:armenian yerevan/armenian|australia:australian canberra/australian aussie|austria:austrian vienna/austrian|azerbaijan:azerbaijani azeri baku/azerbaijani azeri
bahrain:bahraini/bahraini|bangladesh:bangladeshi dhaka/bangladeshi|belarus:belarusian minsk/belarusian|belgium:belgian/belgian|bolivia:bolivian/bolivian
bosnia:bosnian sarajevo/bosnian|brazil:brazilian brasilia/brazilian|britain:british uk united_kingdom u.k great_britain/briton brit britisher|bulgaria:bulgarian sofia/bulgarian
cambodia:cambodian/cambodian|cameroon:cameroonian/cameroonian|canada:canadian ottawa/canadian|chad:chadian|chile:chilean/chilean|china:chinese beijing prc/chinese
colombia:colombian bogota/colombian|congo:congolese kinshasa/congolese|croatia:croatian zagreb/croat croatian|cuba:cuban havana/cuban|cyprus:cypriot/cypriot|czech_republic:czech prague czechia/czech
denmark:danish copenhagen/dane|ecuador:ecuadorian quito/ecuadorian|egypt:egyptian cairo/egyptian|england:english/englishman englishwoman|estonia:estonian tallinn/estonian
ethiopia:ethiopian addis_ababa/ethiopian|european_union:eu european brussels/european|finland:finnish helsinki/finn|france:french paris/frenchman frenchwoman|gaza:gazan/gazan
georgia:georgian tbilisi/georgian|germany:german berlin/german|ghana:ghanaian accra/ghanaian|greece:greek athens/greek|guatemala:guatemalan/guatemalan|haiti:haitian/haitian
honduras:honduran/honduran|hong_kong:hong_kong/hongkonger|hungary:hungarian budapest/hungarian|iceland:icelandic reykjavik/icelander|india:indian new_delhi delhi/indian
indonesia:indonesian jakarta/indonesian|iran:iranian tehran/iranian|iraq:iraqi baghdad/iraqi|ireland:irish dublin/irishman irishwoman|israel:israeli jerusalem/israeli
italy:italian rome/italian|ivory_coast:ivorian/ivorian|jamaica:jamaican/jamaican|japan:japanese tokyo/japanese|jordan:jordanian amman/jordanian|kazakhstan:kazakh/kazakh
kenya:kenyan nairobi/kenyan|kosovo:kosovan pristina/kosovan|kuwait:kuwaiti/kuwaiti|kyrgyzstan:kyrgyz/kyrgyz|latvia:latvian riga/latvian|lebanon:lebanese beirut/lebanese
libya:libyan tripoli/libyan|lithuania:lithuanian vilnius/lithuanian|luxembourg:luxembourgish|malaysia:malaysian kuala_lumpur/malaysian|mali:malian/malian|malta:maltese/maltese
mexico:mexican mexico_city/mexican|moldova:moldovan/moldovan|mongolia:mongolian/mongolian|montenegro:montenegrin/montenegrin|morocco:moroccan/moroccan|myanmar:burmese burma/burmese
nepal:nepalese nepali/nepali|netherlands:dutch holland the_hague/dutchman dutchwoman|new_zealand:wellington/kiwi new_zealander|nicaragua:nicaraguan/nicaraguan|niger:nigerien|nigeria:nigerian abuja/nigerian
north_korea:north_korean pyongyang/north_korean|north_macedonia:macedonian/macedonian|northern_ireland:northern_irish/ulsterman|norway:norwegian oslo/norwegian|oman:omani/omani
pakistan:pakistani islamabad/pakistani|palestine:palestinian ramallah/palestinian|panama:panamanian/panamanian|paraguay:paraguayan/paraguayan|peru:peruvian lima/peruvian
philippines:philippine filipino manila/filipino filipina|poland:polish warsaw/pole|portugal:portuguese lisbon/portuguese|qatar:qatari doha/qatari|romania:romanian bucharest/romanian
russia:russian moscow/russian|rwanda:rwandan kigali/rwandan|saudi_arabia:saudi riyadh/saudi|scotland:scottish edinburgh/scot scotsman scotswoman|senegal:senegalese dakar/senegalese
serbia:serbian belgrade/serb serbian|sierra_leone:sierra_leonean|singapore:singaporean/singaporean|slovakia:slovak bratislava/slovak|slovenia:slovenian ljubljana/slovenian slovene
somalia:somali mogadishu/somali|south_africa:south_african pretoria/south_african|south_korea:south_korean korean seoul/south_korean|spain:spanish madrid/spaniard
sri_lanka:sri_lankan colombo/sri_lankan|sudan:sudanese khartoum/sudanese|sweden:swedish stockholm/swede|switzerland:swiss bern/swiss|syria:syrian damascus/syrian
taiwan:taiwanese taipei/taiwanese|tanzania:tanzanian/tanzanian|thailand:thai bangkok/thai|tunisia:tunisian tunis/tunisian|turkey:turkish ankara türkiye turkiye/turk
uganda:ugandan kampala/ugandan|ukraine:ukrainian kyiv kiev/ukrainian|united_arab_emirates:emirati uae abu_dhabi/emirati|united_states:american us u.s usa america washington u.s.a/american
uruguay:uruguayan/uruguayan|uzbekistan:uzbek/uzbek|venezuela:venezuelan caracas/venezuelan|vietnam:vietnamese hanoi/vietnamese|wales:welsh cardiff/welshman welshwoman
yemen:yemeni sanaa/yemeni|zambia:zambian/zambian|zimbabwe:zimbabwean harare/zimbabwean
`;

/** Nouns for somebody from a part of a country or from a city, lower case. */
const REGIONAL = `
  texan californian floridian bostonian chicagoan philadelphian angeleno montanan minnesotan ohioan oregonian nebraskan kansan iowan alaskan
  hawaiian virginian carolinian tennessean kentuckian alabamian mississippian louisianan arkansan oklahoman coloradan utahn nevadan arizonan
  idahoan michigander wisconsinite hoosier illinoisan pennsylvanian marylander vermonter mainer londoner glaswegian edinburgher liverpudlian scouser
  mancunian brummie geordie cockney yorkshireman yorkshirewoman lancastrian cornishman cornishwoman devonian dubliner corkman kerryman parisian
  berliner roman neapolitan sicilian sardinian tuscan bavarian saxon catalan basque breton corsican quebecer quebecois torontonian albertan
  sydneysider melburnian queenslander tasmanian muscovite siberian chechen dagestani cantonese punjabi bengali tamil mumbaikar
  carioca paulista porteño
`;

const nationByWord = new Map<string, string>();
const demonyms = new Set<string>();
for (const line of NATIONS.trim().split(/[\n|]/u)) {
  const [country = "", forms = ""] = line.split(":");
  const [adjectives = "", people = ""] = forms.split("/");
  const nation = country.replaceAll("_", " ");
  nationByWord.set(nation, nation);
  for (const word of [...wordList(adjectives), ...wordList(people)]) nationByWord.set(word, nation);
  for (const word of wordList(people)) demonyms.add(word);
}

for (const word of wordList(REGIONAL)) demonyms.add(word);

/** The country that a name, an adjective, a capital or a noun for its people tells, lower case; undefined for others. */
export function nationOf(word: string): string | undefined {
  return nationByWord.get(word) ?? (word.endsWith(".") ? nationByWord.get(word.slice(0, -1)) : undefined);
}

/** First words of those of two words and more: *South* of *South Korean*. */
const beginnings = new Set([...nationByWord.keys()].filter((word) => word.includes(" ")).map((word) => word.slice(0, word.indexOf(" "))));

/** As {@link nationOf}, of two words in a row. */
export function nationOfTwo(first: string, second: string): string | undefined {
  return beginnings.has(first) ? nationOf(`${first} ${second}`) : undefined;
}

/** Whether the word, singular, is a noun for somebody from a country: *the Spaniard*. */
export function isDemonym(word: string): boolean {
  return demonyms.has(word);
}
