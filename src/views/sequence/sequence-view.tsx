import type { KeyboardEvent } from 'react';
import { useMemo } from 'react';
import type { Actor, ActorId, Case, ContactId } from '../../case';
import { contactInWords, withToggled } from '../../lens';
import type { Sequence, SequenceStep } from '../../network';
import { sequenceOf } from '../../network';
import { dateWithWeekday, sequenceWords } from '../../words';
import { isAdding } from '../parts/is-adding';
import { shortNamesOf } from '../parts/short-names';
import { tellingInWords } from '../parts/telling-in-words';
import { useLit } from '../parts/use-lit';
import type { ViewProps } from '../parts/view-props';
import styles from './sequence.module.css';
import { Lifelines, StepDrawing } from './step-drawing';

/**
 * The case as a sequence diagram: actors as lifelines, contacts as arrows in
 * order of time, one row each. A row's words say all that its arrows show.
 */
export function SequenceView({
  network,
  selection,
  onSelect,
}: Omit<ViewProps, 'onFilters' | 'onRead'>) {
  const { within } = network.columns;
  const sequence = useMemo(() => sequenceOf(network), [network]);
  const { lifelines, steps, undated } = sequence;
  const { actors, contacts } = useLit({ network, selection });
  const lit = useMemo(
    () => ({
      contacts,
      places: new Set(
        lifelines.flatMap((id, place) => (actors.has(id) ? [place] : [])),
      ),
    }),
    [actors, contacts, lifelines],
  );
  const sentences = useMemo(
    () => sentencesOf(within, sequence),
    [within, sequence],
  );
  const rows = { within, sentences, lifelines, lit, selection, onSelect };
  if (lifelines.length === 0)
    return <p className={styles['nothing']}>{sequenceWords.nothing}</p>;
  return (
    <section
      aria-label={sequenceWords.title}
      className={styles['view']}
      data-scrolls
      tabIndex={-1}
    >
      <div
        className={styles['sheet']}
        style={{ '--lifelines': lifelines.length } as React.CSSProperties}
      >
        <Head {...rows} />
        <Rows {...rows} label={sequenceWords.dated} steps={steps} />
        {undated.length > 0 && (
          <>
            <h2 className={styles['tray']}>{sequenceWords.undated}</h2>
            <Rows {...rows} label={sequenceWords.undated} steps={undated} />
          </>
        )}
        <Note {...sequence} />
      </div>
    </section>
  );
}

/** The sentences of the contacts that are drawn: a large case has very many. */
function sentencesOf(
  within: Case,
  { steps, undated }: Sequence,
): ReadonlyMap<ContactId, string> {
  const drawn = new Set([...steps, ...undated].map(({ contact }) => contact));
  return new Map(
    within.contacts
      .filter(({ id }) => drawn.has(id))
      .map((each) => [each.id, contactInWords(within, each)]),
  );
}

/** How to read it, and what is left out. */
function Note({ steps, omitted, beyond }: Sequence) {
  return (
    <p className={styles['note']}>
      {[
        sequenceWords.reading,
        ...(steps.some(({ otherDates }) => otherDates.length > 0)
          ? [sequenceWords.readingContradicted]
          : []),
        ...(omitted > 0 ? [sequenceWords.omitted(omitted)] : []),
        ...(beyond > 0 ? [sequenceWords.beyond(beyond)] : []),
      ].join(' ')}
    </p>
  );
}

/** The arrow keys go from row to row, dated or not. */
function stepThrough(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const view = event.currentTarget.closest('section');
  if (step === undefined || view === null) return;
  const rows = [...view.querySelectorAll<HTMLElement>('[data-step]')];
  const next = rows[rows.indexOf(event.currentTarget) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

type RowsProps = Pick<ViewProps, 'selection' | 'onSelect'> & {
  readonly within: Case;
  readonly sentences: ReadonlyMap<ContactId, string>;
  readonly lifelines: readonly ActorId[];
  readonly lit: {
    readonly places: ReadonlySet<number>;
    readonly contacts: ReadonlySet<ContactId>;
  };
};

/** The names over the lifelines; a name selects its actor. */
function Head({ within, lifelines, lit, selection, onSelect }: RowsProps) {
  const actors = useMemo(
    () => new Map<ActorId, Actor>(within.actors.map((each) => [each.id, each])),
    [within],
  );
  const shortNames = useMemo(() => shortNamesOf(within.actors), [within]);
  return (
    <div className={styles['head']}>
      <span />
      <ul aria-label={sequenceWords.lifelines} className={styles['names']}>
        {lifelines.map((id, place) => (
          <li key={id}>
            <button
              type="button"
              data-lit={lit.places.has(place)}
              data-unnamed={actors.get(id)?.kind === 'role'}
              aria-pressed={lit.places.has(place)}
              aria-label={actors.get(id)?.name}
              title={actors.get(id)?.name}
              onClick={(event) =>
                onSelect(
                  isAdding(event)
                    ? withToggled(selection, { kind: 'actor', id })
                    : { kind: 'actor', id },
                )
              }
            >
              {shortNames.get(id)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Rows({
  label,
  steps,
  ...rest
}: RowsProps & {
  readonly label: string;
  readonly steps: readonly SequenceStep[];
}) {
  return (
    <div className={styles['rows']}>
      <Lifelines count={rest.lifelines.length} lit={rest.lit.places} />
      <ol aria-label={label}>
        {steps.map((step) => (
          <Row key={`${step.contact} ${step.date}`} step={step} {...rest} />
        ))}
      </ol>
    </div>
  );
}

function Row({
  step,
  sentences,
  lifelines,
  lit,
  selection,
  onSelect,
}: RowsProps & { readonly step: SequenceStep }) {
  const thing = { kind: 'contact', id: step.contact } as const;
  const isLit = lit.contacts.has(step.contact);
  return (
    <li data-same-time={step.isAtSameTime}>
      <button
        type="button"
        data-step
        className={styles['row']}
        data-lit={isLit}
        data-suggested={step.isSuggested}
        aria-pressed={isLit}
        onKeyDown={stepThrough}
        onClick={(event) =>
          onSelect(isAdding(event) ? withToggled(selection, thing) : thing)
        }
      >
        <span className={styles['told']}>
          <span className={styles['date']}>{dateOf(step)}</span>
          <span>{sentences.get(step.contact)}</span>
          <span className={styles['facts']}>{tellingInWords(step)}</span>
        </span>
        <StepDrawing step={step} count={lifelines.length} />
      </button>
    </li>
  );
}

function dateOf({ date, isAtSameTime }: SequenceStep): string {
  if (date === undefined) return sequenceWords.noDate;
  const words = dateWithWeekday(date);
  return isAtSameTime ? sequenceWords.sameTime(words) : words;
}
