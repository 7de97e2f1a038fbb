import type { ActorId, Case, Claim, Contact, Role } from '../case';
import { claimsThatCount } from '../corroboration';
import { rangeOf } from '../time';
import { sentenceWords } from '../words';
import { claimsOfContact } from './claims-of-contact';

type ContactTold = Parameters<typeof sentenceWords.contact>[0];
type Named = ContactTold['initiators'][number];

/**
 * A claim in one sentence: as a person wrote it, else as a newspaper would
 * print it, made from who took part, by which channel and how surely.
 */
export function claimInWords(theCase: Case, claim: Claim): string {
  return claim.summary ?? sentenceWords.contact(toldBy(theCase, claim));
}

/** A contact in one sentence: its title, else what the best of its claims says. */
export function contactInWords(theCase: Case, contact: Contact): string {
  if (contact.title !== undefined && contact.title !== '') return contact.title;
  const [best] = claimsOfContact(theCase, contact.id).toSorted(
    (one, other) => weightOf(other) - weightOf(one),
  );
  return best === undefined ? contact.id : claimInWords(theCase, best);
}

/** What of a claim its sentence tells. */
function toldBy(theCase: Case, claim: Claim): ContactTold {
  const { actors, texts } = indexOf(theCase);
  const text = texts.get(claim.article) ?? '';
  const named = (id: ActorId): Named => {
    const actor = actors.get(id);
    return actor === undefined
      ? { name: id, isPerson: true }
      : { name: actor.name, isPerson: actor.kind === 'person' };
  };
  const those = (role: Role): readonly Named[] =>
    claim.participants
      .filter((each) => each.role === role)
      .map(({ actor, mention }) => {
        const each = named(actor);
        return each.isPerson
          ? each
          : { ...each, name: asWritten(each.name, mention, text) };
      });
  const denier = denierOf(claim);
  const manner = mannerOf(claim);
  return {
    initiators: those('initiator'),
    recipients: those('recipient'),
    parties: those('party'),
    intermediaries: those('intermediary'),
    interceptors: those('interceptor'),
    intercepted: those('intercepted'),
    subjects: those('subject'),
    channels: claim.channels,
    stance: claim.stance,
    isAhead: isBeside(theCase, claim, 'ahead'),
    isOver: isBeside(theCase, claim, 'over'),
    ...(denier === undefined ? {} : { denier: denier(named) }),
    ...(manner === undefined ? {} : { manner }),
  };
}

/** "The FBI", "the Panel": with its article where the words have it. */
function asWritten(
  name: string,
  mention: Claim['participants'][number]['mention'],
  text: string,
): string {
  if (mention === undefined) return name;
  const { start, exact } = mention;
  const isNamed = name === exact || name.startsWith(`${exact} `);
  const hasArticle = /(?:^|\s)the $/i.test(
    text.slice(Math.max(0, start - 5), start),
  );
  return isNamed && hasArticle ? `the ${name}` : name;
}

const DENIAL = /\b(?:den(?:y|ies|ied|ying)|denial|rejected|dismissed)\b/i;

/**
 * Who denies a claim that is negated: a speaker who would have taken part, or
 * one whom the words of the article let deny it.
 */
function denierOf({
  stance,
  attribution,
  participants,
  quotes,
}: Claim): ((named: (id: ActorId) => Named) => Named) | undefined {
  if (stance !== 'negated') return undefined;
  const direct = attribution.find(({ actor }) =>
    participants.some((each) => each.actor === actor),
  );
  const [first] = attribution;
  const words = [...quotes, ...attribution.flatMap(({ quote }) => quote ?? [])];
  const speaker =
    direct ??
    (words.some(({ exact }) => DENIAL.test(exact)) ? first : undefined);
  if (speaker === undefined) return undefined;
  return (named) =>
    speaker.actor === undefined
      ? { name: speaker.speaker, isPerson: speaker.named }
      : named(speaker.actor);
}

const MANNERS = [
  ['informed', /\b(?:inform(?:ed|ing|s)?|notif(?:y|ied|ies|ying))\b/i],
  ['briefed', /\bbrief(?:ed|ing|s)\b/i],
  ['warned', /\bwarn(?:ed|ing|s)?\b/i],
  [
    'passed',
    /\b(?:pass(?:ed|ing|es)|relay(?:ed|ing|s)?|convey(?:ed|ing|s)?)\b/i,
  ],
  ['told', /\bt(?:old|ells?|elling)\b/i],
  ['asked', /\bask(?:ed|ing|s)?\b/i],
  ['urged', /\burg(?:ed?|es|ing)\b/i],
  ['instructed', /\b(?:instruct|direct|order)(?:ed|ing|s)?\b/i],
  ['advised', /\badvis(?:ed?|es|ing)\b/i],
  ['invited', /\binvit(?:ed?|es|ing)\b/i],
  ['replied', /\brepl(?:y|ied|ies|ying)\b/i],
] as const;

const TALKS = /\b(?:talks|negotiat\w+)\b/i;

/** How the article's words tell that something was passed on, if one way. */
function mannerOf({ channels, quotes, stance }: Claim): ContactTold['manner'] {
  const words = quotes.map(({ exact }) => exact).join(' ');
  if (channels.length === 1 && channels[0] === 'talk')
    return TALKS.test(words) ? 'negotiated' : undefined;
  // The manner of a call or a meeting is the call or the meeting itself.
  if (!channels.every((each) => each === 'message' || each === 'unspecified'))
    return undefined;
  // What there was no answer to was asked in words beside it.
  if (stance === 'negated' && channels.includes('unspecified'))
    return undefined;
  const found = MANNERS.filter(([, cue]) => cue.test(words));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** Whether what a claim tells of was to come, or over, when it was published. */
function isBeside(
  theCase: Case,
  { when, article }: Claim,
  side: 'ahead' | 'over',
): boolean {
  const published = indexOf(theCase).published.get(article);
  const day = published === undefined ? undefined : rangeOf(published);
  const range = when && rangeOf(when.edtf);
  if (day === undefined || range === undefined) return false;
  return side === 'ahead' ? range.from > day.to : range.to < day.from;
}

/** A claim is the better to tell a contact by, the surer and fuller it is. */
function weightOf(claim: Claim): number {
  const counts = claimsThatCount([claim]).length > 0 ? 1000 : 0;
  const judged = claim.status === 'accepted' ? 500 : 0;
  const sure = claim.stance === 'asserted' ? 100 : 0;
  const vague = claim.channels.includes('unspecified') ? 0 : 10;
  return (
    counts + judged + sure + vague + Math.min(claim.participants.length, 9)
  );
}

type Index = {
  readonly actors: ReadonlyMap<ActorId, Case['actors'][number]>;
  readonly published: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<string, string>;
};

const indexes = new WeakMap<Case, Index>();

/** What sentences look up in a case; gathered once for each state of it. */
function indexOf(theCase: Case): Index {
  const known = indexes.get(theCase);
  if (known !== undefined) return known;
  const index: Index = {
    actors: new Map(theCase.actors.map((each) => [each.id, each])),
    texts: new Map(theCase.articles.map(({ id, text }) => [id, text])),
    published: new Map(
      theCase.articles.flatMap(({ id, published }) =>
        published === undefined ? [] : [[id, published] as const],
      ),
    ),
  };
  indexes.set(theCase, index);
  return index;
}
