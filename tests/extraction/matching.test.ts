import { describe, expect, test } from 'vitest';
import type { Case, CaseId } from '../../src/case';
import { emptyCase } from '../../src/case';
import type { Suggestions } from '../../src/extraction';
import { extract, Fitting, fitSuggestions } from '../../src/extraction';
import type { ArticleId } from '../../src/text';

function read(id: string, text: string): Suggestions {
  return extract({ id: id as ArticleId, text, published: '2025-05-12' });
}

function caseOf({ actors, claims, contacts, origins }: Suggestions): Case {
  return {
    ...emptyCase('case~1' as CaseId, 'A case'),
    actors,
    claims,
    contacts,
    origins,
  };
}

const first = read(
  'first',
  'Secretary of State John Kerry phoned Sergei Lavrov on Friday, a senior Israeli official said.',
);

describe('suggestions fitted to a case', () => {
  test('the same passage is not suggested again', () => {
    const fitted = fitSuggestions(first, caseOf(first));
    expect(fitted.claims).toEqual([]);
    expect(fitted.actors).toEqual([]);
    expect(fitted.known).toEqual(first.claims.map((claim) => claim.id));
  });

  test('the same contact in another article is further evidence of it', () => {
    const second = read('second', 'Kerry called Lavrov on Friday.');
    const fitted = fitSuggestions(second, caseOf(first));
    expect(fitted.claims[0]?.contact).toBe(first.claims[0]?.contact);
    expect(fitted.furtherEvidence).toEqual([fitted.claims[0]?.id]);
    expect(fitted.actors).toEqual([]);
    expect(fitted.contacts).toEqual([]);
  });

  test('a namesake in another office is somebody else', () => {
    const mossad = read(
      'mossad',
      'Mossad chief David Cohen phoned Sergei Lavrov on Friday.',
    );
    const banker = read(
      'banker',
      'Treasury secretary David Cohen met Sergei Lavrov in Oslo on Monday.',
    );
    const fitted = fitSuggestions(banker, caseOf(mossad));
    expect(fitted.actors.map(({ name }) => name)).toContain('David Cohen');
    expect(fitted.actors.map(({ name }) => name)).not.toContain(
      'Sergei Lavrov',
    );
    const again = read(
      'again',
      'Mossad’s chief David Cohen met Sergei Lavrov in Oslo on Monday.',
    );
    expect(fitSuggestions(again, caseOf(mossad)).actors).toEqual([]);
  });

  test('an interception names the contact that it listened to', () => {
    const tapped = read(
      'tapped',
      'German spies listened in on calls between John Kerry and Sergei Lavrov on Friday.',
    );
    const listening = tapped.claims.find((claim) =>
      claim.channels.includes('intercept'),
    );
    const call = tapped.claims.find((claim) => claim.channels.includes('call'));
    expect(call).toBeDefined();
    expect(listening?.about).toEqual([call?.contact]);
    expect(call?.about).toEqual([]);

    const fitted = fitSuggestions(tapped, caseOf(first));
    expect(
      fitted.claims.find((claim) => claim.channels.includes('intercept'))
        ?.about,
    ).toEqual([first.claims[0]?.contact]);
  });

  test('another day or another channel is another contact', () => {
    for (const text of [
      'Kerry called Lavrov on Tuesday.',
      'Kerry met Lavrov on Friday.',
    ]) {
      const fitted = fitSuggestions(read('second', text), caseOf(first));
      expect(fitted.furtherEvidence).toEqual([]);
      expect(fitted.contacts).toHaveLength(1);
    }
  });

  test('speakers whom both articles credit are proposed as one origin', () => {
    const second = read(
      'second',
      'Macron met Lavrov, an Israeli official said.',
    );
    const fitted = fitSuggestions(second, caseOf(first));
    expect(fitted.claims[0]?.attribution[0]?.origin).toBe(first.origins[0]?.id);
    expect(fitted.origins).toEqual([]);
  });

  test('someone else of the same name in another kind stays apart', () => {
    const within = caseOf(first);
    const lake: Case = {
      ...within,
      actors: within.actors.map((actor) =>
        actor.name === 'Sergei Lavrov'
          ? { ...actor, kind: 'government' }
          : actor,
      ),
    };
    const fitted = fitSuggestions(
      read('second', 'Macron met Sergei Lavrov.'),
      lake,
    );
    const lavrov = fitted.actors.find(
      (actor) => actor.name === 'Sergei Lavrov',
    );
    expect(lavrov?.id).not.toBe('sergei-lavrov');
  });
});

test('Articles fitted one after another are as if each came to the grown case', () => {
  const texts = [
    'Secretary of State John Kerry phoned Sergei Lavrov on Friday, a senior Israeli official said.',
    'Kerry called Lavrov on Friday. David Cohen met Kerry in Oslo.',
    'Mossad chief David Cohen phoned Sergei Lavrov on Friday, a senior Israeli official said.',
    'Cohen wrote to Lavrov. Lavrov met Anna Cohen, the finance minister, on Monday.',
    'Cohen told Kerry about the talks, two Israeli officials said.',
  ].map((text, at) => read(`article${at}`, text));
  const fitting = new Fitting(caseOf(first));
  let grown = caseOf(first);
  for (const suggested of texts) {
    const fitted = fitting.fit(suggested);
    expect(fitted).toEqual(fitSuggestions(suggested, grown));
    fitting.add(fitted);
    grown = {
      ...grown,
      actors: [...grown.actors, ...fitted.actors],
      claims: [...grown.claims, ...fitted.claims],
      origins: [...grown.origins, ...fitted.origins],
    };
  }
  expect(grown.claims.length).toBeGreaterThan(5);
});
