import { expect } from 'vitest';
import { doubtsAbout } from '../../../src/app/intake/doubts';
import type { ReadDraft } from '../../../src/app/intake/draft';
import { giveArticles } from '../../../src/app/intake/drafting';
import { start } from '../../../src/app/opening';
import type { Suggested, TakingIn } from '../../../src/app/ports';
import type { Session } from '../../../src/app/session';
import { sessionOf } from '../../../src/app/session';
import type {
  ActorId,
  CaseArticle,
  ClaimId,
  ContactId,
} from '../../../src/case';
import { quoteAt } from '../../../src/text';
import { fakePorts } from '../fake-ports';
import { shippedCase } from '../shipped-case';

/** The case that each of these sessions begins with. */
export const shipped = shippedCase();
/** An article in English, dated, new to the case. */
export const STORY =
  'Envoys meet in Oslo\n12 May 2025\n\nThe envoy phoned the minister on Monday, and told him that the talks would go on in secret.\n\nNeither side would confirm that there had been a call, or that there would be another one.';

/** One claim between two actors, read in the article's first words. */
function suggestionIn(article: CaseArticle): Suggested {
  const { start } = article.body;
  const claim = `claim-${article.id}` as ClaimId;
  const actor = (id: string) => ({
    id: id as ActorId,
    name: id,
    kind: 'person' as const,
    aliases: [],
    affiliations: [],
  });
  const part = (id: string) => ({
    actor: id as ActorId,
    role: 'party' as const,
  });
  return {
    actors: [actor('envoy'), actor('minister')],
    claims: [
      {
        id: claim,
        article: article.id,
        contact: `contact-${claim}` as ContactId,
        summary: 'The envoy phoned the minister',
        participants: [part('envoy'), part('minister')],
        channels: ['call'],
        stance: 'asserted',
        about: [],
        attribution: [],
        quotes: [quoteAt(article, start, start + 10)],
        status: 'suggested',
        madeBy: 'reader:rules@2',
      },
    ],
    contacts: [{ id: `contact-${claim}` as ContactId, title: 'A call' }],
    origins: [],
  };
}

/** A session on the shipped case; each article suggests one claim. */
export async function begun(takingIn: Partial<TakingIn> = {}) {
  const { ports } = fakePorts(shipped);
  const session = sessionOf({
    ...ports,
    takingIn: {
      ...ports.takingIn,
      async *suggest(articles) {
        for (const article of articles) yield suggestionIn(article);
      },
      ...takingIn,
    },
  });
  await start(session, '');
  return session;
}

/** The open case as it is now. */
export const caseOf = (session: Session) => {
  const open = session.document.getState();
  if (open === undefined) throw new Error('nothing is open');
  return open.theCase;
};
/** What waits to be taken in. */
export const draftsOf = (session: Session) => session.drafts.getState().drafts;
/** What the app has said. */
export const sentencesOf = (session: Session) =>
  session.surface.getState().notices.map(({ sentence }) => sentence);

/** Gives words and files, and waits until each is read or refused. */
export async function give(
  session: Session,
  ...given: readonly (string | File)[]
) {
  giveArticles(
    session,
    given.map((each) =>
      typeof each === 'string'
        ? { kind: 'words', text: each }
        : { kind: 'file', name: each.name, file: each },
    ),
  );
  await expect
    .poll(() => draftsOf(session).some(({ kind }) => kind === 'reading'))
    .toBe(false);
}

/** What waits and has been read. */
export function readDrafts(session: Session): readonly ReadDraft[] {
  return draftsOf(session).filter((draft) => draft.kind === 'read');
}

/** The doubts about each draft that has been read. */
export const doubtsIn = (session: Session) =>
  readDrafts(session).map(({ id }) =>
    (
      doubtsAbout(session, draftsOf(session), caseOf(session).articles).get(
        id,
      ) ?? []
    ).map(({ sentence }) => sentence),
  );
