import { wordsOf } from './word-list';

/** Nouns for one person, who may be left unnamed ("a senior official"). */
export const PERSON_NOUNS = wordsOf(`
  hoaxer, imposter, impostor, lookalike, prankster, pretender
  pupil, co-pilot, stewardess, nanny, brigadier, bandit, jailor, juror, docker, buyer, seller
  vendor, creditor, actuary, fireman, carer, housemaster, countess, lady, stranger, bystander, hostess
  cleaner, inventor, trainee, backbencher, suitor, patron, benefactor, perpetrator, exile, migrant
  facilitator, observer, corporal, cadet, partisan, militiaman, mistress, comrade, ayatollah
  academic, activist, actor, adviser, advisor, agent, aide, ally, ambassador
  analyst, assistant, associate, astronaut, athlete, attorney, aunt, author
  banker, bishop, boss, brother, businessman, businesswoman, candidate, captain
  cardinal, caller, captive, ceo, chair, chairman, chairwoman, chairperson
  chairwoman, chancellor, chief, citizen, civilian, cleric, client, coach
  colleague, colonel, commander, commissioner, confidant, congressman
  congresswoman, consul, consultant, contractor, coordinator, co-ordinator
  correspondent, councillor, counsel, counsellor, counterpart, cousin, critic
  custodian, daughter, dealer, defector, defendant, delegate, deputy, designer
  detective, developer, dictator, diplomat, director, dissident, doctor, donor
  driver, economist, editor, emir, emissary, employee, employer, engineer
  entrepreneur, envoy, executive, ex-president, expert, farmer, father, fighter
  figure, financier, firefighter, fixer, founder, friend, general, go-between
  governor, grandfather, grandmother, guard, guest, handler, head, historian
  hostage, host, husband, imam, informant, inmate, insider, inspector
  intermediary, interlocutor, interpreter, investigator, investor, journalist
  judge, justice, king, laureate, lawmaker, lawyer, leader, legislator, liaison, lobbyist
  magnate, manager, mayor, mediator, member, middleman, militant, minister
  ministers, mogul, monarch, mother, mp, negotiator, neighbour, neighbor, nephew
  niece, nurse, officer, official, oligarch, ombudsman, operative, opponent
  organiser, organizer, owner, parent, parliamentarian, participant, partner
  passenger, pastor, patient, patriarch, peacekeeper, performer, physician
  pilot, player, policeman, policewoman, politician, pollster, pope, premier
  president, president-elect, priest, prince, princess, principal, prisoner
  producer, professor, prosecutor, protester, queen, rabbi, rapporteur
  rebel, recruit, refugee, relative, reporter, representative, researcher
  resident, rival, rival, sailor, scholar, scientist, secretary, senator, sergeant
  marine, sheikh, sister, soldier, son, source, speaker, spokesman, spokeswoman
  spokesperson, spouse, spy, staffer, statesman, strategist, student, successor
  sultan, superior, supporter, survivor, teacher, tourist, trader, translator
  traveller, troop, tycoon, uncle, undersecretary, veteran, vice-president
  victim, villager, volunteer, voter, warlord, whistleblower, widow, wife
  witness, woman, man, boy, girl, child, person, worker, writer, counselor
  strongman, predecessor, right-hand-man, right-hand, loyalist, elder, tribesman
  youngster, trainer, customer, subordinate, attache, attaché, superintendent
  banker, administrator, appointee, nominee, holder, alumnus, interviewer
  co-founder, chargé, clerk, suspect, captor, abductor, plotter, hacker, informer, accomplice
  correspondents, lieutenant, admiral, marshal, cabinet minister, crown prince
  duke, duchess, marquess, earl, viscount, baron, baroness, archduke, archduchess, maharaja
  tsar, czar, kaiser, rajah, nawab, nobleman, noblewoman, courtier, squire
  consul-general, governor-general, director-general, secretary-general, attorney-general
  supervisor, regulator, line manager, case officer, case worker, mentor, counsellor, minder, keeper
  accused, claimant, plaintiff, appellant, applicant, respondent, complainant, deceased
  builder, promoter, bidder, gambler, grower, hunter, importer, exporter, caterer, decorator
  fundraiser, campaigner, organizer, blogger, vlogger, influencer, coder, programmer, hacker
  designer, tenor, soprano, conductor, rapper, drummer, guitarist, bassist, roadie, promotor
  headhunter, financier, underwriter, treasurer, controller, dealer, tipster, runner, bookie
  stepbrother, stepsister, ex-partner, girlfriend, boyfriend, fiance, flatmate, classmate
  schoolmate, housemate, boss, underling, sidekick, crony, henchman, gunman, hitman, bagman
  frontman, strongwoman, chairwoman, vice-chair, vice-chairman, vice-consul, envoy
  parliamentarian, congressperson, alderman, councilman, councilwoman, selectman, whip, speaker
  registrar, provost, dean, chancellor, bursar, principal, headteacher, groundsman, caretaker
  janitor, doorman, receptionist, secretary-treasurer, shop steward, steward, picket, delegate
  abbot, accountant, acquaintance, auditor, bailiff, beekeeper, bellboy, boatswain, cabinet secretary
  cellist, clockmaker, comptroller, croupier, dressmaker, drover, emperor, empress, ferryman, gamekeeper
  gravedigger, herdsman, lighthouse keeper, lodger, magistrate, mathematician, milkman, naturalist
  notary, oboist, organist, pamphleteer, passer-by, paymaster, pharaoh, philosopher, playwright
  polygraphist, potter, printer, probation officer, purser, ranger, registrar, saddler, scribe, sexton
  signalman, sommelier, stallholder, statistician, stonemason, tutor, undertaker, usher, verger, weaver
  whistle-blower, winemaker, wrestler, neighbourhood watchman, trustee, shareholder, stowaway, actress, apprentice, archaeologist, archbishop, architect, archivist
  artist, assassin, auctioneer, auditor, baker, barman, barrister, bartender, biographer
  boatman, bodyguard, bookkeeper, bookmaker, boxer, brewer, bride, broker, butcher, butler
  cabbie, cameraman, cartographer, cashier, chambermaid, chaplain, chauffeur, chef, chemist
  chieftain, chronicler, columnist, comedian, commandant, compatriot, composer, concierge
  conductor, conscript, constable, convict, cook, coroner, counterfeiter, courier, curate, curator
  dancer, daughter-in-law, deacon, deserter, dentist, don, economist, electrician, ex-husband
  ex-wife, father-in-law, fiancé, fiancée, fisherman, foreman, forger, fraudster, fugitive
  gangster, gardener, geologist, goalkeeper, godfather, granddaughter, grandson, groom
  grocer, guerrilla, gunner, hairdresser, headmaster, headmistress, headteacher, heir, heiress
  hotelier, housekeeper, impresario, industrialist, innkeeper, insurgent, jailer, jeweller
  jockey, kingpin, landlady, landlord, landowner, lecturer, librarian, locksmith, mastermind
  mechanic, mercenary, merchant, messenger, midwife, miner, missionary, mobster, monk, mother-in-law
  musician, namesake, novelist, nuncio, nun, onlooker, optician, orator, painter, paramedic
  penfriend, pensioner, pharmacist, photographer, physicist, pianist, planter, plumber, poet
  policeman, porter, postman, postmaster, preacher, prefect, prelate, prior, proprietor, psychiatrist, publican
  publisher, quartermaster, rancher, receptionist, recruiter, rector, referee, reservist, ringleader
  robber, roommate, salesman, saleswoman, schoolmaster, schoolteacher, sculptor, seamstress
  sheriff, shepherd, shipbuilder, shipowner, shopkeeper, signatory, singer, sister-in-law
  skipper, smuggler, solicitor, stationmaster, stepfather, stepmother, stepson, steward
  stockbroker, subcontractor, surgeon, surveyor, tailor, teammate, telegraphist, tenant
  thief, trafficker, treasurer, typist, valet, vet, vicar, visitor, waiter, waitress, warden
  arab, briton, croat, czech, dane, dutchman, dutchwoman, englishman, englishwoman, filipino, finn
  frenchman, frenchwoman, hungarian, iraqi, irishman, irishwoman, kazakh, kurd, pole, scot, serb, slovak, slovene
  spaniard, swede, tajik, turk, uzbek, welshman, yemeni
  recipient, respondent, appellant, complainant, petitioner, addressee, go-between, interlocutor
  watchman, widower, brother-in-law, half-brother, half-sister, schoolboy, schoolgirl
  servant, maid, ward, viceroy, regent, margrave, caliph, rebel commander, ransomer, striker
  developer, clansman, kinsman, kinswoman, kidnapper, hijacker, negotiatrix, arbiter, arbitrator
  mate, team-mate, workmate, shipmate, schoolmate, cellmate, room-mate, messmate, confessor, medic, orderly, sentry, picket, steersman, bosun
  helmsman, coxswain, almoner, prioress, abbess, mother superior, acolyte, protégé, protégée, beau, fiancée, paramour, lover, sweetheart, crofter, laird
  conciliator, peacemaker, master, harbourmaster, canon, mechanic, switchboard operator, operator
`);

/** Plurals of people that are not made with an -s. */
export const PLURAL_PEOPLE = wordsOf(`
  alumni, locals, businessmen, businesspeople, businesswomen, children, clergy, clergymen
  congressmen, councilmen, faithful, men, middlemen, people, personnel, police
  policemen, spokesmen, staff, statesmen, tribesmen, troops, women, wives
  congresswomen, spokespeople, servicemen, servicewomen, gunmen, next of kin
  airmen, marines, parishioners, two men, both, aldermen, barmen, boatmen, clansmen, fishermen
  foremen, kinsmen, postmen, salesmen, watchmen, thieves, midwives, housewives
`);

/** Plurals in -ers, -ors and the like that are no people. */
export const NO_PEOPLE = wordsOf(`
  adapters, amplifiers, anchors, antlers, banners, blenders, blisters, boilers, boulders, breakers, buffers, bumpers, burgers
  calculators, canisters, charters, checklists, cleavers, clippers, coasters, coffees, converters, coolers, copiers, craters
  crackers, cucumbers, daggers, dampers, dinners, dispensers, drawers, elevators, embers, endeavors, escalators, excavators
  fibers, flavors, flickers, flowers, freezers, generators, gliders, hammers, hangers, harbors, headers, heaters, holsters, honors
  incinerators, indoors, injectors, jubilees, ladders, ledgers, levees, lighters, lockers, loudspeakers, manners, meteors, mixers, mowers
  newsletters, outdoors, oysters, pedigrees, peppers, planters, platters, polymers, primers, projectors, propellers, radiators
  razors, refrigerators, revolvers, rubbers, rupees, saucers, scanners, scooters, screwdrivers, settees, shivers, shortlists, shutters
  silencers, simulators, skewers, slippers, sneakers, spanners, splinters, sprinklers, steamers, stickers, streamers
  stretchers, summers, suspenders, thrillers, timbers, toasters, transformers, transistors, transmitters, transponders, trawlers
  tremors, tumblers, tumors, typewriters, vouchers, wallpapers, whiskers, whispers, wrappers, zippers, answers, barriers, borders, bunkers, calendars, centers, chambers, chapters
  characters, clusters, colors, committees, computers, containers, corners
  corridors, counters, covers, customers-to-be, cylinders, degrees, disasters, doors
  dollars, errors, factors, favors, figures, fees, filters, fingers, floors, folders
  frontiers, gathers, guarantees, headquarters, helicopters, horrors, indicators
  layers, letters, levers, markers, markers, matters, measures, meters, metres, mirrors, monitors
  motors, newspapers, numbers, offers, orders, others, papers, parameters, pictures
  pointers, posters, powers, printers, processors, quarters, reactors, registers, remainders
  reminders, rivers, rockets, routers, rumors, sectors, sensors, servers, shelters
  shoulders, showers, sweaters, tanks, tankers, theaters, theatres, towers, tractors
  trailers, transfers, trees, triggers, vectors, viewers, waters, winters, wonders, terrors, trousers
  boosters, launchers, trackers, fighters-bombers, bombers, destroyers, carriers, drivers-licence
  consist, persist, subsist, typewriter, goldsmiths, placeholder, coexist, pacemaker
  employees-fees, refugees-camps, cancers, users-guide, boilers, copters, loopholes, procedures
`);

/** Nouns for bodies that can make contact, beside those with a name. */
export const BODY_NOUNS = wordsOf(`
  academy, administration, agency, airline, airlines, alliance, automaker, bakery, carmaker, carrier, chiefs, manufacturer, retailer, supplier, supermarket
  hospital, alliance, allies, army, assembly, association
  authorities, authority, bank, battalion, bloc, board, body, branch, brigade
  bureau, business, businesses, cabinet, camp, caucus, cell, center, centre
  chamber, charities, charity, church, club, coalition, command, commission
  committee, community, companies, company, confederation, congress, consortium
  consulate, contingent, cooperative, corporation, council, country, countries
  court, crew, delegation, delegations, department, directorate, division
  embassy, enterprise, faction, factions, families, family, federation, firm
  firms, force, forces, foundation, fund, government, governments, group
  groups, headquarters, house, household, inspectorate, institute, institution, intelligence, counter-intelligence, counterintelligence
  institutions, junta, management, entourage, kremlin, leadership, leaderships, league, legislature, lobby
  media, military, militia, militias, ministries, ministry, mission, mob
  monarchy, movement, municipality, nation, nations, navy, network, ngo, ngos
  nunciature, office, opposition, organisation, organisations, organization
  organizations, outfit, panel, parliament, parties, party, police, presidency
  press, quartet, regime, regiment, regulator, regulators, resistance, secretariat
  sect, senate, service, services, side, sides, society, squad, startup, state
  states, syndicate, taskforce, team, teams, tribe, tribes, tribunal, troika
  trust, unit, union, unions, university, wing, watchdog, powers, power
  vatican, mediators, clan, clans, cartel, gang, ministry of defence, insurer, insurers
  lender, lenders, railway, railways, brewery, casino, museum, gallery, orchestra, diocese
  archdiocese, parish, monastery, abbey, synod, palace, chancellery, high commission, legation
  garrison, squadron, platoon, fleet, coastguard, treasury, bourse, studio, brokerage, laboratory
  clinic, school, college, faculty, cathedral, convent, curia, consortia, conglomerate
  shipyard, shipbuilder, distributor, hotel chain, prosecution, defence ministry, ombudsman's office
  deputation, guild, congregation, clique, cabal, circle, lodge, dealership, consulate-general, high command, vessel, cutter, patrol boat, boat, frigate, control tower, coast guard, police force, utility, cooperative, co-operative, chancery, federation, politburo, bishopric
`);

/** Bodies that govern, or speak for those who do. */
export const GOVERNS = wordsOf(`
  administration, administrations, cabinet, cabinets, embassy, government, governments, leadership, leaderships
  ministry, regime, regimes
`);

/** "Met resistance", "won power": no body unless it is a certain one. */
export const UNCOUNTABLE = wordsOf(`
  army, business, command, congregation, court, force, forces, house, intelligence, leadership, lobby, opposition, office
  power, press, resistance, service, services, state, support, trust
`);

/** Whose intelligence is a body: "military intelligence had tapped". */
export const INTELLIGENCE_OF = wordsOf(`
  air, army, domestic, foreign, military, naval, police, security, signals, state
`);

/** Words that count or gather those who follow "of". */
export const GATHERING_NOUNS = wordsOf(`
  array, bunch, couple, crowd, dozen, dozens, group, groups, handful, host
  hundreds, line-up, majority, member, members, mix, number, pair, range
  representatives, scores, selection, series, string, thousands, trio, variety
  all, some, many, several, most, half, none, party, team, delegation, delegations
`);

/** Adverbs and adjectives of rank, kept as a speaker's seniority. */
export const SENIORITY = wordsOf(`
  chief, deputy, former, high-level, high-ranking, junior, leading, lead, low-level
  mid-level, ranking, armed, direct, federal, foreign, formal, former, indirect, informal, local, national, regional, secret, western, private, official, retired, senior, top, veteran, top-ranking
`);

/** Verbs by which somebody goes by a name, by base form: "known as", "calling himself". */
export const NAMING_VERBS = wordsOf(
  'alias, call, codename, dub, give, go, identify, introduce, know, name, nickname, present, style',
);

/** With what a phrase opens that credits nobody: "no witness said", "they said". */
export const NO_SPEAKERS = wordsOf(
  'few, i, it, neither, no, nobody, none, they, we',
);

/** What stands before a letter or number where a court leaves somebody unnamed. */
export const CODED = wordsOf(`
  agent, candidate, client, company, corporation, defendant, doctor, employee, executive
  firm, foreign official, individual, informant, juror, lawyer, midwife, nurse, officer
  official, organisation, organization, patient, person, soldier, source, student, subject
  suspect, victim, witness, associate, co-conspirator, entity, family, party, contractor, bank, fund
  supplier, country, manager, director, broker, donor, minister, buyer, seller, partner, investor
`);

/** "Yes, sir": nobody is told of. */
export const ADDRESSING = wordsOf("sir, madam, ma’am, ma'am");
