import type {
  Case,
  Channel,
  Claim,
  Role,
  Stance,
  Status,
} from '../../src/case';
import { VOCABULARY } from '../../src/case';
import type { Columns, Filters, Lens, TieId } from '../../src/lens';
import { columnsOf, lensOf, OPEN_FILTERS } from '../../src/lens';

/** One claim, in as few words as a test needs; what is not said is plain. */
export type Telling = {
  /** Who takes part, as `role: 'a b'`. */
  readonly cast?: Partial<Record<Role, string>>;
  readonly by?: readonly Channel[];
  readonly contact?: string;
  readonly article?: string;
  readonly stance?: Stance;
  readonly status?: Status;
  readonly when?: string;
  readonly about?: readonly string[];
  /** Origins that are credited; none means the article's own voice. */
  readonly from?: readonly string[];
};

/**
 * A case told in a few words: one claim per telling, the actors and contacts
 * that they name, actors of side “S” where their name begins with “s”.
 */
export function told(...tellings: readonly Telling[]): Case {
  const claims = tellings.map(claimTold);
  const distinct = (all: readonly string[]): readonly string[] => [
    ...new Set(all),
  ];
  const actors = distinct(
    claims.flatMap((claim) => claim.participants.map(({ actor }) => actor)),
  );
  const articles = distinct(claims.map(({ article }) => article));
  const contacts = distinct(
    claims.flatMap((claim) => [claim.contact, ...claim.about]),
  );
  const origins = distinct(tellings.flatMap(({ from }) => from ?? []));
  const made = {
    title: 'Told',
    articles: articles.map((id) => ({
      id,
      title: id,
      text: 'Words.',
      sha256: '',
      body: { start: 0, end: 6 },
      attribution: [],
    })),
    actors: actors.map((id) => ({
      id,
      name: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
      kind: 'person',
      ...(id.startsWith('s') ? { side: 'S' } : {}),
      aliases: [],
      affiliations: [],
    })),
    claims,
    contacts: contacts.map((id) => ({ id, title: `Contact ${id}` })),
    origins: origins.map((id) => ({ id, name: id, named: false })),
    stories: [],
    notes: [],
  };
  return made as unknown as Case;
}

function claimTold(telling: Telling, index: number): Claim {
  const { cast = {}, from = [], when } = telling;
  const article = telling.article ?? 'paper';
  const made = {
    id: `k${index}`,
    article,
    contact: telling.contact ?? `c${index}`,
    summary: `Claim ${index}.`,
    participants: Object.entries(cast).flatMap(([role, names]) =>
      names
        .split(' ')
        .filter((name) => name !== '')
        .map((actor) => ({ actor, role })),
    ),
    channels: telling.by ?? ['call'],
    stance: telling.stance ?? 'asserted',
    ...(when === undefined ? {} : { when: { edtf: when } }),
    about: telling.about ?? [],
    attribution: from.map((origin) => ({
      speaker: origin,
      named: false,
      origin,
    })),
    quotes: [
      { article, start: 0, end: 5, exact: 'Words', prefix: '', suffix: '.' },
    ],
    status: telling.status ?? 'accepted',
  };
  return made as unknown as Claim;
}

/** A case through some filters, the others being open. */
export function lensUnder(
  within: Case | Columns,
  filters: Partial<Filters> = {},
): Lens {
  const columns = 'ties' in within ? within : columnsOf(within);
  return lensOf(columns, { ...OPEN_FILTERS, ...filters });
}

/** The shown ties in short: “a → b by call”, an arrow where one is stated. */
export function shownTies({ columns, shown }: Lens): readonly string[] {
  const { ties, within } = columns;
  return [...ties.ids.keys()].flatMap((tie) => {
    if (shown.ties[tie] === 0) return [];
    const end = ties.starts[tie + 1] ?? 0;
    let arrow = 0;
    for (let at = ties.starts[tie] ?? 0; at < end; at++)
      if (shown.claims[ties.claims[at] ?? 0] === 1)
        arrow |= ties.directions[at] ?? 0;
    const [a, b] = [ties.a, ties.b].map((end) => within.actors[end[tie] ?? 0]);
    const channel = VOCABULARY.channels[ties.channel[tie] ?? 0];
    return [`${a?.id} ${['–', '→', '←', '↔'][arrow]} ${b?.id} by ${channel}`];
  });
}

/** The ids of the shown ties. */
export function shownTieIds({ columns, shown }: Lens): readonly TieId[] {
  return columns.ties.ids.filter((_, tie) => shown.ties[tie] === 1);
}

/** The shown claims of a case. */
export function shownClaims({ columns, shown }: Lens): readonly Claim[] {
  return columns.within.claims.filter((_, index) => shown.claims[index] === 1);
}
