/**
 * Media that pass words on, by name, and nouns for such.
 *
 * @example
 * OUTLETS.has("reuters"); // true
 * OUTLET_NOUNS.has("newspaper"); // true
 */
import { wordSet } from "./words.js";

/** Names, lower case, without article. */
export const OUTLETS: ReadonlySet<string> = wordSet(`
  reuters ap associated_press afp agence_france-presse bloomberg bloomberg_news tass itar-tass interfax ria ria_novosti
  xinhua ansa dpa kyodo yonhap pa press_association pti ani efe anadolu upi irna isna fars tasnim unian ukrinform kcna bernama kuna belta kazinform azertac lusa belga ritzau tanjug agerpres sputnik rt
  bbc bbc_news bbc_sport bbc_radio bbc_breakfast bbc_one bbc_two newsnight panorama today_programme radio_4 radio_5_live
  5_live bbc_radio_4 bbc_radio_5_live bbc_scotland bbc_wales bbc_world_service itv itv_news itn channel_4 channel_4_news
  channel_5 sky_news sky_sports sky bt_sport tnt_sports talksport lbc gb_news times_radio classic_fm cnn cnn_international
  fox_news fox fox_business fox_sports msnbc nbc nbc_news cbs cbs_news cbs_sports abc abc_news abc_radio cnbc npr pbs
  espn the_athletic athletic c-span newsmax oann telemundo univision cbc ctv global_news rte rté rté_news france_24 tf1 bfm bfmtv zdf ard
  deutsche_welle al_jazeera al_arabiya nhk ndtv cctv cgtn rai euronews sbs globo channel_nine channel_seven 7news 9news
  new_york_times nyt washington_post wall_street_journal wsj usa_today los_angeles_times la_times chicago_tribune
  boston_globe new_york_post new_york_daily_news daily_news politico axios the_hill hill buzzfeed buzzfeed_news vox slate salon huffpost
  huffington_post daily_beast breitbart daily_caller vice propublica intercept new_yorker atlantic time newsweek
  national_review weekly_standard economist forbes fortune business_insider insider wired verge techcrunch engadget
  ars_technica cnet zdnet mashable gizmodo 404_media the_information information variety billboard rolling_stone
  hollywood_reporter deadline tmz people e!_news entertainment_weekly entertainment_tonight us_weekly page_six vanity_fair
  vogue gq elle esquire cosmopolitan nme pitchfork empire ok! hello! ign kotaku polygon eurogamer pc_gamer radio_times
  guardian observer daily_telegraph telegraph sunday_telegraph times sunday_times sun mirror daily_mirror daily_mail mail
  mailonline mail_on_sunday daily_express express daily_star independent financial_times ft evening_standard metro i_newspaper
  scotsman herald irish_times irish_independent belfast_telegraph daily_record press_and_journal private_eye spectator
  new_statesman le_monde le_figaro le_parisien liberation libération l'equipe l'équipe france_football der_spiegel spiegel
  bild die_zeit frankfurter_allgemeine süddeutsche_zeitung suddeutsche_zeitung sueddeutsche_zeitung kicker el_pais el_país el_mundo marca as
  mundo_deportivo sport la_repubblica corriere_della_sera la_stampa gazzetta_dello_sport la_gazzetta_dello_sport
  corriere_dello_sport tuttosport kommersant izvestia vedomosti novaya_gazeta meduza rossiya_24 haaretz jerusalem_post
  times_of_israel ynet hurriyet asahi_shimbun nikkei yomiuri_shimbun global_times people's_daily south_china_morning_post
  times_of_india hindu indian_express hindustan_times dawn straits_times sydney_morning_herald age australian globe_and_mail
  toronto_star lancet nature science bmj new_scientist good_morning_america good_morning_britain this_morning loose_women
  today_show late_show tonight_show daily_show saturday_night_live meet_the_press face_the_nation this_week fox_&_friends
  morning_joe 60_minutes dateline 20/20 nightline newshour hardball match_of_the_day graham_norton_show
  news_at_ten question_time any_questions desert_island_discs woman's_hour oprah ellen politics_live kyiv_independent
  kyiv_post ukrainska_pravda mlex pro_football_talk sports_illustrated bleacher_report autosport motorsport.com
  the_race nfl_network mlb_network golf_channel eurosport tennis_channel
  kcna bernama antara vna belta tanjug agerpres wafa kuna lusa belga ntb ritzau ctk jtbc kbs nos yle svt nrk orf srf press_tv
  al_mayadeen al_manar geo_news tolo_news dagens_nyheter aftenposten politiken helsingin_sanomat nrc de_volkskrant
`);

/** Those of {@link OUTLETS} that are news agencies, which are no newspapers. */
export const NEWS_AGENCIES: ReadonlySet<string> = wordSet(`
  reuters ap associated_press afp agence_france-presse tass itar-tass interfax ria ria_novosti xinhua ansa dpa kyodo yonhap pa
  press_association pti ani efe anadolu upi irna isna fars tasnim unian ukrinform sputnik kcna bernama antara vna belta tanjug
  agerpres wafa kuna lusa belga ntb ritzau ctk
`);

/** Last words of newspapers' and agencies' names that no person is called: *the Austin Chronicle*, *Florence Courier*. */
export const OUTLET_SURE_WORDS: ReadonlySet<string> = wordSet(`
  herald courier gazette gazeta tribune chronicle journal telegraph examiner inquirer enquirer sentinel dispatch bulletin advertiser ledger
  wire newspaper zeitung dagblad tidende nyheter observer monitor shimbun sanomat tv television radio mercury clarion intelligencer
`);

/** Nouns and name words for media: *state television*, *the newspaper*, *a news agency*. */
export const OUTLET_NOUNS: ReadonlySet<string> = wordSet(`
  agency newspaper paper magazine broadcaster television tv radio channel network station website site podcast daily
  tabloid weekly outlet outlets media press publication programme newswire wire journal newsletter portal broadsheet
  newspapers magazines agencies broadcasters
`);

/** Words before an outlet noun that make it one: an *agency* may be any, a *news agency* is not. */
export const OUTLET_MODIFIERS: ReadonlySet<string> = wordSet(`
  news state state-run state-owned press tv television radio local national regional celebrity gossip entertainment sports
  trade business student breakfast morning online tech technology gaming music fashion official russian private
`);

/** Nouns for outlets that need one of {@link OUTLET_MODIFIERS} before them. */
export const VAGUE_OUTLET_NOUNS: ReadonlySet<string> = wordSet("agency agencies network station website site channel wire portal daily weekly paper journal media press");

/** First words of newspapers' names abroad: *La Gaceta del Sur*, *Jornal do Porto*. */
export const OUTLET_FIRST_WORDS: ReadonlySet<string> = wordSet(`
  gaceta diario diário correo correio jornal folha giornale corriere gazzetta courrier quotidien prensa dépêche depeche
`);

/** Last words of names that are outlets': *the Evening Courier*. */
export const OUTLET_NAME_WORDS: ReadonlySet<string> = wordSet(`
  times post herald courier gazette tribune chronicle news journal daily mail mirror telegraph echo standard observer
  independent press examiner inquirer globe sentinel magazine radio television tv fm broadcasting dispatch argus bugle weekly
  review express newspaper zeitung podcast show bulletin advertiser star sun record enquirer reporter ledger wire beacon monitor digest dagblad
  kurier kurir blad posten tidende zeitung presse noviny gazet gazeta gazette novosti today insider programme program guardian
  mercury packet clarion intelligencer messenger gaceta correo nyheter dagbladet allehanda kuriren avisen bladet nieuwsblad rundschau tageblatt anzeiger nachrichten tageszeitung gazzetta corriere
  giornale messaggero diario jornal correio folha prensa sanomat dnes wyborcza shimbun sinmun ilbo samachar jagran patrika khabar
`);

/** Last words of newspapers' names that other names end in too: *told the Danville Pilot* tells of a paper, *met the pilot* does not. */
export const PAPER_WORDS: ReadonlySet<string> = wordSet(`
  pilot comet bee citizen register gleaner eagle banner patriot statesman transcript pioneer dealer blade picayune
  item signal recorder eccentric voice crier visitor compass nugget outlook chieftain lantern torch spectator villager islander highlander
  mountaineer oregonian californian virginian texan missourian iowan dakotan vermonter headlight optimist rocket meteor planet era epoch
  sentry watchman landmark freeman freelance pantagraph gazetteer informer reflector repository reformer trumpet oracle plainsman
  prospector rustler
`);

/** First words of newspapers' names that say when they appear. */
export const PERIODICAL: ReadonlySet<string> = wordSet("daily sunday morning evening weekly saturday");

/** Shows, podcasts and the like: their hosts' guests speak to them. */
export const PLATFORMS: ReadonlySet<string> = wordSet(`
  twitter facebook instagram x truth_social tiktok weibo telegram linkedin threads bluesky reddit youtube snapchat whatsapp
  mastodon medium substack twitch discord parler gab myspace vkontakte vk wechat tumblr social_media social
`);
