import type { Case, CaseArticle } from '../../case';
import { intakeWords } from '../../words';
import type { Suggested } from '../ports';
import type { Session } from '../session';
import { notify } from '../session';
import type { Addition } from './additions';
import { isReadable } from './doubts';

const NOTHING: Suggested = {
  actors: [],
  claims: [],
  contacts: [],
  origins: [],
};

/**
 * Articles with what they suggest, one after another: each is matched to the
 * case as it would be with the ones before it. Where the search fails an
 * article comes without suggestions, and that is said. Ends when stopped.
 */
export async function* searched(
  session: Session,
  articles: readonly CaseArticle[],
  within: Case,
  signal: AbortSignal,
): AsyncGenerator<Addition> {
  const found: Suggested[] = [];
  let answers = searchIn(session, articles, within, signal);
  try {
    for (const [at, article] of articles.entries()) {
      if (signal.aborted) return;
      let suggested: Suggested | undefined = NOTHING;
      if (isReadable(article.language)) {
        try {
          const { value } = await answers.next();
          suggested = value ?? undefined;
        } catch {
          suggested = undefined;
          const rest = articles.slice(at + 1);
          answers = searchIn(session, rest, grown(within, found), signal);
        }
        if (signal.aborted) return;
        if (suggested === undefined)
          notify(session, 'problem', intakeWords.searchFailed(article.title));
        else found.push(suggested);
      }
      yield { article, suggested: suggested ?? NOTHING };
    }
  } finally {
    await answers.return?.();
  }
}

function searchIn(
  { ports }: Session,
  articles: readonly CaseArticle[],
  within: Case,
  signal: AbortSignal,
): AsyncIterator<Suggested | undefined, void> {
  const readable = articles.filter(({ language }) => isReadable(language));
  const answers = ports.takingIn.suggest(readable, within, signal);
  return answers[Symbol.asyncIterator]();
}

/** The case as it is with what was found so far. */
function grown(within: Case, found: readonly Suggested[]): Case {
  return {
    ...within,
    actors: [...within.actors, ...found.flatMap(({ actors }) => actors)],
    claims: [...within.claims, ...found.flatMap(({ claims }) => claims)],
    contacts: [...within.contacts, ...found.flatMap((each) => each.contacts)],
    origins: [...within.origins, ...found.flatMap(({ origins }) => origins)],
  };
}
