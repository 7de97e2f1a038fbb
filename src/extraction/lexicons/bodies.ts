import { entriesOf, wordsOf } from './word-list';

/** Named bodies that news text often calls by one word: name | other names. */
export const KNOWN_BODIES: ReadonlyMap<string, string> = new Map(
  entriesOf(`
    African Union|AU, al-Qaeda|al-Qaida Al-Qaeda Al_Qaeda Al_Qaida, Amnesty International|Amnesty
    ASEAN, CENTCOM, CIA, Coalition, Congress, Daesh|ISIS ISIL IS Islamic_State, ELN, EU|European_Union
    European Commission, FARC, Fatah, FBI, FSB, G7, G20, GRU, Hamas, Hezbollah|Hizbollah Hizbullah Hezbullah
    Houthis|Ansar_Allah, IAEA, ICC, IDF, IMF, IRA, IRGC, Islamic Jihad, Kremlin, KGB, M23
    Knesset, MI5, MI6, Mossad, Muslim Brotherhood, NATO|Nato, NSA, OPEC, Parliament, Pentagon
    PKK, PLO, PMF, Red Cross|ICRC, SDF, Stasi, Securitate, SAVAK, Gestapo, GCHQ, BND, DGSE, NKVD, Mukhabarat, Security Council, Senate, Shin Bet, SNC, State Department
    Taliban, Treasury, Turks, UN|U.N. United_Nations, UNHCR, UNICEF, UNRWA, Wagner, WHO, World Bank
    WTO, YPG, Sinn Féin, DUP, Brexit Party, Bundestag, Duma, Foreign Office|FCO FCDO
  `).flatMap((entry) => {
    const [name = '', aliases = ''] = entry.split('|');
    const others = aliases.split(' ').filter(Boolean);
    return [name, ...others].map(
      (each) => [each.replaceAll('_', ' ').toLowerCase(), name] as const,
    );
  }),
);

/** Last words of names that make them a thing's, which acts in nothing. */
export const THING_NAME_ENDINGS = wordsOf(`
  accord, accords, act, affair, agreement, archives, bill, conspiracy, crisis, debacle, declaration, doctrine
  incident, massacre, memorandum, pact, papers, plot, protocol, report, revolution, scandal, treaty, war
`);

/** Last words of names that make them a body's, not a person's. */
export const BODY_NAME_ENDINGS = wordsOf(`
  academy, administration, agency, airlines, alliance, army, assembly, association
  authority, bank, battalion, board, brigade, brigades, brotherhood, bureau, cabinet, center, centre
  chamber, church, club, coalition, college, command, commission, committee
  company, conference, confederation, congress, convention, corp, corp., corporation, corps, council
  court, delegation, department, directorate, division, embassy, executive, fbi, federation, force, forces
  foundation, front, fund, government, group, guard, guards, headquarters, house, inc, inc.
  initiative, institute, intelligence, international, jihad, ltd, ltd., league, legion, mission, ministry
  mission, mosque, movement, nations, network, observatory, office, opposition, organisation
  organization, palace, parliament, partnership, party, police, quartet, regiment
  resistance, secretariat, senate, service, services, society, squad, staff, state, states, synod
  treasury, tribunal, trust, union, unit, university, watch, airways, llc, llp, plc, gmbh, corp, inc, ltd
  airport, broadcasting, chemicals, construction, electronics, energies, foods, freight, holdings, industries
  inspectorate, institution, registry
  insurance, logistics, media, metals, mining, motors, petroleum, pharmaceuticals, railways, shipping, steel
  systems, technologies, telecom, textiles, ventures
  fleet, navy, marines, security, soldiers, troops, partners, team, ministers
`);

/** Posts that are held in a body: the name after "of" is no person's. */
export const BODY_POSTS = wordsOf(`
  chair, chairman, chairwoman, chief executive, chief executive officer, chief financial officer, chief operating officer
  finance director, general counsel, head of communications, managing director, managing partner, non-executive director
`);

/** What only a body owns: the name before it is no person's. */
export const BODY_OWNS = wordsOf(`
  annual meeting, balance sheet, board, chairman, chairwoman, chief executive, depositors, directors, finance director, headquarters
  managing director, profits, share price, shareholders, shares, takeover, workforce
`);

/** Last words of names of firms, which are later called without them. */
export const FIRM_ENDINGS = wordsOf(`
  Airlines, Airways, Bank, Brewery, Capital, Chemicals, Corp, Corporation, Energy, Foods, Group, Holdings, Inc, Industries
  Logistics, Ltd, Mining, Motors, Oil, Partners, Petroleum, Pharma, Pharmaceuticals, PLC, plc, Resources, Shipping, Software
  Steel, Systems, Technologies, Telecom, Ventures
`);
/** The same in lower case. */
export const FIRM_WORDS: ReadonlySet<string> = new Set(
  [...FIRM_ENDINGS].map((ending) => ending.toLowerCase()),
);

/** Names that stand for places only, after which nobody is called. */
export const PLACE_WORDS = wordsOf(`
  airport, avenue, bay, beach, boulevard, bridge, camp, canal, city, coast, county
  desert, district, field, garden, gate, governorate, gulf, heights, highway
  hill, hills, hospital, hotel, island, islands, lake, mount, mountain
  mountains, museum, ocean, park, peninsula, port, prison, province, region
  river, road, sea, square, strait, street, strip, territory, tower, town, valley
  village, west bank, left bank, right bank, south bank, north bank, east bank, airfield, base, hall, resort, stadium, ranch, cathedral
  accord, accords, act, agreement, award, convention centre, cup, declaration, festival
  games, marathon, olympics, pact, plan, prize, protocol, summit, treaty, war
  site, heritage site, monument, memorial, square, complex, centre court, cemetery, border, crossing, checkpoint
`);

/** Bodies whose name may list what they are for. */
export const LISTING = wordsOf(`
  alliance, authority, campaign, center, centre, coalition, court, department, forum, foundation, front, fund
  initiative, league, movement, network, organisation, organization, party, secretariat, service
  agency, association, board, bureau, college, commission, committee, council, directorate
  faculty, federation, guild, institute, ministry, office, school, society, syndicate, union
  minister, secretary
`);
