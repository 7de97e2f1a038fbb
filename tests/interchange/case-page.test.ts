import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Case, StoryStep } from '../../src/case';
import { Ledger } from '../../src/case';
import { readCase, writeCase } from '../../src/formats';
import type { Extent, HeldCase } from '../../src/interchange';
import { casePage, handedOn, heldCase } from '../../src/interchange';
import {
  columnsOf,
  filtersIn,
  lensOf,
  OPEN_FILTERS,
  queryIn,
} from '../../src/lens';
import { ownSteps } from '../../src/lessons';
import { firstOf, shippedLedger } from '../app/shipped-case';

const TEMPLATE =
  '<title></title><script type="text/plain" id="case"></script><p>$&</p>';

const WISH = { kind: 'to-read', places: {}, query: '' } as const;

/** What is handed on of a case, as whoever opens the page has it. */
function openedPart(ledger: Ledger, extent: Extent): Ledger {
  const { id, acts } = heldCase(handedOn(ledger, extent), WISH);
  const reading = readCase(writeCase(new Ledger(id, acts)));
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  return reading.ledger;
}

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
  const filters = { ...OPEN_FILTERS, claims };
  const part = openedPart(ledger, { kind: 'shown', filters }).theCase;
  expect(part.claims.map((each) => each.id)).toEqual([claim.id]);
  expect(part.articles.length).toBeGreaterThan(0);
  expect(part.actors.length).toBeLessThan(theCase.actors.length);
  const named = new Set(part.actors.map((each) => each.id));
  for (const { actor } of claim.participants)
    expect(named.has(actor)).toBe(true);
});

describe('A page of a story', () => {
  /** The sample case with one story more, of these steps. */
  function withStory(...steps: readonly StoryStep[]): Ledger {
    const { id, acts } = shippedLedger();
    const record = { id: 'story~own', title: 'Own', steps };
    const act = { ...firstOf(acts), id: '2027@0@own' as never };
    const added = { kind: 'add', as: 'story', record } as const;
    return new Ledger(id, [...acts, { ...act, changes: [added] }]);
  }
  const OWN: Extent = { kind: 'story', story: 'story~own' };
  const QUERY = 'view=sequence&around=1%3Adermer&no-channel=call';

  /** The words of the claims that the first step of a story shows. */
  function shownIn(ledger: Ledger, story: string): readonly string[] {
    const columns = columnsOf(ledger.theCase);
    const told = ledger.theCase.stories.filter(({ id }) => id === story);
    const [step] = ownSteps(ledger, firstOf(told));
    const filters = filtersIn(queryIn(step?.query ?? ''), columns);
    const { shown } = lensOf(columns, filters);
    return columns.within.claims
      .filter((_, at) => shown.claims[at] === 1)
      .map(({ summary, quotes }) => summary ?? quotes[0]?.exact ?? '');
  }

  test('shows what the whole case would, and leaves the rest out', () => {
    const ledger = withStory({ id: 's1', query: QUERY, caption: 'So.' });
    const part = openedPart(ledger, OWN);
    const shown = shownIn(part, 'story~own');
    expect(shown.length).toBeGreaterThan(3);
    expect(shown).toEqual(shownIn(ledger, 'story~own'));
    expect(part.theCase.claims.length).toBeLessThan(30);
    expect(part.theCase.stories.map(({ title }) => title)).toEqual(['Own']);
    const { leftOut } = heldCase(handedOn(ledger, OWN), WISH);
    expect(leftOut?.claims).toBe(60 - part.theCase.claims.length);
    expect(leftOut?.stories).toBe(1);
    // A case file that is saved out of the page still says so.
    expect(firstOf(part.acts).why).toMatch(
      /^This is a part of the case “.*”\. Left out: \d+ claims,/,
    );
  });

  test('holds all that is told of a contact that it shows, so that none looks less disputed', () => {
    const ledger = withStory({ id: 's1', query: QUERY, caption: 'So.' });
    const { theCase } = openedPart(ledger, OWN);
    const contacts = new Set(theCase.claims.map(({ contact }) => contact));
    const whole = ledger.theCase.claims.filter(({ contact }) =>
      contacts.has(contact),
    );
    expect(theCase.claims).toHaveLength(whole.length);
  });

  test('holds what a caption cites and a question names, whatever filters hide', () => {
    const cited = firstOf(shippedLedger().theCase.claims.slice(-1));
    const ledger = withStory({
      id: 's1',
      query: 'only-claim=-&around=1%3Adermer',
      caption: `[So](claim:${encodeURIComponent(cited.id)}).`,
      asks: {
        kind: 'tie',
        a: 'witkoff',
        b: 'netanyahu',
        prompt: 'How?',
      } as never,
    });
    const { theCase } = openedPart(ledger, OWN);
    expect(theCase.claims.map(({ id }) => id)).toContain(cited.id);
    const actors = theCase.actors.map(({ id }): string => id);
    expect(actors).toEqual(expect.arrayContaining(['witkoff', 'netanyahu']));
  });

  test('holds the whole case where it asks who knew', () => {
    const lesson = shippedLedger().theCase.stories[0]?.id ?? '';
    const whole = { kind: 'story', story: lesson } as const;
    const { theCase } = openedPart(shippedLedger(), whole);
    expect(theCase.claims).toHaveLength(60);
  });
});
