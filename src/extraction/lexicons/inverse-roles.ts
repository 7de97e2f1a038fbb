import { entriesOf } from './word-list';

/**
 * What somebody is to another, and what the other is to him: "his client" of a
 * lawyer is whose lawyer he is.
 */
export const INVERSE_ROLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    [
      'client',
      `agent, attorney, barrister, counsel, lawyer, publicist, representative, solicitor, spokesman, spokesperson
       spokeswoman`,
    ],
    ['father, mother, parent', 'child, daughter, son'],
    ['son, daughter', 'father, mother, parent'],
    ['brother, sister', 'brother, sister'],
    ['husband', 'wife, widow'],
    ['wife', 'husband, widower'],
    ['uncle, aunt', 'nephew, niece'],
    ['nephew, niece', 'aunt, uncle'],
    ['brother-in-law, sister-in-law', 'brother-in-law, sister-in-law'],
    ['father-in-law, mother-in-law', 'daughter-in-law, son-in-law'],
    ['grandfather, grandmother', 'granddaughter, grandson'],
    ['grandson, granddaughter', 'grandfather, grandmother'],
    ['cousin', 'cousin'],
    [
      'master, mistress',
      'butler, cook, gardener, housekeeper, maid, servant, valet',
    ],
    ['patient', 'doctor, nurse, physician, surgeon, therapist'],
    ['tenant', 'landlady, landlord'],
    ['landlady, landlord', 'lodger, tenant'],
    [
      'boss, chief, employer, superior',
      'adviser, advisor, aide, assistant, bodyguard, chauffeur, deputy, driver, secretary, subordinate',
    ],
  ].flatMap(([names = '', of = '']) =>
    entriesOf(names).map((name) => [name, new Set(entriesOf(of))] as const),
  ),
);
