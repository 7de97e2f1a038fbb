import { useId, useMemo, useState } from 'react';
import type { Case, LikelyDuplicate, MergedKind, Verdict } from '../../case';
import { LIST_OF } from '../../case';
import { mergingWords } from '../../words';
import { actorOffers } from '../parts/actor-offers';
import { Button } from '../parts/button';
import type { Offer } from '../parts/combobox';
import { Combobox } from '../parts/combobox';
import styles from './merging.module.css';
import { PairEvidence } from '../parts/pair-evidence';
import { ReasonField } from './reason-field';
import { RecordCard } from './record-card';
import { recordName } from '../parts/record-in-words';

/** How records are compared and judged. */
export type Merger = {
  readonly theCase: Case;
  readonly kind: MergedKind;
  readonly evidenceOn: (
    one: string,
    other: string,
  ) => Pick<LikelyDuplicate, 'for' | 'against'>;
  /** Merges; without `name` the first one's name stays. */
  readonly onMerge: (
    ids: readonly string[],
    why: string,
    name: string | undefined,
  ) => void;
  readonly onJudge: (
    ids: readonly string[],
    verdict: Exclude<Verdict, 'same'>,
    why: string,
  ) => void;
};

/** Records side by side, what speaks for and against, and the verdicts. */
export function MergeForm({
  asked,
  onCancel,
  ...merger
}: Merger & {
  readonly asked: readonly string[];
  readonly onCancel: () => void;
}) {
  const { theCase, kind, onJudge } = merger;
  const [chosen, setChosen] = useState(asked);
  const [why, setWhy] = useState('');
  const records = useOffers(theCase, kind);
  // In the order of the case: they stand as the first.
  const ids = theCase[LIST_OF[kind]].flatMap(({ id }) =>
    chosen.includes(id) ? [id] : [],
  );
  const [first, ...others] = ids;
  const [name, setName] = useState<string>();
  const called = name ?? recordName(theCase, kind, first ?? '');
  return (
    <div className={styles['form']}>
      <div className={styles['cards']}>
        {ids.map((id) => (
          <RecordCard
            key={id}
            {...{ theCase, kind, id }}
            {...(id !== asked[0] && {
              onTakeOut: () => setChosen(chosen.filter((each) => each !== id)),
            })}
          />
        ))}
      </div>
      <Combobox
        label={mergingWords.find[kind]}
        isFirst={asked.length < 2}
        nothing={mergingWords.noneFound}
        offers={records.filter(({ id }) => !chosen.includes(id))}
        onChoose={(id) => setChosen([...chosen, id])}
      />
      {first !== undefined &&
        others.map((other) => (
          <PairOf key={other} {...{ first, other, merger }} />
        ))}
      {kind !== 'contact' && others.length > 0 && (
        <NameField
          names={ids.map((id) => recordName(theCase, kind, id))}
          value={called}
          onName={setName}
        />
      )}
      <ReasonField why={why} onWhy={setWhy} />
      <Verdicts
        isReady={others.length > 0 && called.trim() !== ''}
        onMerge={() => merger.onMerge(ids, why.trim(), name?.trim())}
        onJudge={(verdict) => onJudge(ids, verdict, why.trim())}
        onCancel={onCancel}
      />
    </div>
  );
}

function Verdicts({
  isReady,
  onMerge,
  onJudge,
  onCancel,
}: {
  readonly isReady: boolean;
  readonly onMerge: () => void;
  readonly onJudge: (verdict: 'different' | 'unsure') => void;
  readonly onCancel: () => void;
}) {
  return (
    <div className={styles['verdicts']}>
      <Button look="primary" disabled={!isReady} onClick={onMerge}>
        {mergingWords.merge}
      </Button>
      <Button
        look="outlined"
        disabled={!isReady}
        onClick={() => onJudge('different')}
      >
        {mergingWords.keepApart}
      </Button>
      <Button
        look="outlined"
        disabled={!isReady}
        onClick={() => onJudge('unsure')}
      >
        {mergingWords.unsure}
      </Button>
      <Button onClick={onCancel}>{mergingWords.cancel}</Button>
    </div>
  );
}

function PairOf({
  first,
  other,
  merger: { theCase, kind, evidenceOn },
}: {
  readonly first: string;
  readonly other: string;
  readonly merger: Merger;
}) {
  const [one, two] = [first, other].map((id) => recordName(theCase, kind, id));
  return (
    <section aria-label={mergingWords.evidence(one ?? '', two ?? '')}>
      <PairEvidence {...{ theCase }} evidence={evidenceOn(first, other)} />
    </section>
  );
}

/** What the merged record will be called: one of its names, or another. */
function NameField({
  names,
  value,
  onName,
}: {
  readonly names: readonly string[];
  readonly value: string;
  readonly onName: (name: string) => void;
}) {
  const list = useId();
  return (
    <label className={styles['field']}>
      <span>{mergingWords.called}</span>
      <input
        type="text"
        list={list}
        autoComplete="off"
        value={value}
        onChange={({ target }) => onName(target.value)}
      />
      <datalist id={list}>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
    </label>
  );
}

function useOffers(theCase: Case, kind: MergedKind): readonly Offer[] {
  return useMemo(() => offersOf(theCase, kind), [theCase, kind]);
}

/** The records of a kind, with what finds them and tells namesakes apart. */
function offersOf(theCase: Case, kind: MergedKind): readonly Offer[] {
  switch (kind) {
    case 'actor':
      return actorOffers(theCase);
    case 'contact':
      return theCase.contacts.map(({ id }) => ({
        id,
        name: recordName(theCase, kind, id),
      }));
    case 'origin':
      return theCase.origins.map(({ id, name, side }) => ({
        id,
        name,
        ...(side !== undefined && { detail: side }),
      }));
  }
}
