import { entriesOf } from './word-list';

/** A country with its adjective and the places that stand for its government. */
export type Country = {
  readonly name: string;
  readonly adjectives: readonly string[];
  readonly aliases: readonly string[];
};

/**
 * Countries and territories: name | adjectives | other names and the capital,
 * which news text uses for the government.
 */
export const COUNTRIES: readonly Country[] = entriesOf(`
  Afghanistan|Afghan|Kabul, Albania|Albanian|Tirana, Algeria|Algerian|Algiers
  Angola|Angolan|Luanda, Argentina|Argentine Argentinian|Buenos_Aires
  Armenia|Armenian|Yerevan, Australia|Australian|Canberra, Austria|Austrian|Vienna
  Azerbaijan|Azerbaijani Azeri|Baku, Bahrain|Bahraini|Manama
  Bangladesh|Bangladeshi|Dhaka, Belarus|Belarusian|Minsk, Belgium|Belgian|Brussels
  Benin|Beninese|, Bolivia|Bolivian|La_Paz, Bosnia|Bosnian|Sarajevo
  Botswana|Botswanan|, Brazil|Brazilian|Brasilia Planalto Itamaraty, Britain|British|UK U.K. United_Kingdom Great_Britain London Downing_Street 10_Downing_Street Number_10 No_10 Whitehall
  Bulgaria|Bulgarian|Sofia, Burkina_Faso|Burkinabe|Ouagadougou, Burundi|Burundian|
  Cambodia|Cambodian|Phnom_Penh, Cameroon|Cameroonian|Yaounde, Canada|Canadian|Ottawa
  Chad|Chadian|N'Djamena, Chile|Chilean|Santiago, China|Chinese|Beijing Zhongnanhai
  Colombia|Colombian|Bogota, Congo|Congolese|Kinshasa DRC, Costa_Rica|Costa_Rican|
  Croatia|Croatian|Zagreb, Cuba|Cuban|Havana, Cyprus|Cypriot|Nicosia
  Czech_Republic|Czech|Prague Czechia, Denmark|Danish|Copenhagen
  Djibouti|Djiboutian|, Ecuador|Ecuadorian|Quito, Egypt|Egyptian|Cairo
  El_Salvador|Salvadoran|San_Salvador, Eritrea|Eritrean|Asmara, Estonia|Estonian|Tallinn
  Ethiopia|Ethiopian|Addis_Ababa, Finland|Finnish|Helsinki, France|French|Paris Elysee Élysée Elysée Élysée_Palace Elysée_Palace Matignon Quai_d'Orsay
  Gabon|Gabonese|, Gambia|Gambian|, Georgia|Georgian|Tbilisi, Germany|German|Berlin
  Ghana|Ghanaian|Accra, Greece|Greek|Athens, Greenland|Greenlandic|Nuuk, Guatemala|Guatemalan|
  Guinea|Guinean|Conakry, Guyana|Guyanese|, Haiti|Haitian|Port-au-Prince, Honduras|Honduran|
  Hungary|Hungarian|Budapest, Iceland|Icelandic|Reykjavik, India|Indian|New_Delhi Delhi
  Indonesia|Indonesian|Jakarta, Iran|Iranian|Tehran, Iraq|Iraqi|Baghdad
  Ireland|Irish|Dublin, Israel|Israeli|Jerusalem, Italy|Italian|Rome Palazzo_Chigi Farnesina
  Ivory_Coast|Ivorian|, Jamaica|Jamaican|, Japan|Japanese|Tokyo Kantei, Jordan|Jordanian|Amman
  Kazakhstan|Kazakh|Astana, Kenya|Kenyan|Nairobi, Kosovo|Kosovar Kosovan|Pristina
  Kuwait|Kuwaiti|, Kyrgyzstan|Kyrgyz|Bishkek, Laos|Laotian|Vientiane, Latvia|Latvian|Riga
  Lebanon|Lebanese|Beirut, Liberia|Liberian|Monrovia, Libya|Libyan|Tripoli
  Lithuania|Lithuanian|Vilnius, Luxembourg|Luxembourgish|, Madagascar|Malagasy|
  Malawi|Malawian|, Malaysia|Malaysian|Kuala_Lumpur, Mali|Malian|Bamako, Malta|Maltese|Valletta
  Mauritania|Mauritanian|, Mexico|Mexican|Mexico_City, Moldova|Moldovan|Chisinau
  Mongolia|Mongolian|Ulaanbaatar, Montenegro|Montenegrin|Podgorica, Morocco|Moroccan|Rabat
  Mozambique|Mozambican|Maputo, Myanmar|Burmese|Burma Naypyidaw, Namibia|Namibian|
  Nepal|Nepalese Nepali|Kathmandu, Netherlands|Dutch|The_Hague, New_Zealand|New_Zealander|Wellington
  Nicaragua|Nicaraguan|Managua, Niger|Nigerien|Niamey, Nigeria|Nigerian|Abuja
  North_Korea|North_Korean|Pyongyang DPRK, North_Macedonia|Macedonian|Skopje, Norway|Norwegian|Oslo
  Oman|Omani|Muscat, Pakistan|Pakistani|Islamabad, Palestine|Palestinian|Ramallah
  Panama|Panamanian|, Papua_New_Guinea|Papuan|, Paraguay|Paraguayan|, Peru|Peruvian|Lima
  Philippines|Philippine Filipino|Manila Malacañang, Poland|Polish|Warsaw, Portugal|Portuguese|Lisbon
  Qatar|Qatari|Doha, Romania|Romanian|Bucharest, Russia|Russian|Moscow Kremlin the_Kremlin
  Rwanda|Rwandan|Kigali, Saudi_Arabia|Saudi Saudi_Arabian|Riyadh, Senegal|Senegalese|Dakar
  Serbia|Serbian|Belgrade, Sierra_Leone|Sierra_Leonean|, Singapore|Singaporean|
  Slovakia|Slovak Slovakian|Bratislava, Slovenia|Slovenian Slovene|Ljubljana, Somalia|Somali|Mogadishu
  South_Africa|South_African|Pretoria, South_Korea|South_Korean|Seoul Blue_House, South_Sudan|South_Sudanese|Juba
  Soviet_Union|Soviet|USSR, Spain|Spanish|Madrid Moncloa, Sri_Lanka|Sri_Lankan|Colombo, Sudan|Sudanese|Khartoum
  Sweden|Swedish|Stockholm, Switzerland|Swiss|Bern, Syria|Syrian|Damascus, Taiwan|Taiwanese|Taipei
  Tajikistan|Tajik|Dushanbe, Tanzania|Tanzanian|, Thailand|Thai|Bangkok, Tunisia|Tunisian|Tunis
  Turkey|Turkish|Ankara Türkiye, Turkmenistan|Turkmen|, UAE|Emirati|United_Arab_Emirates Abu_Dhabi the_Emirates
  Uganda|Ugandan|Kampala, Ukraine|Ukrainian|Kyiv Kiev, Uruguay|Uruguayan|Montevideo
  United_States|American|US U.S. USA U.S.A. Washington America White_House Foggy_Bottom U.S
  Uzbekistan|Uzbek|Tashkent, Vatican|Papal|Holy_See, Venezuela|Venezuelan|Caracas
  Vietnam|Vietnamese|Hanoi, Yemen|Yemeni|Sanaa Sana'a, Zambia|Zambian|Lusaka, Zimbabwe|Zimbabwean|Harare
`).map((entry) => {
  const [name = '', adjectives = '', aliases = ''] = entry.split('|');
  const plain = (text: string): string => text.replaceAll('_', ' ');
  return {
    name: plain(name),
    adjectives: adjectives.split(' ').filter(Boolean).map(plain),
    aliases: aliases.split(' ').filter(Boolean).map(plain),
  };
});

/** Adjectives of parts of the world too large to be anybody's side. */
export const REGIONS: ReadonlySet<string> = new Set(
  entriesOf(
    'African, Asian, Balkan, Baltic, Latin American, Nordic, Scandinavian, Western',
  ),
);

/** Adjectives of peoples, faiths and regions that are no country's. */
export const PEOPLES: readonly string[] = entriesOf(`
  African, Arab, Asian, Christian, Druze, European, Gulf, Houthi, Islamic
  Jewish, Kurdish, Latin American, Muslim, Shia, Shiite, Sunni, Tibetan
  Uyghur, Western, Yazidi, Zionist, Catholic, Orthodox, Democratic, Republican
  Democrat, Labour, Conservative, Tory, Liberal, Communist, Socialist, Alawite
  Catalan, Scottish, Welsh, Basque, Chechen, Rohingya, Hutu, Tutsi, Balkan, Baltic
  Nordic, Scandinavian, Persian, Turkic, Sikh, Hindu, Buddhist, Bedouin, Hispanic
`);
