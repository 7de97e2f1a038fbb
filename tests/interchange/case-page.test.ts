import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Case } from '../../src/case';
import { Ledger } from '../../src/case';
import { readCase, writeCase } from '../../src/formats';
import type { HeldCase } from '../../src/interchange';
import { casePage, excerptOf, partOfCase } from '../../src/interchange';
import { columnsOf, OPEN_FILTERS } from '../../src/lens';
import { networkOf } from '../../src/network';
import { firstOf, shippedLedger } from '../app/shipped-case';

const TEMPLATE =
  '<title></title><script type="text/plain" id="case"></script><p>$&</p>';

test('No word of a case can be read as markup of the page that holds it', () => {
  const held: HeldCase = {
    kind: 'to-read',
    id: '</script><b>' as Case['id'],
    acts: [],
    places: {},
    fragment: '#</script>',
  };
  const page = casePage(TEMPLATE, held, '</title><b>$& & more');
  const [, title, packed] =
    /^<title>([^<]*)<\/title><script type="text\/plain" id="case">([\w+/=]+)<\/script><p>\$&<\/p>$/.exec(
      page,
    ) ?? [];
  expect(title).toBe('&#60;/title&#62;&#60;b&#62;$&#38; &#38; more');
  expect(
    JSON.parse(gunzipSync(Buffer.from(packed ?? '', 'base64')).toString()),
  ).toEqual(held);
});

test('A part of a case opens by itself, with all that its claims name', () => {
  const ledger = shippedLedger();
  const { theCase } = ledger;
  const claim = firstOf(theCase.claims.filter(({ about }) => about?.length));
  const claims = { ids: [claim.id], isHidden: false };
  const network = networkOf(columnsOf(theCase), { ...OPEN_FILTERS, claims });
  const { id, acts } = partOfCase(excerptOf(network, ledger));
  const reading = readCase(writeCase(new Ledger(id, acts)));
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  const part = reading.ledger.theCase;
  expect(part.claims.map((each) => each.id)).toEqual([claim.id]);
  expect(part.articles.length).toBeGreaterThan(0);
  expect(part.actors.length).toBeLessThan(theCase.actors.length);
  const named = new Set(part.actors.map((each) => each.id));
  for (const { actor } of claim.participants)
    expect(named.has(actor)).toBe(true);
});
