import type { ActorId } from '../../case';
import { contentsOf } from '../../lens';
import type { Network } from '../../network';
import { sizesOf } from '../../network';
import { evidenceWords } from '../../words';
import { LinkButton } from '../parts/link-button';
import { Notes } from '../parts/notes';
import type { Noting } from '../parts/noting';
import styles from './evidence.module.css';

const LISTED = 8;

/** What the panel says while nothing is selected: the case, and ways in. */
export function CaseOverview({
  network,
  onActor,
  onList,
  noting,
}: {
  readonly network: Network;
  readonly onActor: (actor: ActorId) => void;
  /** Lists the claims that are shown. */
  readonly onList: () => void;
  readonly noting: Noting;
}) {
  const { within } = network.columns;
  const suggested = network.columns.suggestedCount;
  const accepted = within.claims.length - suggested;
  return (
    <div className={styles['overview']}>
      <h2>{within.title}</h2>
      {within.summary !== undefined && <p>{within.summary}</p>}
      <p className={styles['note']}>
        {evidenceWords.caseHolds({
          articles: within.articles.length,
          actors: within.actors.length,
          claims: accepted,
          contacts: contentsOf(network.columns).contactCount,
        })}
        {suggested > 0 &&
          ` ${evidenceWords.onlySuggested(suggested, accepted)}`}
      </p>
      {accepted > 0 && (
        <LinkButton onClick={onList}>{evidenceWords.listClaims}</LinkButton>
      )}
      <Notes
        of={{ kind: 'case', id: within.id }}
        theCase={within}
        noting={noting}
      />
      {accepted === 0 && suggested > 0 && (
        <p className={styles['hint']}>{evidenceWords.reviewFirst}</p>
      )}
      {accepted > 0 && (
        <>
          <p className={styles['hint']}>{evidenceWords.waysIn}</p>
          <ol className={styles['ways']}>
            {mostTied(network).map(({ id, name, count }) => (
              <li key={id}>
                <LinkButton onClick={() => onActor(id)}>
                  <span>{name}</span>{' '}
                  <span>{evidenceWords.contacts(count)}</span>
                </LinkButton>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function mostTied(network: Network): readonly {
  readonly id: ActorId;
  readonly name: string;
  readonly count: number;
}[] {
  const sizes = sizesOf(network, 'contacts');
  return network.columns.within.actors
    .map(({ id, name }) => ({ id, name, count: sizes.get(id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, LISTED);
}
