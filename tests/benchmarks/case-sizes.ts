import type { CaseSize } from '../lens/synthetic-case';

/** The synthetic cases that are measured, by name. */
export const CASE_SIZES = {
  '2,000 actors, 20,000 claims': {
    seed: 1,
    actors: 2_000,
    claims: 20_000,
    articles: 200,
    origins: 300,
  },
  '2,000 actors, 100,000 claims': {
    seed: 1,
    actors: 2_000,
    claims: 100_000,
    articles: 400,
    origins: 600,
  },
} as const satisfies Readonly<Record<string, CaseSize>>;

/** The case that drawings are compared on. */
export const DRAWN_CASE: CaseSize = {
  seed: 3,
  actors: 300,
  claims: 1_500,
  articles: 40,
  origins: 60,
};
