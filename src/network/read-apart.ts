import type { ActorId, Case, Channel, Claim, ContactId } from '../case';
import type { Detail } from '../corroboration';
import type { Lens } from '../lens';
import type { ArticleId } from '../text';
import { searchForm } from '../text';
import { boundsOf } from '../time';

/** Two contacts that rest on the very same words, and in what they are read apart. */
export type ReadApart = {
  readonly one: ContactId;
  readonly other: ContactId;
  readonly details: readonly Detail[];
};

/** Fewer words may well be said of two contacts. */
const FEWEST_WORDS = 8;
/** Words that stand in more articles than these are nobody's account. */
const MOST_ARTICLES = 6;

/**
 * Contacts of different articles that rest on the very same words, of which each
 * article tells one contact alone, and that are read apart: by channels that
 * exclude each other, at times that do though counted from the same day, with
 * other actors by the same name, or as having been and not. One of the two
 * readings must be wrong. Only shown and accepted claims are compared.
 */
export function readApartIn(lens: Lens): readonly ReadApart[] {
  const { within } = lens.columns;
  const articlesOf = articlesByContact(within);
  const found: ReadApart[] = [];
  for (const byArticle of sameWordsIn(lens).values()) {
    if (byArticle.size < 2 || byArticle.size > MOST_ARTICLES) continue;
    const alone = [...byArticle.values()].filter(
      (claims) => new Set(claims.map(({ contact }) => contact)).size === 1,
    );
    alone.forEach(([one], at) => {
      for (const [other] of alone.slice(at + 1)) {
        if (one === undefined || other === undefined) continue;
        const areTold =
          articlesOf.get(one.contact)?.has(other.article) === true ||
          articlesOf.get(other.contact)?.has(one.article) === true;
        const details = areTold ? [] : apartIn(within, one, other);
        if (details.length > 0)
          found.push({ one: one.contact, other: other.contact, details });
      }
    });
  }
  return found;
}

/** The claims that rest on the same words, by these and by article. */
function sameWordsIn({
  columns,
  shown,
}: Lens): ReadonlyMap<string, ReadonlyMap<ArticleId, readonly Claim[]>> {
  const found = new Map<string, Map<ArticleId, Claim[]>>();
  columns.within.claims.forEach((claim, at) => {
    if (shown.claims[at] === 0 || columns.accepted[at] === 0) return;
    const words = claim.quotes.map(({ exact }) => exact).join(' ');
    // Counted first: very many passages are short, and folding them costs.
    if (words.split(' ').length < FEWEST_WORDS) return;
    const key = searchForm(words);
    const byArticle = found.get(key) ?? new Map<ArticleId, Claim[]>();
    found.set(key, byArticle);
    const claims = byArticle.get(claim.article);
    if (claims === undefined) byArticle.set(claim.article, [claim]);
    else claims.push(claim);
  });
  return found;
}

function articlesByContact({
  claims,
}: Case): ReadonlyMap<ContactId, ReadonlySet<ArticleId>> {
  const articles = new Map<ContactId, Set<ArticleId>>();
  for (const { contact, article } of claims) {
    const known = articles.get(contact);
    if (known === undefined) articles.set(contact, new Set([article]));
    else known.add(article);
  }
  return articles;
}

/** In what two readings of the same words exclude each other. */
function apartIn(within: Case, one: Claim, other: Claim): readonly Detail[] {
  const details: Detail[] = [];
  const stances = new Set([one.stance, other.stance]);
  if (stances.has('asserted') && stances.has('negated')) details.push('stance');
  if (areOtherChannels(one.channels, other.channels)) details.push('channel');
  if (areOtherTimes(one, other)) details.push('time');
  if (areOtherActors(within, one, other)) details.push('parties');
  return details;
}

/** Channels that leave open how a contact was made exclude no other. */
const OPEN: readonly Channel[] = ['unspecified', 'message', 'talk', 'leak'];

function areOtherChannels(
  one: readonly Channel[],
  other: readonly Channel[],
): boolean {
  return (
    one.length > 0 &&
    other.length > 0 &&
    ![...one, ...other].some((each) => OPEN.includes(each)) &&
    !one.some((each) => other.includes(each))
  );
}

/** “On Monday” counts from the day of its article: those days are no conflict. */
function areOtherTimes({ when: one }: Claim, { when: other }: Claim): boolean {
  if (one === undefined || other === undefined) return false;
  if (one.reference !== other.reference) return false;
  const [a, b] = [boundsOf(one.edtf), boundsOf(other.edtf)];
  return a !== undefined && b !== undefined && (a.from > b.to || b.from > a.to);
}

/** Whether a name in the words means one actor here and another there. */
function areOtherActors(within: Case, one: Claim, other: Claim): boolean {
  const named = (actor: ActorId, words: string): boolean =>
    within.actors.some(
      ({ id, name, aliases }) =>
        id === actor && [name, ...aliases].includes(words),
    );
  return one.participants.some(({ actor, mention }) => {
    const words = mention?.exact;
    if (words === undefined || !named(actor, words)) return false;
    const there = other.participants.filter(
      (each) => each.mention?.exact === words,
    );
    return there.length > 0 && there.every((each) => each.actor !== actor);
  });
}
