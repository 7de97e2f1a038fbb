import { wordsOf } from './word-list';

/** Regions and cities that are places and make no contact, in lower case. */
export const PLACES = wordsOf(`
  africa, aleppo, alaska, anchorage, amman, antalya, asia, atlanta, balkans, baltics, barcelona, basra, bethlehem
  benghazi, boston, bosphorus, brooklyn, california, camp david, caribbean, caucasus, central asia, chicago
  cisjordan, crimea, dallas, davos, dead sea, donbas, donetsk, dubai, east asia, east jerusalem, eastern europe
  england, erbil, eritrea, europe, fallujah, florida, frankfurt, galilee, gaza, gaza city, gaza strip, geneva
  gibraltar, golan heights, guantanamo, gulf, haifa, hamburg, hebron, helmand, hollywood, homs, hong kong, idlib
  istanbul, jeddah, jenin, kandahar, karabakh, kashmir, kharkiv, khan younis, khan yunis, kherson, kirkuk
  kursk, lahore, latin america, levant, los angeles, luhansk, lyon, manhattan, mar-a-lago, maghreb, mariupol
  mecca, mediterranean, medina, middle east, milan, mosul, mumbai, munich, nablus, najaf, negev, new jersey
  new york, new york city, nice, nagorno-karabakh, normandy, north africa, north america, northern ireland
  odesa, odessa, pacific, palmyra, persian gulf, peshawar, rafah, raqqa, raqqah, red sea, sahel, saint petersburg
  san francisco, scandinavia, scotland, sea of galilee, sharm el-sheikh, shanghai, siberia, sinai, sochi, south america
  south china sea, southeast asia, st petersburg, st. petersburg, strasbourg, sydney, tel aviv, texas, tigray
  transnistria, tulkarm, venice, wales, west, west bank, western europe, zaporizhzhia, zurich, zürich, oval office
  camp, earth, internet, arctic, antarctica, atlantic, black sea, horn of africa, new orleans, miami, milan
`);

/** Words that say which part of a place, or which of several, is meant. */
export const PARTS_OF_PLACES = wordsOf(`
  central, coastal, downtown, eastern, far-eastern, inner, landlocked, lower, mainland, nearby, neighboring, neighbouring, north-eastern
  north-western, northeastern, northern, northwestern, occupied, outer, rural, south-eastern, south-western, southeastern
  southern, southwestern, suburban, upper, upstate, war-torn, western
`);

/** Words before "of" and a name that make one place of it: "the Horn of Africa". */
export const FEATURES = wordsOf(
  'bay, cape, gulf, horn, isle, isles, sea, strait, straits',
);

/** Words with which the names of places begin: "San Martín", "Port Stanley". */
export const PLACE_OPENERS = wordsOf(`
  cape, ciudad, fort, lake, los, mount, mont, new, nova, nueva, point, port, porto, puerto, rio, saint, sainte, san, sankt
  sant, santa, santo, são, sao, st, st., villa, vila
`);
