import { expect, test } from 'vitest';
import { writeCase } from '../../src/formats';
import { chooseLocale, english, pseudoLocale } from '../../src/words';
import { claimed, openedLedger } from './small-case';

type Lists = {
  readonly claims: readonly { readonly summary: string }[];
  readonly contacts: readonly { readonly title: string }[];
};

test('Lists hold a sentence for every claim and contact, which the case does not keep', () => {
  const ledger = openedLedger(claimed({ summary: null }));
  const text = writeCase(ledger);
  const { claims, contacts } = JSON.parse(text) as Lists;
  expect(claims[0]?.summary).toMatch(/^\p{Lu}.* \p{L}+$/u);
  expect(contacts[0]?.title).not.toBe('');
  const again = openedLedger(text);
  expect(again.theCase.claims[0]).not.toHaveProperty('summary');
  expect(again.acts).toStrictEqual(ledger.acts);
});

test('What a person wrote is kept as it is', () => {
  const text = writeCase(openedLedger(claimed({ summary: 'A call.' })));
  expect(openedLedger(text).theCase.claims[0]?.summary).toBe('A call.');
});

test('A file is the same whatever the locale of the one who saves it', () => {
  const ledger = openedLedger(claimed({ summary: null }));
  const text = writeCase(ledger);
  chooseLocale(pseudoLocale);
  const elsewhere = writeCase(ledger);
  chooseLocale(english);
  expect(elsewhere).toBe(text);
});
