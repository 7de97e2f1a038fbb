import { useMemo } from 'react';
import type { Actor, ActorId, Claim, Contact, ContactId } from '../../case';
import { claimsThatCount, independentOrigins } from '../../corroboration';
import type { Lens } from '../../lens';
import { contactInWords } from '../../lens';
import type { Article, ArticleId } from '../../text';
import { coverageWords } from '../../words';
import { originsInWords } from '../parts/origins-in-words';

/** What answers look up in a case as it is shown. */
export type LookedUp = {
  readonly nameOf: (actor: ActorId) => string;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly sentenceOf: (contact: ContactId) => string;
  /** The shown claims of a contact, accepted ones first. */
  readonly claimsOf: (contact: ContactId) => readonly Claim[];
  /** On whom those claims of a contact rest that count. */
  readonly originsOf: (contact: ContactId) => string;
};

/** Gathers it once for each state of what is shown. */
export function useLookedUp(lens: Lens): LookedUp {
  return useMemo(() => lookedUp(lens), [lens]);
}

function lookedUp({ columns, shown }: Lens): LookedUp {
  const { within } = columns;
  const actors = new Map(within.actors.map((each) => [each.id, each]));
  const contacts = new Map<ContactId, Contact>(
    within.contacts.map((each) => [each.id, each]),
  );
  const claims = new Map<ContactId, Claim[]>();
  for (const isAccepted of [1, 0])
    within.claims.forEach((claim, number) => {
      if (shown.claims[number] === 0) return;
      if (columns.accepted[number] !== isAccepted) return;
      const known = claims.get(claim.contact);
      if (known === undefined) claims.set(claim.contact, [claim]);
      else known.push(claim);
    });
  const claimsOf = (id: ContactId): readonly Claim[] => claims.get(id) ?? [];
  return {
    actors,
    articles: new Map(within.articles.map((each) => [each.id, each])),
    nameOf: (actor) => actors.get(actor)?.name ?? actor,
    sentenceOf: (id) => {
      const contact = contacts.get(id);
      return contact === undefined ? id : contactInWords(within, contact);
    },
    claimsOf,
    originsOf: (id) =>
      coverageWords.origins(
        originsInWords(
          columns.sourcing,
          independentOrigins(columns.sourcing, claimsThatCount(claimsOf(id))),
        ),
      ),
  };
}
