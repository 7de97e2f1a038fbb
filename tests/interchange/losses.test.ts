import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import type { Actor, Case, Claim, NoteId } from '../../src/case';
import type { Format, Part, SourceFormat } from '../../src/interchange';
import { BROUGHT, FORMATS, KEPT, PARTS, SOURCES } from '../../src/interchange';
import { incomingOf } from './incoming-of';
import { excerptFrom, fullCase } from './small-excerpt';
import { filesIn } from './written';

const ofActor = (change: Partial<Actor>) => (theCase: Case) => ({
  ...theCase,
  actors: theCase.actors.map((each, at) =>
    at === 0 ? { ...each, ...change } : each,
  ),
});
const ofClaim = (change: Partial<Claim>) => (theCase: Case) => ({
  ...theCase,
  claims: theCase.claims.map((each) => ({ ...each, ...change })),
});

/** For each part of a case, another case that differs in it alone. */
const OTHERWISE: Readonly<Record<Part, (theCase: Case) => Case>> = {
  names: ofActor({ name: 'Cy Other' }),
  kinds: ofActor({ kind: 'group' }),
  sides: ofActor({ side: 'South' }),
  aliases: ofActor({ aliases: ['the caller'] }),
  affiliations: (theCase) =>
    ofActor({
      affiliations: (theCase.actors[0]?.affiliations ?? []).map((each) => ({
        ...each,
        as: 'aide',
      })),
    })(theCase),
  // A summary holds still the sentence that is else made from the other fields.
  channels: ofClaim({ channels: ['letter'], summary: 'S' }),
  roles: (theCase) => ({
    ...theCase,
    claims: theCase.claims.map((claim) => ({
      ...claim,
      participants: claim.participants.map(({ actor, role }) => ({
        actor,
        role: role === 'initiator' ? 'recipient' : 'initiator',
      })),
    })),
  }),
  stance: ofClaim({ stance: 'negated', summary: 'S' }),
  dates: ofClaim({ when: { edtf: '2025-05-10' }, summary: 'S' }),
  place: ofClaim({ place: 'Cairo', summary: 'S' }),
  credit: ofClaim({
    attribution: [{ speaker: 'a rival', named: false }],
    summary: 'S',
  }),
  quotes: (theCase) =>
    ofClaim({
      quotes: (theCase.claims[0]?.quotes ?? []).map((quote) => ({
        ...quote,
        exact: 'Wade rang Nadir',
      })),
    })(theCase),
  texts: (theCase) => ({
    ...theCase,
    articles: theCase.articles.map((each) => ({
      ...each,
      text: each.text.replace('denied it', 'is silent'),
    })),
  }),
  citations: (theCase) => ({
    ...theCase,
    articles: theCase.articles.map((each) => ({
      ...each,
      title: 'Another title',
      publisher: 'The Herald',
    })),
  }),
  grades: ofClaim({ grade: { credibility: 5 } }),
  notes: (theCase) => ({
    ...theCase,
    notes: [
      { id: 'o' as NoteId, of: { kind: 'claim', id: 'k' }, text: 'Ask again' },
    ],
  }),
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

test.each(FORMATS)('%s keeps and drops what its table says', async (format) => {
  const kept: Part[] = [];
  for (const part of PARTS) {
    const otherwise = OTHERWISE[part](fullCase());
    const { summary } = otherwise.claims[0] ?? {};
    const before =
      summary === undefined ? fullCase() : ofClaim({ summary })(fullCase());
    const differs =
      (await written(format, before)) !== (await written(format, otherwise));
    if (differs) kept.push(part);
  }
  const told = PARTS.filter((part) => KEPT[format][part] !== undefined);
  expect(kept).toEqual(told);
});

/** What a case says of each part, whatever its identities. */
const SAID: Readonly<Record<Part, (theCase: Case) => unknown>> = {
  names: ({ actors }) => actors.map(({ name }) => name),
  kinds: ({ actors }) => actors.map(({ kind }) => kind),
  sides: ({ actors }) => actors.map(({ side }) => side),
  aliases: ({ actors }) => actors.map(({ aliases }) => aliases),
  affiliations: ({ actors }) =>
    actors.map(({ affiliations }) => affiliations.map(({ as }) => as)),
  channels: ({ claims }) => claims.map(({ channels }) => channels),
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
    const before = await again(format, fullCase());
    const brought: Partial<Record<Part, 'whole' | 'partly'>> = {};
    for (const part of PARTS) {
      const said = (theCase: Case): string =>
        JSON.stringify(SAID[part](theCase));
      const otherwise = OTHERWISE[part](fullCase());
      const after = await again(format, otherwise);
      if (said(after) === said(before)) continue;
      const isWhole =
        KEPT[format][part] === 'whole' &&
        said(before) === said(fullCase()) &&
        said(after) === said(otherwise);
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
