import { afterAll, expect, inject, test } from 'vitest';
import { firstOf, shippedCase } from '../app/shipped-case';
import type { Kill } from './kills';
import { tollOf } from './kills';
import { MortalBrowser } from './mortal-browser';

const browser = new MortalBrowser();

afterAll(() => browser.end());

test('Of what was shown as kept nothing is lost or done twice, whatever is killed', async () => {
  const { id } = firstOf(shippedCase().claims);
  const link = `${inject('appAddress')}#case=edan-alexander&select=claim:${id}`;
  const kills = Array.from({ length: 8 }, (_, turn): Kill =>
    turn % 4 === 3 ? 'browser' : 'tab',
  );
  const toll = await tollOf(browser, link, kills);
  expect(toll).toMatchObject({ kills: 8, lost: 0, twice: 0 });
  expect(toll.shownAsKept).toBeGreaterThan(10);
}, 180_000);
