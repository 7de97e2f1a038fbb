import type { StepQuestion } from '../../case';
import type { ClassTable } from '../../lessons';
import { markInWords } from '../../lessons';
import { lessonWords } from '../../words';
import styles from './class.module.css';
import { SIGNS } from './signs';

/** What a class answered: how often each answer was given, then each student. */
export function ClassView({ table }: { readonly table: ClassTable }) {
  const { steps, rows, tallies } = table;
  return (
    <>
      <h3 className={styles['title']}>{lessonWords.tallied}</h3>
      <ol className={styles['tallies']}>
        {steps.map(({ id, asks }, at) => (
          <li key={id}>
            <p>{asks.prompt}</p>
            {asks.kind === 'write' ? (
              <span>{lessonWords.written}</span>
            ) : (
              <Tally
                kind={asks.kind}
                tally={tallies[at] ?? []}
                of={rows.length}
              />
            )}
          </li>
        ))}
      </ol>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{lessonWords.studentColumn}</th>
            {steps.map(({ id, asks }, at) => (
              <th key={id} scope="col">
                {lessonWords.questionColumn(at + 1, asks.prompt)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, cells }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={steps[at]?.id} data-mark={cell?.mark}>
                  {cell === undefined ? (
                    lessonWords.unanswered
                  ) : (
                    <Cell {...cell} kind={steps[at]?.asks.kind ?? 'write'} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Tally({
  kind,
  tally,
  of,
}: {
  readonly kind: StepQuestion['kind'];
  readonly tally: ClassTable['tallies'][number];
  /** How many students there are. */
  readonly of: number;
}) {
  return (
    <ul>
      {tally.map(({ words, mark, count }) => (
        <li key={words}>
          <meter aria-hidden="true" min={0} max={of} value={count} />{' '}
          {lessonWords.times(count)} {words}
          {mark !== 'open' && <> ({markInWords(kind, mark)})</>}
        </li>
      ))}
      {tally.length === 0 && <li>{lessonWords.unanswered}</li>}
    </ul>
  );
}

function Cell({
  words,
  mark,
  kind,
}: NonNullable<ClassTable['rows'][number]['cells'][number]> & {
  readonly kind: StepQuestion['kind'];
}) {
  const Sign = SIGNS[mark];
  return (
    <>
      {mark !== 'open' && (
        <Sign size={14} role="img" aria-label={markInWords(kind, mark)} />
      )}{' '}
      {words}
    </>
  );
}
