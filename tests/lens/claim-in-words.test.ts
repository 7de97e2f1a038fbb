import { describe, expect, test } from 'vitest';
import type {
  Actor,
  ActorId,
  Case,
  CaseArticle,
  CaseId,
  Claim,
  Participant,
  Role,
} from '../../src/case';
import { emptyCase, VOCABULARY } from '../../src/case';
import { claimInWords, contactInWords } from '../../src/lens';
import { HEDGED, IN_MANNER, NAMED, TOLD } from './claim-sentences';

const ROLE_WORDS: ReadonlyMap<string, Role> = new Map([
  ['from', 'initiator'],
  ['to', 'recipient'],
  ['with', 'party'],
  ['through', 'intermediary'],
  ['ear', 'interceptor'],
  ['heard', 'intercepted'],
  ['about', 'subject'],
]);

const KINDS: Readonly<Record<string, Actor['kind']>> = {
  Hamas: 'group',
  Israel: 'government',
  'Ministry of Commerce': 'organisation',
  'Dravian government': 'government',
  'United States': 'government',
  'any officer': 'role',
  'No envoy': 'role',
  Qatar: 'government',
  'The Houthis': 'group',
  'Reporters Without Borders': 'organisation',
  'The press': 'outlet',
  'A Hamas official': 'role',
  'Two Israeli officials': 'role',
  'Qatari mediators': 'role',
  'Israel’s intelligence services': 'organisation',
  'Alexander’s family': 'group',
};

const idOf = (name: string) => name.toLowerCase() as ActorId;

/** A case with one claim, from a row such as "asserted; call; from A; to B". */
function caseOf(short: string): { theCase: Case; claim: Claim } {
  const [stance = '', channels = '', ...parts] = short.split('; ');
  const said = new Map(
    parts.map((part): [string, string] => {
      const at = part.indexOf(' ');
      return [part.slice(0, at), part.slice(at + 1)];
    }),
  );
  const participants = [...said].flatMap(([word, names]) => {
    const role = ROLE_WORDS.get(word);
    return role === undefined
      ? []
      : names
          .split(', ')
          .map((name): Participant => ({ actor: idOf(name), role }));
  });
  const by = said.get('by');
  const names = [...said]
    .filter(([word]) => ROLE_WORDS.has(word) || word === 'by')
    .flatMap(([, all]) => all.split(', '));
  const when = said.get('when');
  const claim = {
    id: 'k1',
    article: 'a1',
    contact: 'c1',
    participants,
    channels: channels === '-' ? [] : channels.split('+'),
    stance,
    ...(when === undefined ? {} : { when: { edtf: when } }),
    about: [],
    attribution:
      by === undefined ? [] : [{ speaker: by, named: true, actor: idOf(by) }],
    quotes: [
      { article: 'a1', start: 0, end: 1, exact: said.get('words') ?? '' },
    ],
    status: 'accepted',
  } as unknown as Claim;
  const actors = [...new Set(names)].map((name): Actor => ({
    id: idOf(name),
    name,
    kind: KINDS[name] ?? 'person',
    aliases: [],
    affiliations: [],
  }));
  const article = { id: 'a1', published: '2025-05-12' } as CaseArticle;
  return {
    claim,
    theCase: {
      ...emptyCase('case~1' as CaseId, 'A case'),
      actors,
      articles: [article],
      claims: [claim],
    },
  };
}

function told(short: string): string {
  const { theCase, claim } = caseOf(short);
  return claimInWords(theCase, claim);
}

const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));

describe('A claim is told as a newspaper would print it', () => {
  test.each(rowsOf(TOLD))('%s', (sentence, short = '') => {
    expect(told(short)).toBe(sentence);
  });
});

describe('Tense and stance stand in the verb', () => {
  test.each(rowsOf(HEDGED))('%s', (sentence, short = '') => {
    expect(told(short)).toBe(sentence);
  });
});

describe('Names stand as the case shows them', () => {
  test.each(rowsOf(NAMED))('%s', (sentence, short = '') => {
    expect(told(short)).toBe(sentence);
  });
});

describe('What the article’s words say of the manner is kept', () => {
  test.each(rowsOf(IN_MANNER))('%s', (sentence, short = '') => {
    expect(told(short)).toBe(sentence);
  });
});

test('No sentence breaks off, whatever a claim names or leaves out', () => {
  const words = [...ROLE_WORDS.keys()];
  const sentences = VOCABULARY.stances.flatMap((stance) =>
    VOCABULARY.channels.flatMap((channel) =>
      Array.from({ length: 2 ** words.length }, (_, bits) => {
        const named = words.filter((_, at) => (bits & (1 << at)) !== 0);
        const parts = named.map((word) => `${word} The-${word}`);
        return told([stance, channel, ...parts].join('; '));
      }),
    ),
  );
  const broken = sentences.filter(
    (sentence) =>
      /\b(to|with|by|of|and|or|about|through|that|be|not)$/.test(
        sentence.replaceAll(/The-\w+/g, 'X'),
      ) ||
      !/^\p{Lu}/u.test(sentence) ||
      /\b(\w+) \1\b|undefined| {2}/.test(sentence),
  );
  expect(broken).toEqual([]);
});

test('A contact is told by the surest and fullest of its claims, or by its title', () => {
  const { theCase, claim } = caseOf('asserted; call; from Witkoff; to Dermer');
  const vague = caseOf('alleged; -; to Dermer').claim;
  const whole = { ...theCase, claims: [vague, claim] };
  const title = 'The first call';
  const contact = { id: claim.contact } as Case['contacts'][number];
  expect(contactInWords(whole, contact)).toBe('Witkoff called Dermer');
  expect(contactInWords(whole, { ...contact, title })).toBe(title);
});

test('A body is told with its article where the words of the claim have it, a person and a country are not', () => {
  const text = 'The FBI called the Panel, Ann Lee and Peru.';
  const names = ['FBI', 'Panel', 'Ann Lee', 'Peru'];
  const kinds = [
    'organisation',
    'organisation',
    'person',
    'government',
  ] as const;
  const { theCase, claim } = caseOf('asserted; call; from Hamas; to Israel');
  const participants = names.map((exact, at): Participant => {
    const start = text.indexOf(exact);
    return {
      actor: idOf(exact),
      role: at === 0 ? 'initiator' : 'recipient',
      mention: { start, end: start + exact.length, exact },
    };
  });
  const told: Claim = { ...claim, participants };
  const articles = theCase.articles.map((each) => ({ ...each, text }));
  const actors = names.map((name, at): Actor => ({
    id: idOf(name),
    name,
    kind: kinds[at] ?? 'person',
    aliases: [],
    affiliations: [],
  }));
  expect(
    claimInWords({ ...theCase, articles, actors, claims: [told] }, told),
  ).toBe('The FBI called the Panel, Ann Lee and Peru');
});
