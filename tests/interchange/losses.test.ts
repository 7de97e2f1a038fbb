import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import type { Actor, Case, Claim, NoteId } from '../../src/case';
import type { Format, Part } from '../../src/interchange';
import { filesOf, FORMATS, KEPT, PARTS } from '../../src/interchange';
import { excerptFrom, fullCase } from './small-excerpt';

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
  const files = await filesOf(format, excerptFrom(theCase));
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
