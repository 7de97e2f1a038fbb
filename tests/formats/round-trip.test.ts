import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '../../src/case';
import { emptyCase } from '../../src/case';
import { readCase, writeCase } from '../../src/formats';
import { arbitraryCase } from '../case/arbitrary-case';

const ROOT = resolve(import.meta.dirname, '../..');

function opened(text: string, folder?: string): Case {
  const reading = readCase(text, (file) =>
    folder === undefined ? undefined : readFileSync(join(folder, file), 'utf8'),
  );
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  return reading.case;
}

test('What is saved and opened again is the same case, member for member.', () => {
  fc.assert(
    fc.property(arbitraryCase, (saved) => {
      // vitest's own comparison is misled by members named “constructor”.
      expect(isDeepStrictEqual(opened(writeCase(saved)), saved)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('Opening and saving changes no byte of a file that was saved.', () => {
  fc.assert(
    fc.property(arbitraryCase, (saved) => {
      const text = writeCase(saved);
      expect(writeCase(opened(text))).toBe(text);
    }),
    { numRuns: 100 },
  );
});

test('The shipped case is the same after saving and opening.', () => {
  const folder = join(ROOT, 'seeds/edan-alexander');
  const text = readFileSync(join(folder, 'case.json'), 'utf8');
  const shipped = opened(text, folder);
  expect(opened(writeCase(shipped))).toStrictEqual(shipped);
  expect(shipped.claims.length).toBeGreaterThan(40);
});

test('An empty case is a case, too.', () => {
  const empty = emptyCase('Nothing yet');
  expect(opened(writeCase(empty))).toStrictEqual(empty);
});

test('The order in which a case was put together does not show in its file.', () => {
  fc.assert(
    fc.property(arbitraryCase, (saved) => {
      const turned = Object.fromEntries(
        Object.entries(saved).toReversed(),
      ) as unknown as Case;
      const known = (text: string): string =>
        JSON.stringify(JSON.parse(text), Object.keys(emptyCase('')));
      expect(known(writeCase(turned))).toBe(known(writeCase(saved)));
    }),
    { numRuns: 30 },
  );
});

test('A saved case reads as the contract shows it: short records on a line.', () => {
  const text = writeCase(
    opened(
      JSON.stringify({
        claims: [
          {
            quotes: [{ exact: 'called', end: 14, start: 8 }],
            participants: [{ role: 'initiator', actor: 'w' }],
            contact: 'c',
            article: 'a',
            id: 'k',
            summary: 'Witkoff called.',
          },
        ],
        contacts: [{ title: 'Call', id: 'c' }],
        actors: [{ kind: 'person', name: 'Witkoff', id: 'w' }],
        articles: [{ text: 'Witkoff called.', title: 'A', id: 'a' }],
        title: 'A call',
        version: 1,
        format: 'backchannel-case',
      }),
    ),
  );
  expect(text).toMatchInlineSnapshot(`
    "{
      "format": "backchannel-case",
      "version": 1,
      "title": "A call",
      "articles": [
        {
          "id": "a",
          "title": "A",
          "text": "Witkoff called.",
          "sha256": "d537bec4e2bfba9b48eada935c1710b209c0c272ac5f8a4eea94f3006a481a7a",
          "body": { "start": 0, "end": 15 },
          "attribution": []
        }
      ],
      "actors": [
        {
          "id": "w",
          "name": "Witkoff",
          "kind": "person",
          "aliases": [],
          "affiliations": []
        }
      ],
      "claims": [
        {
          "id": "k",
          "article": "a",
          "contact": "c",
          "summary": "Witkoff called.",
          "participants": [{ "actor": "w", "role": "initiator" }],
          "channels": ["unspecified"],
          "stance": "asserted",
          "about": [],
          "attribution": [],
          "quotes": [
            {
              "start": 8,
              "end": 14,
              "exact": "called",
              "prefix": "",
              "suffix": ""
            }
          ],
          "status": "accepted"
        }
      ],
      "contacts": [{ "id": "c", "title": "Call" }],
      "origins": [],
      "stories": [],
      "decisions": []
    }
    "
  `);
});
