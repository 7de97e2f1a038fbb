import { wordsOf } from './word-list';

/** News outlets and those who speak for them, in lower case. */
export const OUTLETS = wordsOf(`
  advertiser, argus, beacon, bugle, chronicle, clarion, courier, echo, enquirer, examiner, gazette, herald
  inquirer, intelligencer, ledger, sentinel, spectator, tribune, abc, abc news, afp, agence france-presse, al arabiya, al hadath, al jazeera, al mayadeen, al-arabiya
  al-jazeera, al-monitor, anadolu, ap, associated press, the associated press
  asharq al-awsat, axios, bbc, bbc news, bloomberg, bloomberg news, business insider, buzzfeed
  cbs, cbs news, channel 12, channel 13, channel 4, channel 4 news, cnbc, cnn, daily beast, der spiegel
  deutsche welle, dpa, el mundo, el país, euronews, financial times, foreign policy, fortune
  fox, fox news, france 24, france24, globo, guardian, haaretz, huffpost, i24, independent
  interfax, itv, itv news, izvestia, jerusalem post, kan, kyiv independent, la repubblica, le figaro
  le monde, los angeles times, maariv, middle east eye, ms now, msnbc, national public radio, nbc
  nbc news, new york post, new york times, new yorker, newsmax, newsweek, nhk, npr, pbs, politico
  propublica, radio 4, reuters, ria, ria novosti, rt, semafor, sky, sky news, spiegel, tass
  the atlantic, the bbc, the daily telegraph, the economist, the financial times, the guardian
  the hill, the independent, the intercept, the journal, the mail, the national, the new york times
  the observer, the post, the sun, the telegraph, the times, the times of israel
  the wall street journal, the washington post, time, time magazine, times, times of israel
  telegraph, ukrainska pravda, usa today, vanity fair, vice, vox, wall street journal
  washington post, wsj, xinhua, yedioth ahronoth, ynet, yonhap, zeit, die zeit, bild, wion
  dw, abc news, today programme, good morning america, meet the press, fox business, army radio
  e&t, voa, voice of america, rfe/rl, rferl, state television, state tv, state media, itar-tass, kyodo, pti, ani, dawn, irna, isna, mehr, tasnim, wafa, sana, spa, wam, petra, mena
`);

/** Last words of names that are an outlet's: "Kyiv Post", "Army Radio". */
export const OUTLET_ENDINGS = wordsOf(`
  broadcasting, chronicle, courier, daily, echo, gazette, globe, herald, independent, journal, bulletin, examiner, dispatch, review, digest, magazine
  advertiser, argus, banner, beacon, bugle, citizen, clarion, comet, enquirer, inquirer, intelligencer, ledger
  monitor, outlook, pioneer, sentinel, spectator, statesman, register, today, wire
  allgemeine, blatt, corriere, correo, diario, diário, dnevnik, gazeta, gazzetta, giornale, izvestia, jornal
  kurier, matin, monde, novine, noticias, novosti, país, pravda, prensa, presse, quotidien, soir, tageblatt
  tageszeitung, tiempo, vesti, zeitung
  mirror, news, newspaper, observer, post, press, radio, standard, telegraph, television
  times, tribune, tv, weekly
`);

/** Those to whom one speaks in public: telling them is no contact. */
export const AUDIENCE = wordsOf(`
  reporter, reporters, journalist, journalists, press, media, newspaper
  newspapers, magazine, broadcaster, broadcasters, correspondent
  correspondents, outlet, outlets, station, channel, network, agency, interviewer
  news agency, news conference, press conference, audience, crowd, viewers
  readers, stakeholders, customers, consumers, subscribers, users, world, public, conference, television, radio, tv, programme
  program, show, podcast, website, site, column, blog, rally, supporters
  newsroom, daily, weekly, tribune, pool, briefing, listeners, fans, congregation, crowds, faithful, delegates
`);

/** Bodies before which one testifies: telling them is a statement, too. */
export const FORMAL_AUDIENCE = wordsOf(`
  lawmakers, mps, congress, senate, assembly, court, jury, tribunal, hearing, inquiry
  house, knesset, committee, panel, council, forum, summit, session, parliament, nation
  bench, coroner, court-martial, courtroom, inquest, magistrate, magistrates, jurors
  judge, senators, legislators, voters, investors, shareholders, residents, members, followers
  worshippers, parishioners, activists, graduates, participants, attendees, guests, duma, bundestag, dáil, storting, riksdag, folketing, sejm, majlis, cortes, rada, lok sabha, commons, delegates, security council
`);

/** Words before a paper's name: "the daily El Faro". */
export const PAPER_WORDS = wordsOf(`
  broadcaster, daily, magazine, newspaper, outlet, tabloid, weekly
`);

/** What is done to a document before a paper is named: "logs seen by NAME". */
export const SEEN_BY = wordsOf(`
  obtained, reviewed, seen, verified, viewed
`);
