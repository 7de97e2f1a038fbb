import { type Locale, english } from './locale';
import type { Catalogue, Message } from './message';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'àƀćđēƒğĥīĵķŀɱńōþǫŕśţũṽŵẋŷźÀƁĆĐĒƑĞĤĪĴĶĿṀŃŌÞǪŔŚŢŨṼŴẊŶŹ';
const accents = new Map(
  plain.split('').map((letter, index) => [letter, accented.charAt(index)]),
);

/**
 * A locale that no one speaks, for tests: every message is accented and a
 * third longer, every number and date has Arabic digits. What still reads as
 * plain English has not gone through this room.
 */
export const pseudoLocale: Locale = {
  tag: 'ar-EG',
  direction: 'rtl',
  hasLatinDigits: false,
  numerals: english.numerals.map(disguised),
  messagesOf: (_place, messages) => disguisedTable(messages),
};

const known = new WeakMap<Catalogue, Catalogue>();

function disguisedTable<Messages extends Catalogue>(
  messages: Messages,
): Messages {
  const table = known.get(messages) ?? made(messages);
  known.set(messages, table);
  return table as Messages;
}

function made(messages: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(messages).map(([key, one]) => [
      key,
      typeof one === 'object' ? disguisedTable(one) : disguisedMessage(one),
    ]),
  );
}

function disguisedMessage(message: Message): Message {
  return typeof message === 'string'
    ? disguised(message)
    : (...values: never[]) => disguised(message(...values));
}

function disguised(words: string): string {
  const letters = words
    .split('')
    .map((letter) => accents.get(letter) ?? letter);
  return `${letters.join('')}${'·'.repeat(Math.ceil(words.length / 3))}`;
}
