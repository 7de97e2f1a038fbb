import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import type {
  Actor,
  ActorId,
  Affiliation,
  Case,
  CaseArticle,
  Claim,
  Noted,
  NoteId,
  Role,
  Speaker,
} from '../../src/case';
import { VOCABULARY } from '../../src/case';
import type { Format, Part, SourceFormat } from '../../src/interchange';
import { BROUGHT, FORMATS, KEPT, PARTS, SOURCES } from '../../src/interchange';
import type { Quote } from '../../src/text';
import { incomingOf } from './incoming-of';
import { excerptFrom, fullCase } from './small-excerpt';
import { filesIn } from './written';

const ofActor = (change: Partial<Actor>) => (theCase: Case) => ({
  ...theCase,
  actors: theCase.actors.map((each, at) =>
    at === 0 ? { ...each, ...change } : each,
  ),
});
// A summary holds still the sentence that is else made from the other fields.
const ofClaim = (change: Partial<Claim>) => (theCase: Case) => ({
  ...theCase,
  claims: theCase.claims.map((each) => ({ ...each, ...change })),
});
const ofArticle = (change: Partial<CaseArticle>) => (theCase: Case) => ({
  ...theCase,
  articles: theCase.articles.map((each) => ({ ...each, ...change })),
});
const ofAffiliation = (change: Partial<Affiliation>) => (theCase: Case) =>
  ofActor({
    affiliations: (theCase.actors[0]?.affiliations ?? []).map((each) => ({
      ...each,
      ...change,
    })),
  })(theCase);
const cast =
  (one: Role, other: Role, ...more: readonly Role[]) =>
  (theCase: Case) =>
    ofClaim({
      participants: [one, other, ...more].map((role, at) => ({
        actor: (at === 0 ? 'w' : 'n') as ActorId,
        role,
      })),
    })(theCase);
const quoted = (change: Partial<Quote>) => (theCase: Case) =>
  ofClaim({
    quotes: (theCase.claims[0]?.quotes ?? []).map((quote) => ({
      ...quote,
      ...change,
    })),
  })(theCase);
const speaking = (...attribution: readonly Speaker[]) =>
  ofClaim({ attribution });
const noted =
  (of: Noted, text = 'Ask again') =>
  (theCase: Case) => ({
    ...theCase,
    notes: [{ id: 'o' as NoteId, of, text }],
  });
const aides = { speaker: 'two aides', named: false } as const;
const sideless = (theCase: Case): Case => ({
  ...theCase,
  actors: theCase.actors.map((each) => {
    const { side: _, ...rest } = each;
    return rest;
  }),
});
const undated = (theCase: Case): Case => ({
  ...theCase,
  claims: theCase.claims.map((each) => {
    const { when: _, ...rest } = each;
    return rest;
  }),
});
const [nobody, wade] = [{ aliases: [] }, { kind: 'actor', id: 'w' }] as const;

/**
 * For each part of a case, other cases that differ in it alone, and from one
 * another: a format keeps the part whole if it tells them all apart.
 */
const OTHERWISE: Readonly<Record<Part, readonly ((theCase: Case) => Case)[]>> =
  {
    names: [
      ofActor({ name: 'Cy Other' }),
      ofActor({ name: 'Other; "Cy", Jr' }),
    ],
    kinds: VOCABULARY.kinds
      .filter((kind) => kind !== 'person')
      .map((kind) => ofActor({ kind })),
    sides: [ofActor({ side: 'South' }), sideless],
    aliases: [
      ofActor({ aliases: ['the caller'] }),
      ofActor({ aliases: ['Wade', 'the caller'] }),
      ofActor(nobody),
    ],
    affiliations: [
      ofAffiliation({ as: 'aide' }),
      ofAffiliation({ actor: 'w' as ActorId }),
      ofAffiliation({ quotes: [] }),
      ofActor({ affiliations: [] }),
    ],
    channels: [
      ...VOCABULARY.channels
        .filter((channel) => channel !== 'call')
        .map((channel) => ofClaim({ channels: [channel] })),
      ofClaim({ channels: ['call', 'text'] }),
    ],
    roles: [
      cast('recipient', 'initiator'),
      cast('party', 'party'),
      cast('interceptor', 'intercepted'),
      cast('initiator', 'subject'),
      cast('initiator', 'recipient', 'intermediary'),
    ],
    stance: VOCABULARY.stances
      .filter((stance) => stance !== 'asserted')
      .map((stance) => ofClaim({ stance })),
    dates: [
      '2025-05-10',
      '2025-05',
      '2025-05-11~',
      '2025-05-11?',
      '2025-05-10/2025-05-12',
      '../2025-05-11',
      undefined,
    ].map((edtf) =>
      edtf === undefined ? undated : ofClaim({ when: { edtf } }),
    ),
    place: [
      ofClaim({ place: 'Cairo' }),
      ofClaim({ place: 'Doha; the airport' }),
    ],
    credit: [
      speaking({ speaker: 'a rival', named: false }),
      speaking({ ...aides, named: true }),
      speaking({ ...aides, count: 2 }),
      speaking({ ...aides, side: 'North' }),
      speaking(aides, { speaker: 'a rival', named: false }),
      speaking(),
    ],
    quotes: [
      quoted({ exact: 'Wade rang Nadir' }),
      quoted({ prefix: '😀 ' }),
      quoted({ start: 4 }),
    ],
    texts: [
      (theCase) =>
        ofArticle({
          // As long as before: a table counts characters.
          text: (theCase.articles[0]?.text ?? '').replace('denied', 'doubts'),
        })(theCase),
    ],
    citations: [
      ofArticle({ title: 'Another title' }),
      ofArticle({ publisher: 'The Herald' }),
      ofArticle({ published: '2025-05-13' }),
      ofArticle({ published: '2025-05' }),
      ofArticle({ published: '2025-05-12/2025-05-14' }),
      ofArticle({ url: 'https://courier.example/other' }),
      ofArticle({ language: 'fr' }),
      ofArticle({ byline: 'Eva Quill' }),
      ofArticle({ section: 'World' }),
    ],
    grades: [
      ofClaim({ grade: { credibility: 5 } }),
      ofClaim({ grade: { credibility: 2, reliability: 'B' } }),
      ofClaim({ grade: { credibility: 2, confidence: 'low' } }),
      ofArticle({ grade: { reliability: 'C' } }),
    ],
    notes: [
      noted({ kind: 'claim', id: 'k' }),
      noted({ kind: 'claim', id: 'k' }, 'Ask once'),
      noted(wade),
      noted({ kind: 'contact', id: 'c' }),
      noted({ kind: 'article', id: 'a' }),
    ],
  };

async function written(format: Format, theCase: Case): Promise<string> {
  const files = await filesIn(format, excerptFrom(theCase));
  return files
    .map(({ name, content }) => `${name}\n${textOf(content)}`)
    .join('\n');
}

function textOf(content: string | Uint8Array): string {
  return typeof content === 'string'
    ? content
    : Object.values(unzipSync(content))
        .map((file) => strFromU8(file))
        .join('\n');
}

/** Parts that the sentence of a claim tells, too, where nobody wrote it. */
const IN_SENTENCE: readonly Part[] = ['channels', 'stance', 'dates', 'credit'];

/** A case and others that differ from it, and from one another, in one part. */
function casesFor(part: Part): readonly Case[] {
  const still = IN_SENTENCE.includes(part) ? ofClaim({ summary: 'S' }) : same;
  const theCase = still(fullCase());
  return [theCase, ...OTHERWISE[part].map((change) => change(theCase))];
}

const same = (theCase: Case): Case => theCase;

test.each(FORMATS)('%s keeps and drops what its table says', async (format) => {
  const wrong: string[] = [];
  for (const part of PARTS) {
    const cases = casesFor(part);
    const outputs = cases.map((each) => written(format, each));
    const told = new Set(await Promise.all(outputs)).size;
    const kept = KEPT[format][part] ?? 'dropped';
    // To tell all apart is the least that “whole” may mean.
    const holds = {
      whole: told === cases.length,
      partly: told > 1,
      dropped: told === 1,
    };
    if (!holds[kept])
      wrong.push(`${part}: ${kept}, of ${cases.length} ${told} told apart`);
  }
  expect(wrong).toEqual([]);
});

/** What a case says of each part, whatever its identities. */
const SAID: Readonly<Record<Part, (theCase: Case) => unknown>> = {
  names: ({ actors }) => actors.map(({ name }) => name),
  kinds: ({ actors }) => actors.map(({ kind }) => kind),
  sides: ({ actors }) => actors.map(({ side }) => side),
  aliases: ({ actors }) => actors.map(({ aliases }) => aliases),
  affiliations: ({ actors }) =>
    actors.map(({ affiliations }) => affiliations.map(({ as }) => as)),
  channels: ({ claims }) => claims.map(({ channels }) => channels.toSorted()),
  roles: ({ actors, claims }) => {
    const names = new Map(actors.map(({ id, name }) => [id, name]));
    return claims.map(({ participants }) =>
      participants
        .map(({ actor, role }) => `${names.get(actor)}: ${role}`)
        .toSorted(),
    );
  },
  stance: ({ claims }) => claims.map(({ stance }) => stance),
  dates: ({ claims }) => claims.map(({ when }) => when?.edtf),
  place: ({ claims }) => claims.map(({ place }) => place),
  credit: ({ claims }) =>
    claims.map(({ attribution }) => attribution.map(({ speaker }) => speaker)),
  // Where there is no passage, the entry of the file stands for it.
  quotes: ({ claims }) =>
    claims.map(({ note, quotes }) =>
      note === undefined ? quotes.map(({ exact }) => exact) : [],
    ),
  texts: ({ articles }) => articles.map(({ text }) => text),
  citations: ({ articles }) =>
    articles.map(({ title, publisher, published }) => [
      title,
      publisher,
      published,
    ]),
  grades: ({ claims }) => claims.map(({ grade }) => grade),
  notes: ({ notes }) => notes.map(({ text }) => text),
};

/** A case as it comes in again from a file of its own. */
async function again(format: SourceFormat, theCase: Case): Promise<Case> {
  const files = await filesIn(format, excerptFrom(theCase));
  const file = files.find(({ name }) => name === 'claims.csv') ?? files[0];
  const incoming = incomingOf(format, String(file?.content), 'file');
  if (incoming?.kind !== 'case') throw new Error(incoming?.sentence);
  return incoming.theCase;
}

test.each(SOURCES)(
  '%s brings in again what its table says, whole or in part',
  async (format) => {
    const brought: Partial<Record<Part, 'whole' | 'partly'>> = {};
    for (const part of PARTS) {
      const said = (theCase: Case): string =>
        JSON.stringify(SAID[part](theCase));
      const cases = casesFor(part);
      const after: string[] = [];
      for (const each of cases) after.push(said(await again(format, each)));
      if (new Set(after).size === 1) continue;
      const isWhole =
        KEPT[format][part] === 'whole' &&
        cases.every((each, at) => said(each) === after[at]);
      brought[part] = isWhole ? 'whole' : 'partly';
    }
    expect(brought).toEqual(BROUGHT[format]);
  },
);

test('The table that readers see is that table', () => {
  const readme = join(import.meta.dirname, '../../src/interchange/README.md');
  const rows = readFileSync(readme, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const [head = [], ...parts] = rows;
  const signs = { whole: '●', partly: '◐', dropped: '–' } as const;
  for (const part of PARTS) {
    const row = parts.find(([, name]) => name === part) ?? [];
    for (const format of FORMATS) {
      const at = head.indexOf(format);
      if (at < 0) continue;
      const source = SOURCES.find((each) => each === format);
      const out = signs[KEPT[format][part] ?? 'dropped'];
      const cell =
        source === undefined
          ? out
          : `${out}/${signs[BROUGHT[source][part] ?? 'dropped']}`;
      expect([part, format, row[at]]).toEqual([part, format, cell]);
    }
  }
});
