import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Story } from '../../case';
import { commaSeparated } from '../../interchange';
import type { AnswerSheet, ClassTable } from '../../lessons';
import { askingSteps, classRows, classTable, readAnswers } from '../../lessons';
import { ClassView } from '../../views/lesson';
import { Button } from '../../views/parts';
import { lessonWords } from '../../words';
import { columnsFor } from '../derive';
import { Modal } from '../modal';
import { download } from '../saving';
import { showOverlay } from '../session';
import { useDocument, useSession } from '../session-context';
import styles from './class-dialog.module.css';
import { stepsIn } from './stories';

/** The answers of a class, from the files that students saved. */
export function ClassDialog({ story }: { readonly story: Story }) {
  const session = useSession();
  const open = useDocument();
  const [sheets, setSheets] = useState<readonly AnswerSheet[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [areNamesShown, setAreNamesShown] = useState(false);
  const table = useMemo(
    () =>
      open &&
      classTable(
        columnsFor(open.theCase),
        askingSteps(stepsIn(open, story)),
        sheets,
        areNamesShown,
      ),
    [open, story, sheets, areNamesShown],
  );
  const read = async (files: readonly File[]): Promise<void> => {
    const readings = await Promise.all(
      files.map((file) => readingOf(file, story)),
    );
    setSheets((known) => [
      ...known,
      ...readings.flatMap(({ sheet }) => sheet ?? []),
    ]);
    setProblems(readings.flatMap(({ problem }) => problem ?? []));
  };
  return (
    <Modal
      title={lessonWords.classTitle}
      isWide
      onClose={() => showOverlay(session, 'none')}
    >
      <div className={styles['class']} data-scrolls tabIndex={-1}>
        <label className={styles['files']}>
          {lessonWords.openFiles}
          <input
            type="file"
            multiple
            accept=".json,application/json"
            onChange={({ target }) => void read([...(target.files ?? [])])}
          />
        </label>
        <p className={styles['hint']}>{lessonWords.openHint}</p>
        {problems.length > 0 && (
          <div role="alert">
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </div>
        )}
        {table !== undefined && table.rows.length > 0 && (
          <Gathered {...{ table, areNamesShown }} onNames={setAreNamesShown} />
        )}
      </div>
    </Modal>
  );
}

/** What was gathered: shown with names or without, and saved as it is shown. */
function Gathered({
  table,
  areNamesShown,
  onNames,
}: {
  readonly table: ClassTable;
  readonly areNamesShown: boolean;
  readonly onNames: (areShown: boolean) => void;
}) {
  const save = (): void => {
    const text = commaSeparated(classRows(table));
    const file = new Blob([text], { type: 'text/csv' });
    download(file, `${lessonWords.tableName}.csv`);
  };
  return (
    <>
      <div className={styles['tools']}>
        <span>{lessonWords.sheets(table.rows.length)}</span>
        <label>
          <input
            type="checkbox"
            checked={areNamesShown}
            onChange={({ target }) => onNames(target.checked)}
          />{' '}
          {lessonWords.names}
        </label>
        <Button look="outlined" onClick={save}>
          <Download size={14} aria-hidden="true" /> {lessonWords.saveTable}
        </Button>
      </div>
      <ClassView table={table} />
    </>
  );
}

/** More than any file of answers has. */
const MOST_BYTES = 4_000_000;

/** The sheet of a file, if it is one of this lesson, or why it is none. */
async function readingOf(
  file: File,
  story: Story,
): Promise<{ readonly sheet?: AnswerSheet; readonly problem?: string }> {
  // What cannot be read, or is far too large, is none either: none stops the rest.
  const text = file.size > MOST_BYTES ? '' : await file.text().catch(() => '');
  const reading = readAnswers(text);
  if (reading.kind === 'refused')
    return { problem: lessonWords.notTaken(file.name, reading.sentence) };
  return reading.sheet.lesson === story.id
    ? { sheet: reading.sheet }
    : { problem: lessonWords.notTaken(file.name, lessonWords.ofOther) };
}
