import { useState } from 'react';
import type { AnalystId } from '../../case';
import type { Clock, Columns } from '../../lens';
import { CLOCKS, lineOfSource, sourcesOf } from '../../lens';
import type { Network, Question, Standpoint } from '../../network';
import { compareWords } from '../../words';
import { Choice } from '../parts/choice';
import type { Offer } from '../parts/combobox';
import { DayBlank, NameBlank } from './question-form';
import styles from './questions.module.css';

/** Who has worked on a case, and the case without what one of them decided. */
export type Analysts = {
  readonly offered: readonly {
    readonly id: AnalystId;
    readonly name: string;
  }[];
  readonly without: (analyst: AnalystId) => Network;
};

type Compare = Extract<Question, { readonly kind: 'compare' }>;
type Pair = { readonly one?: Standpoint; readonly other?: Standpoint };

const KINDS: readonly Standpoint['kind'][] = ['source', 'known', 'analyst'];

/** What is compared with what; asked as soon as both are chosen. */
export function CompareForm({
  columns,
  analysts,
  question,
  onAsk,
}: {
  readonly columns: Columns;
  readonly analysts: Analysts;
  readonly question: Compare | undefined;
  readonly onAsk: (question: Compare) => void;
}) {
  const [pair, setPair] = useState<Pair>(question ?? {});
  const [kind, setKind] = useState(pair.one?.kind ?? 'source');
  const set = (next: Pair): void => {
    setPair(next);
    const { one, other } = next;
    if (one !== undefined && other !== undefined)
      onAsk({ kind: 'compare', one, other });
  };
  const choose = (next: Standpoint['kind']): void => {
    setKind(next);
    setPair({});
  };
  return (
    <>
      <Choice
        legend={compareWords.what}
        value={kind}
        onChoose={choose}
        options={KINDS.map((value) => ({
          value,
          label: compareWords.kinds[value],
        }))}
      />
      {kind === 'source' && <Sources {...{ columns, pair }} onPair={set} />}
      {kind === 'known' && <Dates {...{ pair }} onPair={set} />}
      {kind === 'analyst' && (
        <TwoAnalysts {...{ analysts, pair }} onPair={set} />
      )}
    </>
  );
}

type PairProps = {
  readonly pair: Pair;
  readonly onPair: (pair: Pair) => void;
};

const ENDS = ['one', 'other'] as const;

/** Two standpoints, each by its name. */
function TwoNamed({
  pair,
  onPair,
  offers,
  idOf,
  standpointOf,
}: PairProps & {
  readonly offers: readonly Offer[];
  readonly idOf: (standpoint: Standpoint) => string | undefined;
  readonly standpointOf: (id: string) => Standpoint | undefined;
}) {
  return ENDS.map((end) => {
    const chosen = pair[end];
    return (
      <NameBlank
        key={end}
        label={compareWords[end]}
        hint={compareWords.hint}
        offers={offers}
        chosen={chosen && idOf(chosen)}
        onChoose={(id) => {
          const standpoint = standpointOf(id);
          if (standpoint !== undefined) onPair({ ...pair, [end]: standpoint });
        }}
      />
    );
  });
}

function Sources({
  columns,
  ...props
}: PairProps & { readonly columns: Columns }) {
  const sources = sourcesOf(columns);
  return (
    <TwoNamed
      {...props}
      offers={sources.map(({ source, name }) => ({
        id: lineOfSource(source),
        name,
        detail: compareWords.sourceKinds[source.kind],
      }))}
      idOf={(standpoint) =>
        standpoint.kind === 'source'
          ? lineOfSource(standpoint.source)
          : undefined
      }
      standpointOf={(id) => {
        const found = sources.find(({ source }) => lineOfSource(source) === id);
        return found && { kind: 'source', source: found.source };
      }}
    />
  );
}

function Dates({ pair, onPair }: PairProps) {
  const first = knownOf(pair.one);
  const [clock, setClock] = useState<Clock>(first?.clock ?? 'published');
  const withClock = (next: Clock): void => {
    setClock(next);
    const turned = (standpoint: Standpoint | undefined) => {
      const known = knownOf(standpoint);
      return (
        known && ({ kind: 'known', known: { ...known, clock: next } } as const)
      );
    };
    const [one, other] = [turned(pair.one), turned(pair.other)];
    onPair({ ...(one && { one }), ...(other && { other }) });
  };
  return (
    <>
      <ClockChoice clock={clock} onClock={withClock} />
      {ENDS.map((end) => (
        <DayBlank
          key={end}
          label={compareWords[end === 'one' ? 'from' : 'to']}
          day={knownOf(pair[end])?.by}
          onDay={(by) =>
            onPair({ ...pair, [end]: { kind: 'known', known: { clock, by } } })
          }
        />
      ))}
    </>
  );
}

function knownOf(standpoint: Standpoint | undefined) {
  return standpoint?.kind === 'known' ? standpoint.known : undefined;
}

/** By which of the three dates of a claim. */
export function ClockChoice({
  clock,
  onClock,
}: {
  readonly clock: Clock;
  readonly onClock: (clock: Clock) => void;
}) {
  return (
    <div className={styles['clock']}>
      <span aria-hidden="true">{compareWords.clock}</span>
      <Choice
        legend={compareWords.clock}
        value={clock}
        onChoose={onClock}
        options={CLOCKS.map((value) => ({
          value,
          label: compareWords.clocks[value],
          title: compareWords.clockMeans[value],
        }))}
      />
    </div>
  );
}

function TwoAnalysts({
  analysts,
  ...props
}: PairProps & { readonly analysts: Analysts }) {
  if (analysts.offered.length < 2)
    return <p className={styles['note']}>{compareWords.fewAnalysts}</p>;
  return (
    <TwoNamed
      {...props}
      offers={analysts.offered}
      idOf={(standpoint) =>
        standpoint.kind === 'analyst' ? standpoint.analyst : undefined
      }
      standpointOf={(id) => ({ kind: 'analyst', analyst: id as AnalystId })}
    />
  );
}
