import { useMemo, useRef } from 'react';
import type { Gravity } from '../../corroboration';
import { GRAVITIES } from '../../corroboration';
import type { Filters, Selection } from '../../lens';
import type { DisputedContact, Network } from '../../network';
import { answerOf, disputedIn } from '../../network';
import { conflictWords } from '../../words';
import type { SettlingProps } from './disputed-contact';
import type { JudgedPairs } from './conflicts-across';
import { ConflictsAcross } from './conflicts-across';
import { DisputedEntry } from './disputed-contact';
import { PagedList } from '../parts/paged-list';
import styles from './questions.module.css';
import { ShowOnly } from './show-only';

const PAGE = 10;

/** The contacts on which the articles disagree, by gravity, to be settled. */
export function ConflictsAnswer({
  network,
  onFilters,
  onSelect,
  judgedPairs,
  ...settling
}: SettlingProps & {
  readonly network: Network;
  readonly judgedPairs: JudgedPairs;
  readonly onFilters: (filters: Filters) => void;
  readonly onSelect: (selection: Selection | undefined) => void;
}) {
  const disputed = useMemo(() => disputedIn(network), [network]);
  const all = useMemo(
    () => answerOf(network, { kind: 'coverage' }).contacts.length,
    [network],
  );
  return (
    <>
      <p role="status" className={styles['lead']}>
        {disputed.length === 0
          ? conflictWords.none
          : conflictWords.found(disputed.length, all)}
      </p>
      {disputed.length > 0 && (
        <p className={styles['note']}>{conflictWords.settle}</p>
      )}
      {GRAVITIES.map((gravity) => (
        <Grave
          key={gravity}
          {...{ gravity, network, onFilters }}
          contacts={disputed.filter((each) => each.gravity === gravity)}
          {...settling}
        />
      ))}
      <ConflictsAcross {...{ network, onSelect, judgedPairs }} {...settling} />
      <p className={styles['note']}>{conflictWords.compared}</p>
    </>
  );
}

/** Those of one gravity. */
function Grave({
  gravity,
  contacts,
  network,
  onFilters,
  ...settling
}: SettlingProps & {
  readonly gravity: Gravity;
  readonly contacts: readonly DisputedContact[];
  readonly network: Network;
  readonly onFilters: (filters: Filters) => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { onJudge, onChange } = settling;
  /** What is settled may go from the list, and the button with it. */
  const stay = (): void => heading.current?.focus({ preventScroll: true });
  return (
    <section className={styles['verdict']}>
      <div className={styles['heading']}>
        <h3 ref={heading} tabIndex={-1}>
          {conflictWords.gravity[gravity](contacts.length)}
        </h3>
        {contacts.length > 0 && (
          <ShowOnly
            claims={contacts.flatMap(({ versions }) => versions.flat())}
            {...{ network, onFilters }}
          />
        )}
      </div>
      <p className={styles['note']}>{conflictWords.means[gravity]}</p>
      <PagedList entries={contacts} page={PAGE} className={styles['list']}>
        {(disputed) => (
          <li key={disputed.contact}>
            <DisputedEntry
              disputed={disputed}
              {...settling}
              onJudge={(claim, status) => {
                onJudge(claim, status);
                stay();
              }}
              onChange={(changes) => {
                onChange(changes);
                stay();
              }}
            />
          </li>
        )}
      </PagedList>
    </section>
  );
}
