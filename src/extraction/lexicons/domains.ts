import { wordsOf } from './word-list';

/** What offices and bodies are for: "Minister of Foreign Affairs and Trade". */
export const DOMAINS = wordsOf(`
  affairs, agriculture, aid, care, children, climate, commerce, communications, cooperation, co-operation
  culture, data, defence, defense, development, disarmament, economy, education, employment, energy, environment, highways
  equality, families, finance, fisheries, food, forestry, forests, growth, health, heritage, housing
  immigration, industry, information, infrastructure, innovation, integration, interior, investment, justice
  labour, labor, lands, media, migration, mines, mining, nutrition, peace, planning, policy, ports, prevention, process, reconciliation
  reform, research, resources, safety, science, security, services, shipping, settlement, sport, sports, technology, telecommunications
  tourism, trade, training, transport, transportation, water, waterways, welfare, works, youth
`);

/** Endings of what a body may be for beside its first matter: "and Refugees". */
export const MATTER_ENDINGS =
  /(?:ance|dom|ees|ence|ency|ers|ics|ing|ism|ity|ment|ness|ology|ors|ress|sion|ship|tion|ty|ture)s?$/;

/** What a body may be for with an article: "Agriculture, Food and the Marine". */
export const DOMAINS_WITH_ARTICLE = wordsOf(`
  arts, climate, coast, coasts, diaspora, disabled, economy, elderly, environment, family, gaeltacht, interior
  islands, isles, judiciary, lakes, land, marine, oceans, polders, public, regions, rivers, sciences, sea, seas, territories, young
`);

/** What bodies have charge of, two by two: "Food and Drug Administration". */
export const PAIRED = wordsOf(`
  arms, banking, border, budget, coal, customs, drugs, election, elections, exchange, food, fishing, forest, futures, gas
  grain, ethics, insurance, land, law, livestock, maritime, markets, mines, monetary, oil, parks, peace, pensions, police, port
  prices, revenue, rights, road, safety, securities, steel, tax, taxation, trade, treasury, veterinary, wildlife
`);
