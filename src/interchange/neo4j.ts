import type { Actor, CaseArticle, Claim, Role } from '../case';
import { claimInWords } from '../lens';
import type { Column } from './columns';
import { rowsOf } from './columns';
import { csvLines } from './comma-separated';
import type { Names } from './credits';
import { namesIn } from './credits';
import type { CarriedTie, Excerpt } from './excerpt';
import { endsOf } from './graph-attributes';
import type { OutFile } from './out-file';
import { quotesOf } from './sheets';
import { kindOf } from './stance-kept';

type Part = {
  readonly actor: string;
  readonly role: Role;
  readonly claim: string;
};

/**
 * An excerpt as the CSV files that Neo4j imports (`neo4j-admin database
 * import`): actors, claims and articles as nodes; who takes part in a claim,
 * which article tells it, and the ties between actors as relationships.
 */
export function neo4jOf(excerpt: Excerpt): readonly OutFile[] {
  const claims = claimColumns(excerpt, namesIn(excerpt));
  return [
    table('actors', ACTOR_COLUMNS, excerpt.actors),
    table('articles', ARTICLE_COLUMNS, excerpt.articles),
    table('claims', claims, excerpt.claims),
    table('takes-part', PART_COLUMNS, partsIn(excerpt)),
    table('told-in', SOURCE_COLUMNS, excerpt.claims),
    table('ties', TIE_COLUMNS, excerpt.ties),
  ];
}

function* partsIn({ claims }: Excerpt): Generator<Part> {
  for (const { id, participants } of claims)
    for (const { actor, role } of participants)
      yield { actor, role, claim: id };
}

const ACTOR_COLUMNS: readonly Column<Actor>[] = [
  ['id:ID(Actor)', ({ id }) => id],
  ['name', ({ name }) => name],
  ['kind', ({ kind }) => kind],
  ['side', ({ side }) => side],
  ['aliases:string[]', ({ aliases }) => severalOf(aliases)],
  [':LABEL', () => 'Actor'],
];

const ARTICLE_COLUMNS: readonly Column<CaseArticle>[] = [
  ['id:ID(Article)', ({ id }) => id],
  ['title', ({ title }) => title],
  ['publisher', ({ publisher }) => publisher],
  ['via', ({ via }) => via],
  ['published', ({ published }) => published],
  ['language', ({ language }) => language],
  ['byline', ({ byline }) => byline],
  ['section', ({ section }) => section],
  ['url', ({ url }) => url],
  [':LABEL', () => 'Article'],
];

function claimColumns(
  { theCase }: Excerpt,
  names: Names,
): readonly Column<Claim>[] {
  return [
    ['id:ID(Claim)', ({ id }) => id],
    ['contact', ({ contact }) => contact],
    ['sentence', (claim) => claimInWords(theCase, claim)],
    ['channels:string[]', ({ channels }) => severalOf(channels)],
    ['stance', ({ stance }) => stance],
    ['when', ({ when }) => when?.edtf],
    ['place', ({ place }) => place],
    ['accordingTo', (claim) => names.credit(claim)],
    ['quotes', quotesOf],
    ['status', ({ status }) => status],
    [':LABEL', () => 'Claim'],
  ];
}

const PART_COLUMNS: readonly Column<Part>[] = [
  [':START_ID(Actor)', ({ actor }) => actor],
  ['role', ({ role }) => role],
  [':END_ID(Claim)', ({ claim }) => claim],
  [':TYPE', () => 'TAKES_PART'],
];

const SOURCE_COLUMNS: readonly Column<Claim>[] = [
  [':START_ID(Claim)', ({ id }) => id],
  [':END_ID(Article)', ({ article }) => article],
  [':TYPE', () => 'TOLD_IN'],
];

const TIE_COLUMNS: readonly Column<CarriedTie>[] = [
  [':START_ID(Actor)', (tie) => endsOf(tie).source],
  [':END_ID(Actor)', (tie) => endsOf(tie).target],
  [':TYPE', ({ channel, stance }) => typeOf(kindOf(channel, stance))],
  ['channel', ({ channel }) => channel],
  ['stance', ({ stance }) => stance],
  ['points', (tie) => endsOf(tie).type],
  ['contacts:int', ({ contactCount }) => contactCount],
  ['claims:int', ({ claimCount }) => claimCount],
  ['origins:int', ({ originCount }) => originCount],
];

function table<Record>(
  name: string,
  columns: readonly Column<Record>[],
  records: Iterable<Record>,
): OutFile {
  return {
    name: `${name}.csv`,
    pieces: csvLines(rowsOf(columns, records)),
  };
}

/** Values of one field, between semicolons. */
function severalOf(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(';', ',')).join(';');
}

/** "call (negated)" as Neo4j writes types: CALL_NEGATED. */
function typeOf(kind: string): string {
  return kind
    .toUpperCase()
    .replaceAll(/[^A-Z]+/g, '_')
    .replaceAll(/^_|_$/g, '');
}
