import type { Case, Claim, Participant, Speaker } from '../../src/case';
import { VOCABULARY } from '../../src/case';
import type { Article } from '../../src/text';
import { quoteAt, sha256Of } from '../../src/text';
import type { Dice } from './dice';
import { diceOf } from './dice';

/** How large a synthetic case is, and from which seed it is made. */
export type CaseSize = {
  readonly seed: number;
  readonly actors: number;
  readonly claims: number;
  readonly articles: number;
  readonly origins: number;
};

const SIDES = [
  'North',
  'South',
  'East',
  'West',
  'Coast',
  'Hills',
  'Press',
] as const;

/**
 * A coherent case that no one wrote: articles over three years, contacts told
 * once or several times, every channel, role and stance, dates that are exact,
 * vague or missing. The same size gives the same case.
 */
export function syntheticCase(size: CaseSize): Case {
  const dice = diceOf(size.seed);
  const articles = range(size.articles).map((index) => articleOf(index, dice));
  const claims: Claim[] = [];
  const contacts: unknown[] = [];
  while (claims.length < size.claims) {
    const contact = `contact-${contacts.length}`;
    contacts.push({ id: contact, title: `Contact ${contacts.length}` });
    const first = claimOf(claims.length, contact, articles, size, dice);
    claims.push({
      ...first,
      ...gradeAt(claims.length, 'credibility', VOCABULARY.credibilities),
    });
    const tellings = dice.isLikely(0.4) ? dice.below(3) : 0;
    for (let more = 0; more < tellings; more++)
      if (claims.length < size.claims)
        claims.push(retold(first, claims.length, articles, size, dice));
  }
  const made = {
    id: `synthetic-${size.seed}-${size.claims}`,
    title: `Synthetic case ${size.seed}`,
    articles,
    actors: range(size.actors).map((index) => ({
      id: actorId(index),
      name: `Actor ${index}`,
      kind: dice.one(VOCABULARY.kinds),
      ...(dice.isLikely(0.1) ? {} : { side: dice.one(SIDES) }),
      aliases: [],
      affiliations: [],
    })),
    claims,
    contacts,
    origins: range(size.origins).map((index) => ({
      id: `origin-${index}`,
      name: `Origin ${index}`,
      named: index % 3 === 0,
      ...gradeAt(index, 'reliability', VOCABULARY.reliabilities),
    })),
    stories: [],
    analysts: [],
    notes: [],
  };
  return made as unknown as Case;
}

function articleOf(index: number, dice: Dice) {
  const sentences = range(24).map(
    (line) => `Sentence ${line} of article ${index}, told by ${dice.below(9)}.`,
  );
  const text = sentences.join(' ');
  return {
    id: `article-${index}`,
    title: `Article ${index}`,
    ...gradeAt(index, 'reliability', VOCABULARY.reliabilities),
    publisher: `Paper ${index % 17}`,
    published: dayOf(dice.below(1095)),
    text,
    sha256: sha256Of(text),
    body: { start: 0, end: text.length },
    attribution: [],
  };
}

/** The grade of every third record; no dice, so that all else stays as it was. */
function gradeAt(
  index: number,
  part: 'reliability' | 'credibility',
  values: readonly unknown[],
) {
  const value = values[Math.floor(index / 3) % values.length];
  return index % 3 === 0 ? { grade: { [part]: value } } : {};
}

type Articles = readonly ReturnType<typeof articleOf>[];

function claimOf(
  index: number,
  contact: string,
  articles: Articles,
  size: CaseSize,
  dice: Dice,
): Claim {
  const participants = castOf(size, dice);
  const isHeard = participants.some((each) => each.role === 'interceptor');
  const channels = isHeard
    ? ['intercept', ...(dice.isLikely(0.3) ? ['call'] : [])]
    : [usualChannel(participants, dice)];
  if (!isHeard && dice.isLikely(0.15)) {
    const second = dice.one(VOCABULARY.channels);
    if (!channels.includes(second)) channels.push(second);
  }
  const edtf = dateOf(dice);
  const article = dice.one(articles);
  const base = {
    id: `claim-${index}`,
    article: article.id,
    contact,
    summary: `Claim ${index}`,
    participants,
    channels,
    stance: dice.isLikely(0.75) ? 'asserted' : dice.one(VOCABULARY.stances),
    ...(edtf === undefined ? {} : { when: { edtf } }),
    about: dice.isLikely(0.05) ? [contact] : [],
    attribution: speakersOf(size, dice),
    quotes: [quoteIn(article, dice)],
    status: dice.isLikely(0.85) ? 'accepted' : dice.one(VOCABULARY.statuses),
  };
  return base as unknown as Claim;
}

/** Another article's claim about the same contact, told a little otherwise. */
function retold(
  told: Claim,
  index: number,
  articles: Articles,
  size: CaseSize,
  dice: Dice,
): Claim {
  const { article, attribution, quotes, ...other } = claimOf(
    index,
    told.contact,
    articles,
    size,
    dice,
  );
  const stance = dice.isLikely(0.15) ? other.stance : told.stance;
  return {
    ...told,
    id: other.id,
    article,
    attribution,
    quotes,
    stance,
    ...(dice.isLikely(0.5) && other.when ? { when: other.when } : {}),
  };
}

function castOf(size: CaseSize, dice: Dice): readonly Participant[] {
  // A few actors take part in much; most in little, and with their neighbours.
  const lead = Math.floor(size.actors * dice.next() ** 2.5);
  const near = (): string =>
    actorId((lead + 1 + Math.floor(30 * dice.next() ** 3)) % size.actors);
  const roll = dice.next();
  const cast: [string, string][] =
    roll < 0.55
      ? [
          [actorId(lead), 'initiator'],
          [near(), 'recipient'],
        ]
      : roll < 0.8
        ? [
            [actorId(lead), 'party'],
            [near(), 'party'],
          ]
        : roll < 0.9
          ? [
              [actorId(lead), 'interceptor'],
              [near(), 'intercepted'],
              [near(), 'party'],
              [near(), 'party'],
            ]
          : roll < 0.97
            ? [[actorId(lead), dice.one(VOCABULARY.roles)]]
            : [];
  if (dice.isLikely(0.1)) cast.push([near(), 'intermediary']);
  if (dice.isLikely(0.1)) cast.push([near(), 'recipient']);
  if (dice.isLikely(0.1)) cast.push([near(), 'subject']);
  return cast.map(([actor, role]) => ({ actor, role })) as never;
}

/** Most pairs keep to a channel of theirs. */
function usualChannel(cast: readonly Participant[], dice: Dice): string {
  if (dice.isLikely(0.3)) return dice.one(VOCABULARY.channels);
  const { channels } = VOCABULARY;
  const digits = cast.map(({ actor }) => Number(actor.replace(/\D/g, '')));
  const sum = digits.reduce((total, digit) => total + digit, 0);
  return channels[sum % channels.length] ?? 'unspecified';
}

function speakersOf(size: CaseSize, dice: Dice): readonly Speaker[] {
  if (dice.isLikely(0.15)) return [];
  const speakers = range(1 + dice.below(3)).map((place) => ({
    speaker: `speaker ${dice.below(50)}`,
    named: dice.isLikely(0.3),
    ...(dice.isLikely(0.8)
      ? { origin: `origin-${dice.below(size.origins)}` }
      : {}),
    ...(place > 0 && dice.isLikely(0.2) ? { through: place - 1 } : {}),
  }));
  return speakers as unknown as readonly Speaker[];
}

function dateOf(dice: Dice): string | undefined {
  const day = dice.below(1080);
  const roll = dice.next();
  if (roll < 0.15) return undefined;
  if (roll < 0.35) return dayOf(day).slice(0, 7);
  if (roll < 0.5) return `${dayOf(day)}/${dayOf(day + 9)}`;
  if (roll < 0.53) return dayOf(day).slice(0, 4);
  if (roll < 0.55) return `../${dayOf(day)}`;
  return roll < 0.6 ? `${dayOf(day)}~` : dayOf(day);
}

function quoteIn(article: Articles[number], dice: Dice) {
  const start = dice.below(article.text.length - 40);
  const quote = quoteAt(
    article as unknown as Article,
    start,
    start + 20 + dice.below(20),
  );
  return { ...quote, prefix: '', suffix: '' };
}

function actorId(index: number): string {
  return `actor-${index}`;
}

function dayOf(day: number): string {
  return new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10);
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
