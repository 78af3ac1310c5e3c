/**
 * Words that make a name a place's, lower case.
 *
 * @example
 * PLACE_WORDS.has("street"); // true
 */
import { wordSet } from "./words.js";

/** They stand last, or first (*Lake Como*), in names of places. */
export const PLACE_WORDS: ReadonlySet<string> = wordSet(`
  street st road avenue lane boulevard highway route interstate motorway river lake mount mountain mountains island islands bay
  beach coast valley hill hills creek bridge square park forest desert ocean sea peninsula canal harbour harbor airport
  station stadium arena county district province region village town borough suburb plaza terrace drive close way estate
  cemetery lighthouse reservoir dam pier quay dock gulf strait cape falls glacier heights gardens junction exit
`);

/** States, counties and cities that news often names and that no other word tells. */
export const PLACES: ReadonlySet<string> = wordSet(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa
  kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
  new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island
  south_carolina south_dakota tennessee texas utah vermont virginia west_virginia wisconsin wyoming puerto_rico
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y n.c n.d okla
  ore pa r.i s.c s.d tenn tex vt va wash w.va wis wyo d.c
  ontario quebec alberta manitoba saskatchewan nova_scotia british_columbia queensland victoria new_south_wales tasmania
  london manchester birmingham leeds glasgow sheffield bristol newcastle nottingham leicester belfast coventry hull
  plymouth derby southampton portsmouth brighton bradford oxford cambridge norwich exeter bath york essex kent surrey sussex
  devon cornwall dorset somerset norfolk suffolk cumbria northumberland durham merseyside yorkshire lancashire
  los_angeles chicago houston phoenix philadelphia san_antonio san_diego dallas san_francisco seattle denver boston detroit
  miami atlanta las_vegas portland memphis nashville baltimore milwaukee new_orleans cleveland pittsburgh cincinnati
  st_louis orlando sacramento minneapolis brooklyn manhattan hollywood broadway silicon_valley wall_street
  toronto vancouver montreal melbourne brisbane perth auckland mumbai shanghai geneva zurich munich hamburg frankfurt milan turin
  naples barcelona valencia marseille lyon istanbul dubai tel_aviv cape_town johannesburg lagos rio sao_paulo davos africa
  asia europe america antarctica
`);

/** What local offices are of, before what they are, lower case: *Village Clerk*, *County Assessor*. */
export const LOCALITIES: ReadonlySet<string> = wordSet("village town township city county borough parish district ward school municipal tribal");
