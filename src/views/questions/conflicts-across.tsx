import { useMemo } from 'react';
import type { Verdict } from '../../case';
import { judged } from '../../case';
import { detailsBetween } from '../../corroboration';
import type { Selection } from '../../lens';
import { selectionOf } from '../../lens';
import type { ConflictAcross, Network } from '../../network';
import { conflictsAcross } from '../../network';
import { conflictWords, sourceWords } from '../../words';
import { Button } from '../parts/button';
import type { SettlingProps } from './disputed-contact';
import type { LookedUp } from './looked-up';
import { PagedList } from '../parts/paged-list';
import styles from './questions.module.css';
import { ToldContact } from './told-contact';

const PAGE = 5;

/** What analysts said of pairs of contacts. */
export type JudgedPairs = readonly {
  readonly ids: readonly [string, string];
  readonly verdict: Verdict;
}[];

type AcrossProps = Pick<
  SettlingProps,
  'lookedUp' | 'onContact' | 'onRead' | 'onChange'
> & {
  readonly onSelect: (selection: Selection | undefined) => void;
};

/** Contacts that cannot both be true, and those that could not if they are one. */
export function ConflictsAcross({
  network,
  judgedPairs,
  ...rest
}: AcrossProps & {
  readonly network: Network;
  readonly judgedPairs: JudgedPairs;
}) {
  const { lookedUp } = rest;
  const pairs = useMemo(
    () => openPairs(network, judgedPairs, lookedUp),
    [network, judgedPairs, lookedUp],
  );
  return (['sure', 'perhaps'] as const).map((gravity) => {
    const those = pairs.filter(({ isSure }) => isSure === (gravity === 'sure'));
    return (
      <PairList
        key={gravity}
        title={conflictWords.across[gravity](those.length)}
        means={conflictWords.acrossMeans[gravity]}
        pairs={those}
        {...rest}
      />
    );
  });
}

/** A pair to be settled; one that was left open says so. */
type OpenPair = Omit<ConflictAcross, 'kind'> & {
  readonly kind: ConflictAcross['kind'] | 'unsure';
};

/** Without those that were judged two contacts; with those that were left open. */
function openPairs(
  network: Network,
  judgedPairs: JudgedPairs,
  { claimsOf }: LookedUp,
): readonly OpenPair[] {
  const verdicts = new Map(
    judgedPairs.map(({ ids, verdict }) => [keyOf(...ids), verdict]),
  );
  const found = conflictsAcross(network).filter(
    ({ one, other }) => verdicts.get(keyOf(one, other)) !== 'different',
  );
  const listed = new Set(found.map(({ one, other }) => keyOf(one, other)));
  const contacts = new Map(
    network.columns.within.contacts.map(({ id }) => [String(id), id]),
  );
  const unsure = judgedPairs.flatMap(({ ids, verdict }) => {
    const [one, other] = ids.map((id) => contacts.get(id));
    if (verdict !== 'unsure' || listed.has(keyOf(...ids))) return [];
    if (one === undefined || other === undefined) return [];
    const [here, there] = [claimsOf(one), claimsOf(other)];
    if (here.length === 0 || there.length === 0) return [];
    const details = detailsBetween(here, there);
    return [{ one, other, kind: 'unsure', isSure: false, details } as const];
  });
  return [...found, ...unsure];
}

function keyOf(one: string, other: string): string {
  return JSON.stringify([one, other].sort());
}

function PairList({
  title,
  means,
  pairs,
  ...rest
}: AcrossProps & {
  readonly title: string;
  readonly means: string;
  readonly pairs: readonly OpenPair[];
}) {
  return (
    <section className={styles['verdict']}>
      <h3>{title}</h3>
      <p className={styles['note']}>{means}</p>
      <PagedList entries={pairs} page={PAGE} className={styles['list']}>
        {(pair) => (
          <li key={keyOf(pair.one, pair.other)}>
            <PairEntry pair={pair} {...rest} />
          </li>
        )}
      </PagedList>
    </section>
  );
}

function PairEntry({
  pair: { one, other, kind, details },
  lookedUp,
  onContact,
  onRead,
  onSelect,
  onChange,
}: AcrossProps & { readonly pair: OpenPair }) {
  const acts = { lookedUp, onContact, onRead };
  const [here, there] =
    kind === 'denied' ? [conflictWords.told, conflictWords.denied] : [];
  const judge = (verdict: Verdict): void =>
    onChange([judged('contact', one, other, verdict)]);
  return (
    <>
      {kind !== 'denied' && (
        <p className={styles['note']}>
          {conflictWords[kind === 'words' ? 'sameWords' : 'leftOpen'](
            details.map((detail) => sourceWords.detail[detail]),
          )}
        </p>
      )}
      <ToldContact {...acts} contact={one} note={here} />
      <ToldContact {...acts} contact={other} note={there} />
      <p className={styles['source']}>
        <Button look="outlined" onClick={() => judge('same')}>
          {conflictWords.areOne}
        </Button>
        <Button look="outlined" onClick={() => judge('different')}>
          {conflictWords.areTwo}
        </Button>
        {kind !== 'unsure' && (
          <Button look="outlined" onClick={() => judge('unsure')}>
            {conflictWords.leaveOpen}
          </Button>
        )}
        <Button
          onClick={() =>
            onSelect(
              selectionOf([one, other].map((id) => ({ kind: 'contact', id }))),
            )
          }
        >
          {conflictWords.selectBoth}
        </Button>
      </p>
    </>
  );
}
