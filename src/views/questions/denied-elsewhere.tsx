import { useMemo, useState } from 'react';
import type { Selection } from '../../lens';
import { selectionOf } from '../../lens';
import type { Network } from '../../network';
import { deniedElsewhereIn } from '../../network';
import { conflictWords, evidenceWords } from '../../words';
import { Button } from '../parts/button';
import type { LookedUp } from './looked-up';
import styles from './questions.module.css';
import type { AnswerActs } from './told-contact';
import { ToldContact } from './told-contact';

const PAGE = 5;

/** Contacts that are told here and denied there: perhaps the same ones. */
export function DeniedElsewhere({
  network,
  lookedUp,
  onSelect,
  onContact,
  onRead,
}: AnswerActs & {
  readonly network: Network;
  readonly lookedUp: LookedUp;
  readonly onSelect: (selection: Selection | undefined) => void;
}) {
  const pairs = useMemo(() => deniedElsewhereIn(network), [network]);
  const [limit, setLimit] = useState(PAGE);
  const rest = pairs.length - limit;
  const acts = { lookedUp, onContact, onRead };
  return (
    <section className={styles['verdict']}>
      <h3>{conflictWords.elsewhere(pairs.length)}</h3>
      <p className={styles['note']}>{conflictWords.elsewhereMeans}</p>
      <ol className={styles['list']}>
        {pairs.slice(0, limit).map(({ told, denied }) => (
          <li key={`${told} ${denied}`}>
            <ToldContact {...acts} contact={told} note={conflictWords.told} />
            <ToldContact
              {...acts}
              contact={denied}
              note={conflictWords.denied}
            />
            <Button
              look="outlined"
              onClick={() =>
                onSelect(
                  selectionOf(
                    [told, denied].map((id) => ({ kind: 'contact', id })),
                  ),
                )
              }
            >
              {conflictWords.selectBoth}
            </Button>
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <Button look="outlined" onClick={() => setLimit(limit + PAGE)}>
          {evidenceWords.showMore(Math.min(rest, PAGE), rest)}
        </Button>
      )}
    </section>
  );
}
