import type { Actor } from '../case';
import { tieInWords } from '../network';
import type { Names } from './credits';
import type { CarriedTie, Excerpt } from './excerpt';

type Value = string | number | boolean | undefined;

/** A column of a graph's nodes or edges, in the words of the case file. */
export type GraphAttribute<Record> = {
  readonly id: string;
  readonly type: 'string' | 'integer' | 'boolean';
  readonly of: (record: Record) => Value;
};

/** What a graph's nodes say of actors. */
export function nodeAttributes(names: Names): readonly GraphAttribute<Actor>[] {
  return [
    { id: 'kind', type: 'string', of: ({ kind }) => kind },
    { id: 'side', type: 'string', of: ({ side }) => side },
    { id: 'aliases', type: 'string', of: ({ aliases }) => listed(aliases) },
    {
      id: 'affiliations',
      type: 'string',
      of: ({ affiliations }) =>
        listed(
          affiliations.map(({ actor, as }) => `${as}, ${names.actor(actor)}`),
        ),
    },
    {
      id: 'description',
      type: 'string',
      of: ({ description }) => description,
    },
  ];
}

/** What a graph's edges say of ties. */
export function edgeAttributes(
  { theCase }: Excerpt,
  names: Names,
): readonly GraphAttribute<CarriedTie>[] {
  return [
    { id: 'channel', type: 'string', of: ({ channel }) => channel },
    { id: 'stance', type: 'string', of: ({ stance }) => stance },
    { id: 'direction', type: 'string', of: (tie) => endsOf(tie).type },
    { id: 'disputed', type: 'boolean', of: (tie) => tie.isDisputed },
    { id: 'suggested', type: 'boolean', of: (tie) => tie.isSuggested },
    { id: 'contacts', type: 'integer', of: (tie) => tie.contactCount },
    { id: 'claims', type: 'integer', of: (tie) => tie.claimCount },
    { id: 'origins', type: 'integer', of: (tie) => tie.originCount },
    {
      id: 'undated',
      type: 'integer',
      of: ({ claims }) =>
        claims.filter(({ when }) => when === undefined).length,
    },
    { id: 'sentence', type: 'string', of: (tie) => tieInWords(theCase, tie) },
    {
      id: 'quotes',
      type: 'string',
      of: ({ claims }) =>
        listed(
          claims.flatMap(({ article, quotes }) =>
            quotes.map(({ exact }) => `“${exact}” (${names.article(article)})`),
          ),
        ),
    },
  ];
}

/** Which way an edge points: where a tie points back, its ends change places. */
export function endsOf(tie: CarriedTie): {
  readonly source: string;
  readonly target: string;
  readonly type: 'directed' | 'mutual' | 'undirected';
} {
  const [source, target] =
    tie.direction === 'backward' ? [tie.b, tie.a] : [tie.a, tie.b];
  const type =
    tie.direction === 'none'
      ? 'undirected'
      : tie.direction === 'both'
        ? 'mutual'
        : 'directed';
  return { source, target, type };
}

function listed(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join('; ');
}
