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
