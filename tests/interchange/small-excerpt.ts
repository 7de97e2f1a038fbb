import type { Case } from '../../src/case';
import { Ledger } from '../../src/case';
import type { Excerpt } from '../../src/interchange';
import { excerptOf } from '../../src/interchange';
import { columnsOf, OPEN_FILTERS } from '../../src/lens';
import { networkOf } from '../../src/network';
import { opened } from '../formats/small-case';

const TEXT =
  '😀 Wade called Nadir on Sunday from Doha, two aides said. Wade denied it.';
const CALL = 'Wade called Nadir on Sunday from Doha';

/** A case in which every part that a format may keep says something. */
export function fullCase(): Case {
  const start = TEXT.indexOf(CALL);
  const quote = { start, end: start + CALL.length, exact: CALL };
  return opened(
    JSON.stringify({
      format: 'backchannel-case',
      version: 1,
      title: 'A call',
      articles: [
        {
          id: 'a',
          title: 'The call',
          publisher: 'The Courier',
          published: '2025-05-12',
          url: 'https://courier.example/call',
          text: TEXT,
        },
      ],
      actors: [
        {
          id: 'w',
          name: 'Ann Wade',
          kind: 'person',
          side: 'North',
          aliases: ['Wade'],
          affiliations: [
            { actor: 'n', as: 'envoy', quotes: [{ ...quote, article: 'a' }] },
          ],
        },
        { id: 'n', name: 'Bo Nadir', kind: 'person' },
      ],
      claims: [
        {
          id: 'k',
          article: 'a',
          contact: 'c',
          participants: [
            { actor: 'w', role: 'initiator' },
            { actor: 'n', role: 'recipient' },
          ],
          channels: ['call'],
          stance: 'asserted',
          when: { edtf: '2025-05-11' },
          place: 'Doha',
          attribution: [{ speaker: 'two aides', named: false }],
          quotes: [quote],
          grade: { credibility: 2 },
        },
      ],
      contacts: [{ id: 'c' }],
    }),
  );
}

/** All of a case, handed on. */
export function excerptFrom(theCase: Case): Excerpt {
  return excerptOf(
    networkOf(columnsOf(theCase), OPEN_FILTERS),
    new Ledger(theCase.id, []),
  );
}
