import { describe, expect, test } from 'vitest';
import type { Selection } from '../../src/lens';
import { evidenceOf } from '../../src/lens';
import { evidenceInWords, tieInWords } from '../../src/network';
import { shippedCase } from '../app/shipped-case';
import type { Telling } from '../lens/told';
import { told } from '../lens/told';
import { networkUnder } from './network-under';

const shipped = networkUnder(shippedCase());

function inWords(selection: object, network = shipped): string {
  const chosen = selection as Selection;
  const tie = network.ties.find(
    ({ id }) => chosen.kind === 'tie' && id === chosen.id,
  );
  const evidence = evidenceOf(network, chosen);
  return evidenceInWords(network.columns.within, evidence, tie);
}

describe('the shipped case in words', () => {
  test.each<[string, string]>([
    [
      'netanyahu~witkoff~call',
      'Steve Witkoff called Benjamin Netanyahu, 11–12 May 2025. Two articles, one independent origin.',
    ],
    [
      'hamas~witkoff~talk',
      'Hamas and Steve Witkoff did not speak, 28 April – 12 May 2025. One article, one independent origin.',
    ],
    [
      'bahbah~hamas~text',
      'Bishara Bahbah and Hamas exchanged texts, 28 April – 12 May 2025. Two articles, one independent origin.',
    ],
    [
      'hamas~israeli-intelligence~intercept',
      "Israel's intelligence services overheard Hamas, about March 2025. One article, one independent origin.",
    ],
    [
      'netanyahu-aides~press~leak',
      "Netanyahu's aides are believed to have leaked information to the press, about March 2025. One article, one independent origin.",
    ],
    [
      'israeli-negotiators~witkoff~talk',
      'Israeli negotiators and Steve Witkoff are to speak, 13 May 2025. One article, one independent origin.',
    ],
    [
      'al-thani~witkoff~unspecified',
      'Steve Witkoff tried to reach Mohammed bin Abdul Rahman al-Thani, 11 May 2025. One article, one independent origin.',
    ],
    [
      'bahbah~hamas-official~unspecified',
      'Bishara Bahbah and Hamas official outside Gaza: two contacts, channel not stated, April 2025. Two articles, one independent origin.',
    ],
  ])('the tie %s', (id, sentence) => {
    expect(inWords({ kind: 'tie', id })).toBe(sentence);
  });

  test.each<[string, string]>([
    [
      'dermer',
      'Ron Dermer: three contacts with two other actors (one denied, planned or only attempted), 8–12 May 2025. Two articles, one independent origin.',
    ],
    [
      'bahbah',
      'Bishara Bahbah: six contacts with five other actors (one denied, planned or only attempted), April – 12 May 2025. Two articles, two independent origins.',
    ],
    [
      'edan-alexander',
      'Edan Alexander: spoken of in six contacts, March – 11 May 2025. Two articles, one independent origin.',
    ],
    [
      'adi-alexander',
      'Adi Alexander: credited for one claim, 11–12 May 2025. One article, one independent origin.',
    ],
    ['iran', 'Iran is named, but takes part in no contact.'],
  ])('the actor %s', (id, sentence) => {
    expect(inWords({ kind: 'actor', id })).toBe(sentence);
  });

  test('a contact and a claim', () => {
    expect(inWords({ kind: 'contact', id: 'boehler-hamas-talks' })).toBe(
      'Boehler negotiates directly with Hamas leaders in Qatar, March 2025. One article, one independent origin.',
    );
    const claim = { kind: 'claim', id: 'axios-trump-speaks-to-netanyahu' };
    expect(inWords(claim)).toMatch(/\. One article, one independent origin\.$/);
  });

  test('what filters hide', () => {
    const network = networkUnder(shippedCase(), { channels: ['call'] });
    const hidden = { kind: 'contact', id: 'trump-speaks-to-netanyahu' };
    expect(inWords(hidden, network)).toBe(
      'The filters hide every claim about this.',
    );
  });
});

describe('a tie in words', () => {
  const pair = { initiator: 'ann', recipient: 'bob' };
  const both = { party: 'ann bob' };
  test.each<[Telling, string]>([
    [{ cast: pair, by: ['text'] }, 'Ann texted Bob'],
    [{ cast: both, by: ['letter'] }, 'Ann and Bob exchanged letters'],
    [{ cast: pair, by: ['meeting'], stance: 'planned' }, 'Ann is to meet Bob'],
    [
      { cast: both, by: ['meeting'], stance: 'negated' },
      'Ann and Bob did not meet',
    ],
    [
      { cast: pair, by: ['message'], stance: 'attempted' },
      'Ann tried to send a message to Bob',
    ],
    [
      { cast: pair, by: ['statement'], stance: 'alleged' },
      'Ann is believed to have made a statement to Bob',
    ],
    [
      { cast: { initiator: 'bob', recipient: 'ann' }, by: ['leak'] },
      'Bob leaked information to Ann',
    ],
    [
      { cast: both, by: ['unspecified'], stance: 'planned' },
      'Ann and Bob are to be in contact',
    ],
  ])('%#: reads as a person would write it', (telling, sentence) => {
    const { columns, ties } = networkUnder(told(telling));
    const [tie] = ties;
    expect(tie && tieInWords(columns.within, tie)).toBe(sentence);
  });
});

describe('several things that are selected together', () => {
  test.each<[string, object, string]>([
    [
      'actors, by the contacts among them',
      { kind: 'actors', ids: ['witkoff', 'netanyahu', 'dermer'] },
      'Steve Witkoff, Benjamin Netanyahu and Ron Dermer: two contacts among them, ',
    ],
    [
      'actors who were never in touch',
      { kind: 'actors', ids: ['boehler', 'dermer'] },
      'Adam Boehler and Ron Dermer: no contact among them.',
    ],
    [
      'so many actors that the last are counted',
      {
        kind: 'actors',
        ids: ['witkoff', 'dermer', 'boehler', 'bahbah', 'trump', 'al-hayya'],
      },
      'Steve Witkoff, Ron Dermer, Adam Boehler, Bishara Bahbah and two others: ',
    ],
    [
      'claims, by the contacts that they are about',
      {
        kind: 'claims',
        ids: [
          'axios-witkoff-calls-netanyahu-and-dermer',
          'report-witkoff-contacts-netanyahu-and-dermer',
        ],
      },
      'Two claims about one contact, 11–12 May 2025. Two articles, one independent origin.',
    ],
    [
      'a passage that nothing rests on',
      { kind: 'passage', article: 'axios', start: 0, end: 1 },
      'No claim rests on these words.',
    ],
  ])('%s', (_, selection, expected) => {
    expect(inWords(selection).slice(0, expected.length)).toBe(expected);
  });
});
