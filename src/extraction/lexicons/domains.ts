import { wordsOf } from './word-list';

/** What offices and bodies are for: "Minister of Foreign Affairs and Trade". */
export const DOMAINS = wordsOf(`
  affairs, agriculture, aid, care, children, climate, commerce, communications, cooperation, co-operation
  culture, defence, defense, development, disarmament, economy, education, employment, energy, environment
  equality, families, finance, fisheries, food, forestry, forests, growth, health, heritage, housing
  immigration, industry, information, infrastructure, innovation, integration, interior, investment, justice
  labour, labor, lands, media, migration, mines, mining, nutrition, peace, planning, policy, ports, prevention, reconciliation
  reform, research, resources, safety, science, security, services, shipping, sport, sports, technology, telecommunications
  tourism, trade, training, transport, transportation, water, waterways, welfare, works, youth
`);

/** Endings of what a body may be for beside its first matter: "and Refugees". */
export const MATTER_ENDINGS =
  /(?:ance|ees|ence|ency|ers|ics|ing|ism|ity|ment|ness|ology|ors|ress|sion|ship|tion|ty|ture)s?$/;
