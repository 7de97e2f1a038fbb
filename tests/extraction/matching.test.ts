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

  test('whoever another article names is somebody else until a person says so', () => {
    for (const text of [
      'Secretary of State John Kerry phoned Sergei Lavrov on Friday.',
      'Kerry called Lavrov on Friday.',
      'Mossad chief John Kerry met Sergei Lavrov in Oslo on Monday.',
    ]) {
      const second = read('second', text);
      const fitted = fitSuggestions(second, caseOf(first));
      expect(fitted).toEqual({ ...second, known: [] });
      const ids = first.actors.map(({ id }) => id);
      expect(fitted.actors.some(({ id }) => ids.includes(id))).toBe(false);
    }
  });

  test('read once more, an article means those whom it was read to mean', () => {
    const text =
      'Kerry phoned Sergei Lavrov on Friday. On Sunday Kerry met Macron.';
    const before = read('article', text);
    const [call] = before.claims;
    const renamed: Case = {
      ...caseOf(before),
      claims: call === undefined ? [] : [call],
      actors: before.actors.map((actor) =>
        actor.name === 'Kerry'
          ? { ...actor, id: 'jk' as never, name: 'John F. Kerry' }
          : actor,
      ),
    };
    const asJudged: Case = {
      ...renamed,
      claims: renamed.claims.map((claim) => ({
        ...claim,
        participants: claim.participants.map((part) =>
          part.mention?.exact === 'Kerry'
            ? { ...part, actor: 'jk' as never }
            : part,
        ),
      })),
    };
    const fitted = fitSuggestions(before, asJudged);
    expect(fitted.known).toEqual([call?.id]);
    expect(fitted.claims).toHaveLength(1);
    expect(fitted.claims[0]?.participants[0]?.actor).toBe('jk');
    expect(fitted.actors).toEqual([]);
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

  test('but not a named one, who may be a namesake', () => {
    const texts = ['first', 'second'].map((id) =>
      read(id, 'Macron met Lavrov, David Cohen said.'),
    );
    const [one, other] = texts as [Suggestions, Suggestions];
    expect(one.origins).toMatchObject([{ name: 'David Cohen', named: true }]);
    const elsewhere = {
      ...other,
      origins: other.origins.map((each) => ({ ...each, id: 'else' as never })),
      claims: other.claims.map((claim) => ({
        ...claim,
        attribution: claim.attribution.map((each) => ({
          ...each,
          origin: 'else' as never,
        })),
      })),
    };
    expect(fitSuggestions(elsewhere, caseOf(one)).origins).toHaveLength(1);
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
