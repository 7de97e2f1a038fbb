import type { Field, Mapping, TableHead } from '../../interchange';
import { FIELDS } from '../../interchange';
import { incomingWords } from '../../words';
import styles from './import-dialog.module.css';

/** How a table begins; over each column stands what it says, to be chosen. */
export function ColumnChoice({
  table: { headings, rows, mapping },
  onMap,
}: {
  readonly table: TableHead;
  readonly onMap: (mapping: Mapping) => void;
}) {
  const saidBy = (heading: string): Field | undefined =>
    FIELDS.find((field) => heading !== '' && mapping[field] === heading);
  const choose = (heading: string, chosen: string) => {
    const freed = FIELDS.map((field): [Field, string] => [
      field,
      field === chosen
        ? heading
        : mapping[field] === heading
          ? ''
          : (mapping[field] ?? ''),
    ]);
    onMap(Object.fromEntries(freed));
  };
  return (
    <section aria-label={incomingWords.columns}>
      <p>{incomingWords.sayColumns}</p>
      <div className={styles['table']}>
        <table aria-label={incomingWords.firstRows}>
          <thead>
            <tr>
              {headings.map((heading, at) => (
                // oxlint-disable-next-line react/no-array-index-key
                <th key={at} scope="col">
                  <span>{heading}</span>
                  <FieldChoice
                    heading={heading}
                    field={saidBy(heading)}
                    onChoose={(field) => choose(heading, field)}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, line) => (
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={line}>
                {headings.map((_, at) => (
                  // oxlint-disable-next-line react/no-array-index-key
                  <td key={at} dir="auto">
                    {row[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** What one column says, or that it is not used. */
function FieldChoice({
  heading,
  field,
  onChoose,
}: {
  readonly heading: string;
  readonly field: Field | undefined;
  readonly onChoose: (field: string) => void;
}) {
  return (
    <select
      aria-label={incomingWords.columnSays(heading)}
      value={field ?? ''}
      onChange={({ currentTarget: { value } }) => onChoose(value)}
    >
      <option value="">{incomingWords.saysNothing}</option>
      {FIELDS.map((each) => (
        <option key={each} value={each}>
          {incomingWords.field[each]}
        </option>
      ))}
    </select>
  );
}
