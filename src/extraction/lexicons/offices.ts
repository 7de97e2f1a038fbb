import { wordsOf } from './word-list';

/**
 * Offices and titles that stand before a name or for their holder ("the
 * foreign minister"). Written in lower case; they match any case.
 */
export const OFFICES = wordsOf(`
  acting president, admiral, air chief marshal, air marshal, ambassador, archbishop, army chief, army commander
  attorney general, ayatollah, baroness, bishop, brigadier, brigadier general
  captain, cardinal, comandante, cardinal archbishop, ceo, chair, chairman, chairwoman, chancellor, chief executive
  chief executive officer, chief mediator, chief negotiator, chief of staff, chief rabbi
  chief prosecutor, colonel, commander, commissioner, congressman, congresswoman
  consul, consul general, consul-general, governor-general, solicitor general, solicitor-general
  attorney-general, inspector general, inspector-general, duke, duchess, viscount, tsar, corporal, count, countess, crown prince, dame, defence chief
  defence minister, defence secretary, defense chief, defense minister
  defense secretary, deputy chief, deputy foreign minister, deputy minister
  deputy president, deputy prime minister, deputy secretary, director, director general
  director-general, doctor, economy minister, emir, energy minister, envoy
  energy secretary, finance minister, first deputy prime minister, first lady
  first minister, first vice president, foreign affairs minister, foreign minister
  foreign policy chief, foreign secretary, general, general secretary, governor
  grand mufti, health minister, health secretary, high commissioner
  high representative, home minister, home secretary, imam, intelligence chief
  intelligence minister, interior minister, interior secretary, justice minister
  justice secretary, king, leader, lieutenant, lieutenant colonel
  lieutenant general, lord, major, major general, mayor, military chief, minister
  minister of state, monsignor, national security adviser, national security advisor
  negotiator, oil minister, opposition leader, party leader, patriarch, permanent representative
  pope, premier, president, president-elect, press secretary, prime minister
  prime minister-designate, prince, princess, professor, queen, rabbi, ruler, majesty, holiness, emperor, empress
  whip, chief whip, cabinet secretary, permanent secretary, private secretary, sheriff, chief constable, constable, superintendent, inspector, chief inspector, detective inspector, detective sergeant, prefect, prosecutor general, state prosecutor, deputy prosecutor, auditor general, surgeon general, lord chancellor, lord chief justice, chief justice, parliamentary secretary, minister of the interior, special agent, assistant secretary, deputy secretary, deputy assistant secretary, deputy director, deputy chief of mission, chief of mission, comptroller, councilmember, congressmember, facilitator, convener, rector, chaplain, commandant, registrar, ombudsman, dcm, poloff, econoff, emboff, polcouns, econcouns, managing director, general counsel, finance director, medical director, chief nurse, chief financial officer, chief operating officer, trade commissioner, harbour master, city manager, council leader, district attorney, public prosecutor, investigating judge, press officer, political officer, vice consul, vice-consul, honorary consul, naval attaché, military attaché, defence attaché, defense attaché, attaché, commissioner-general
  lieutenant-colonel, lieutenant-general, lieutenant-governor, major-general, brigadier-general
  vice-admiral, rear-admiral, vice-chairman, vice-chancellor, sub-lieutenant, consul-general
  rear admiral, reverend, secretary, secretary general, secretary of defence
  secretary of defense, secretary of state, secretary of the treasury
  secretary-general, security chief, security minister, senator, sergeant, sheikh, shaikh
  sheik, sir, speaker, special adviser, special envoy, special representative
  spokesman, spokesperson, spokeswoman, spy chief, staff sergeant, state secretary
  strategic affairs minister, sultan, supreme leader, taoiseach, tánaiste, tanaiste, tourism minister, trade minister
  trade representative, trade secretary, transport minister, treasury secretary
  under secretary, undersecretary, vice chairman, vice president, vice-president
  vice admiral, vice premier, chargé d'affaires, charge d'affaires, representative
  congresswoman, head, chief, adviser, advisor, mediator, coordinator, deputy
  field marshal, marshal, founder, co-founder, owner, boss, co-chair, top diplomat, chief diplomat, chief spokesman
  first secretary, general staff, police chief, lawyer, attorney, aide
  businessman, activist, tycoon, billionaire, financier, ally, confidant, son-in-law
  father, mother, brother, sister, son, daughter, wife, husband, widow, uncle, cousin
  right-hand-man, right-hand man, correspondent, reporter, journalist, analyst
  lawmaker, mp, diplomat, official, commander-in-chief, statesman, politician
  mla, mep, msp, mlc, whistleblower, hostage, spymaster, fixer, dictator, strongman, premier-designate
  head of government, head of state, ambassador-at-large, auditor-general, commodore, lieutenant commander, chairperson, chargé, counsellor, counselor, co-chairman, co-chairwoman, co-chairperson
  chief of cabinet, chief of defence, chief of defense, chief of police, chief of protocol, chief of station, deputy chief of staff
  minister-president, minister-counsellor, minister-counselor, ombudsman, papal nuncio, nuncio, provost, rapporteur, special rapporteur, station chief
  vice-chair, vice chair, vice-premier, president-designate, secretary of the interior, secretary of the navy, director of operations
  councillor, councilwoman, alderman, mayor pro tem, sergeant-at-arms, serjeant-at-arms, treasurer, party treasurer, under-secretary-general
  counterpart, prosecutor, judge, justice, detective, author, agent, officer, negotiators
`);

/** Words of rank before an office: "principal deputy", "acting assistant". */
export const OFFICE_PREFIXES = wordsOf(`
  acting, assistant, associate, caretaker, chief, deputy, executive, first, general, interim, joint, lead
  parliamentary, permanent, principal, second, senior, special, third, under, vice
`);

/** Words for whoever heads a body: "the central bank chief" is its governor. */
export const HEADING = wordsOf(
  'boss, chair, chairman, chairwoman, chief, commander, director, governor, head, leader, president',
);

/** Offices that news text calls by another word, too. */
export const SAME_OFFICES: ReadonlyMap<string, readonly string[]> = new Map([
  ['premier', ['prime minister']],
  ['prime minister', ['premier', 'head of government']],
  ['head of state', ['president']],
  ['head of government', ['prime minister']],
  ['chief diplomat', ['foreign minister']],
  ['foreign minister', ['top diplomat', 'chief diplomat', 'foreign secretary']],
  ['minister', ['top diplomat', 'chief diplomat']],
  ['president', ['head of state']],
  ['top diplomat', ['foreign minister']],
  ['chargé', ["chargé d'affaires", 'chargé d’affaires']],
  ['chief executive', ['ceo']],
  ['ceo', ['chief executive']],
  ['majesty', ['king', 'queen', 'sultan', 'emperor']],
  ['holiness', ['pope', 'patriarch']],
]);

/** Short titles of address. */
export const HONORIFICS = wordsOf(`
  mr, mr., mrs, mrs., ms, ms., miss, dr, dr., prof, prof., sir, dame, lord
  lady, gen, gen., col, col., lt, lt., sgt, sgt., maj, maj., capt, capt., sen
  sen., rep, rep., gov, gov., adm, adm., st, st., spc, spc., cpl, cpl., rev
  rev., hon, hon., brig, brig., madam, mme, monsieur, cmdr, cmdr., pvt, pvt.
  pfc, pres, pres., amb, amb., h.e., h.e, h.r.h., h.m., h.h., excellency, highness
  señor, señora, don, doña, dom, herr, frau, signor, signora, madame, mlle, gral, gral., cnel, cnel.
  alhaja, alhaji, bapak, comrade, coronel, dato, datuk, dott, dr.h.c., effendi, fra, gospodin, gospođa, haji, hajj
  hajji, hajjah, hojatoleslam, honourable, honorable, kapitan, kolonel, lic, lic., maître, maulana, mawlana
  messrs, mevr, mgr, mgr., mullah, mzee, oberst, otunba, padre, père, pandit, pte, pte., ratu, rt, rt., sayyid
  mme., dottor, dottore, dottoressa, sayyida, sheikha, shri, shrimati, smt, smt., sra, subadar, teniente, thiru, ustad, venerable, weizero, brother, ing.
  lt-gen, lt.-gen., maj-gen, maj.-gen., brig-gen, lt-col, lt.-col., vice-adm, vice-adm., rear-adm, rear-adm.
  lt-cdr, lt.-cdr., wg-cdr, sqn-ldr, insp, insp., det., sgt-maj
  sens., reps., drs, drs., profs., govs., gens., cllr, cllr., cllrs, dci, dcs, ds, pc, wpc, eng., engr, engr., mwalimu
  sr., sra., srta., fr, fr., msgr, msgr., supt, supt., rev. canon, reverend canon, rt. rev., rt rev., datuk seri, datuk seri utama, dato seri, dato sri, dato seri utama, dato paduka, datin, datin seri, datin paduka, puan sri, tan sri, tan sri dato, tan sri dato seri, toh puan, tunku, tengku, tun, lt. gen., maj. gen., brig. gen., lt. col.
`);

/** Ranks and offices that are written short before a name. */
export const WRITTEN_SHORT: ReadonlyMap<string, string> = new Map(
  [
    'adm admiral, amb ambassador, brig brigadier, capt captain, cmdr commander, col colonel, cpl corporal',
    'dr doctor, gen general, gov governor, insp inspector, lt lieutenant, maj major, pres president',
    'prof professor, rep representative, rev reverend, sen senator, sgt sergeant, supt superintendent',
  ]
    .flatMap((line) => line.split(', '))
    .map((entry) => entry.split(' '))
    .map(([short = '', long = '']) => [short, long]),
);

/** Letters after a name that are none of it. */
export const POST_NOMINALS = wordsOf(`
  gcb, gcvo, kcb, kcvo, cvo, dfc, dsc, jp, kg, kt, frcp, frsc, mbe, mvo, obm,
  am, ao, bt, cb, cbe, ch, cmg, dcm, dbe, dso, esq, frs, gbe, gcmg, jd, kbe, kc, kcmg, lvo, mbe, mc, md, mep, mp, mla, msp, obe
  om, phd, qc, rn, sc, vc
`);

/** Ranks, which stand before a name beside an office. */
export const RANKS = wordsOf(`
  comandante, commander, commodore, lieutenant commander, private, constable, detective, superintendent, admiral, air chief marshal, air marshal, brigadier, brigadier general
  captain, colonel, corporal, field marshal, general, lieutenant
  lieutenant colonel, lieutenant general, major, major general, marshal
  rear admiral, sergeant, staff sergeant, vice admiral, lieutenant-colonel
  lieutenant-general, major-general, brigadier-general, vice-admiral, rear-admiral
`);

/** Words that go before a rank and make another of it: "Senior General". */
export const RANK_WORDS = wordsOf(
  'air, brig., chief, field, first, fleet, group, lt., maj., rear, second, senior, squadron, staff, vice, warrant, wing',
);

/** Words of kinship: with a capital they are parts of names ("Choe Son Hui"). */
export const KIN = wordsOf(`
  aunt, brother, brother-in-law, cousin, daughter, daughter-in-law, father, father-in-law, fiancé, fiancée
  granddaughter, grandfather, grandmother, grandson, husband, mother, nephew, niece, sister, sister-in-law, son
  son-in-law, stepson, stepdaughter, uncle, widow, widower, wife
`);

/** Royal and clerical titles, which stand before a name beside an office. */
export const ROYAL = wordsOf(`
  archbishop, ayatollah, bishop, cardinal, crown prince, emir, king, prince
  princess, queen, rabbi, shaikh, sheik, sheikh, sheikha, sultan
`);

/** Titles without which a single name is nobody's: "Prince Rahim". */
export const KEPT_TITLES = wordsOf(`
  archbishop, baron, baroness, bishop, cardinal, count, countess, crown prince, duchess, duke, earl, emir, emperor, empress, king
  comrade, lady, lord, marquess, pope, prince, princess, queen, sultan, viscount
  agha, bey, brother, comandante, datu, doña, fra, haji, hajji, hajj, imam, kapitan, maulana, mawlana, mullah, mzee
  oba, padre, pasha, père, ratu, sayyid, sheikh, shaikh, sheikha, ustad
`);

/** Offices by which their holders are addressed, beside another one. */
export const ADDRESSES = wordsOf(`
  ambassador, professor, doctor, baroness, senator, congressman, congresswoman, judge, justice
  reverend, brother, father, sister, mother, count, countess, duke, duchess, monsignor
`);

/** Honorifics and offices that tell a man or a woman. */
export const HER_TITLES = wordsOf(`
  mrs, mrs., ms, ms., miss, dame, lady, madam, mme, queen, princess, chairwoman
  congresswoman, spokeswoman, businesswoman, baroness, first lady, mother
  sister, daughter, wife, widow, aunt, woman, girl, niece, actress, grandmother, nun
  abbess, barmaid, countess, duchess, girlfriend, heiress, hostess, housewife, landlady, maid, midwife, mistress
  noblewoman, policewoman, prioress, stepmother, waitress, mother-in-law, sister-in-law, daughter-in-law
`);
/** Titles that a woman has by whom she married. */
export const WIVES = wordsOf(
  'mrs, mrs., lady, madame, mme, begum, frau, señora, signora, sra.',
);
/** Titles of men. */
export const HIS_TITLES = wordsOf(`
  mr, mr., sir, lord, king, prince, chairman, congressman, spokesman, pope
  businessman, father, brother, son, husband, uncle, sheikh, emir, sultan, imam
  ayatollah, bishop, archbishop, cardinal, monsignor, rabbi, man, boy, nephew, grandfather
  abbot, boyfriend, butler, count, duke, friar, gentleman, headmaster, landlord, monk, nobleman, policeman, stepfather
  valet, waiter, widower, father-in-law, brother-in-law, son-in-law
`);

/** Small words inside names of persons. */
export const PARTICLES = wordsOf(`
  al, al-, bin, ibn, ben, bint, abu, abdul, abd, abdel, el, von, van, der, den, de, da, di
  wa, ole, oglu, oğlu, ogly, uulu, uly, kyzy, qizi, kızı, na, af, und, bat
  ap, av, del, della, degli, dei, do, das, dos, du, e, la, le, ter, ten, zu, ould, st, mac, op, ud, umm, ul, ur, uz, vom, y, zum, zur
`);
