import type { Case, Ledger } from '../../src/case';
import { readCase } from '../../src/formats';
import type { Refusal, TextOf } from '../../src/formats';

/** The text of the only article of the small case. */
export const TEXT = 'Witkoff called Netanyahu on Sunday.';

/** A record as a file has it. */
export type Json = { [member: string]: unknown };

/** The only claim of the small case, as a file has it. */
export function baseClaim(): Json {
  return {
    id: 'k',
    article: 'a',
    contact: 'c',
    summary: 'Witkoff called Netanyahu.',
    participants: [
      {
        actor: 'w',
        role: 'initiator',
        mention: { start: 0, end: 7, exact: 'Witkoff' },
      },
      { actor: 'n', role: 'recipient' },
    ],
    channels: ['call'],
    stance: 'asserted',
    when: {
      edtf: '2025-05-11',
      phrase: { start: 28, end: 34, exact: 'Sunday' },
    },
    quotes: [{ start: 0, end: 24, exact: 'Witkoff called Netanyahu' }],
  };
}

/** A small case of one article, two actors and one claim, as a file. */
export function baseFile(): Json {
  return {
    format: 'backchannel-case',
    version: 1,
    title: 'A call',
    articles: [{ id: 'a', title: 'A', text: TEXT }],
    actors: [
      { id: 'w', name: 'Steve Witkoff', kind: 'person' },
      { id: 'n', name: 'Benjamin Netanyahu', kind: 'person' },
    ],
    claims: [baseClaim()],
    contacts: [{ id: 'c', title: 'Call' }],
  };
}

/** The text of the small case with changes to its claim. */
export function claimed(changes: Json): string {
  return JSON.stringify({
    ...baseFile(),
    claims: [{ ...baseClaim(), ...changes }],
  });
}

/** The text of the small case with changes to the file itself. */
export function filed(changes: Json): string {
  return JSON.stringify({ ...baseFile(), ...changes });
}

/** Why a text was not opened; it is an error if it was. */
export function refusalOf(text: string): Refusal {
  const reading = readCase(text);
  if (reading.kind === 'case') throw new Error('The file was opened.');
  return reading;
}

/** The ledger that a text holds; it is an error if it was refused. */
export function openedLedger(text: string, textOf?: TextOf): Ledger {
  const reading = readCase(text, textOf);
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  return reading.ledger;
}

/** The case that a text holds; it is an error if it was refused. */
export function opened(text: string, textOf?: TextOf): Case {
  return openedLedger(text, textOf).theCase;
}
