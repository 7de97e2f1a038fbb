import { useId } from 'react';
import type { Case, MergedKind } from '../../case';
import { mergingWords } from '../../words';
import { officeOf } from '../parts/actor-offers';
import { PagedList } from '../parts/paged-list';
import { Passage } from '../parts/passage';
import styles from './merging.module.css';
import { claimsAbout, recordName } from '../parts/record-in-words';

/** So many records are listed at once. */
const PAGE = 100;

/** Several records that may be one, each with its office, article and words. */
export function MemberList({
  theCase,
  kind,
  ids,
  out,
  onOut,
}: {
  readonly theCase: Case;
  readonly kind: MergedKind;
  readonly ids: readonly string[];
  readonly out: readonly string[];
  readonly onOut: (out: readonly string[]) => void;
}) {
  return (
    <section aria-label={mergingWords.members}>
      <PagedList className={styles['members']} entries={ids} page={PAGE}>
        {(id) => (
          <Member
            key={id}
            {...{ theCase, kind, id }}
            isIn={!out.includes(id)}
            onIn={(isIn) =>
              onOut(isIn ? out.filter((each) => each !== id) : [...out, id])
            }
          />
        )}
      </PagedList>
      {out.length > 0 && (
        <p className={styles['quiet']} role="status">
          {mergingWords.onlySome(ids.length - out.length, ids.length)}
        </p>
      )}
    </section>
  );
}

function Member({
  theCase,
  kind,
  id,
  isIn,
  onIn,
}: {
  readonly theCase: Case;
  readonly kind: MergedKind;
  readonly id: string;
  readonly isIn: boolean;
  readonly onIn: (isIn: boolean) => void;
}) {
  const place = useId();
  const name = recordName(theCase, kind, id);
  const [claim] = claimsAbout(theCase, kind, id);
  const article = theCase.articles.find((each) => each.id === claim?.article);
  const [quote] = claim?.quotes ?? [];
  const detail = detailOf(theCase, kind, id);
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isIn}
          aria-describedby={place}
          onChange={({ target }) => onIn(target.checked)}
        />
        <span>
          <b>{name}</b>
          {detail !== undefined && (
            <span className={styles['quiet']}> {detail}</span>
          )}
        </span>
      </label>
      {article && quote && (
        <details>
          <summary id={place}>{article.title}</summary>
          <Passage {...{ article, quote }} />
        </details>
      )}
    </li>
  );
}

/** The office or side of an actor or origin, which tells namesakes apart. */
function detailOf(
  { actors, origins }: Case,
  kind: MergedKind,
  id: string,
): string | undefined {
  const actor = actors.find((each) => each.id === id);
  if (kind === 'actor') return actor && officeOf(actor);
  return kind === 'origin'
    ? origins.find((each) => each.id === id)?.side
    : undefined;
}
