import { useEffect, useState } from 'react';
import type { IncomingLook, Mapping } from '../../interchange';
import { BROUGHT } from '../../interchange';
import { Button } from '../../views/parts';
import { incomingWords, interchangeWords } from '../../words';
import { keptInWords } from '../exporting/kept-in-words';
import { interchanged } from '../interchanging';
import { Modal } from '../modal';
import { showOverlay } from '../session';
import { useSession, useSurface } from '../session-context';
import { ColumnChoice } from './column-choice';
import styles from './import-dialog.module.css';
import { readImport } from './importing';

/** So many rows that lack something are named. */
const LISTED = 200;

/** What a file of another program would bring, to be taken or left. */
export function ImportDialog() {
  const session = useSession();
  const file = useSurface((surface) => surface.importing);
  const [mapping, setMapping] = useState<Mapping>();
  const [share, setShare] = useState(0);
  const { look, refusal } = useLook(file, mapping, setShare);
  const { isBusy, problem, take, stop } = useTaking(file, mapping, setShare);
  const close = () => {
    stop();
    session.surface.setState({ importing: undefined });
    showOverlay(session, 'none');
  };
  if (file === undefined) return undefined;
  const told = problem ?? refusal;
  return (
    <Modal title={incomingWords.importTitle(file.name)} isWide onClose={close}>
      <div className={styles['look']} aria-busy={look === undefined}>
        {look === undefined && refusal === undefined && (
          <p role="status">{incomingWords.reading}</p>
        )}
        {(isBusy || (look === undefined && refusal === undefined)) && (
          <progress
            aria-label={incomingWords.reading}
            {...(share > 0 && share < 1 && { value: share })}
          />
        )}
        {look && <Look {...{ look, mapping }} onMap={setMapping} />}
        {told !== undefined && <p role="alert">{told}</p>}
      </div>
      <footer className={styles['footer']}>
        <Button
          look="primary"
          disabled={isBusy || look === undefined || isEmpty(look)}
          onClick={take}
        >
          {isBusy ? incomingWords.reading : incomingWords.go}
        </Button>
        <Button look="outlined" onClick={close}>
          {incomingWords.cancel}
        </Button>
      </footer>
    </Modal>
  );
}

function isEmpty({ counts }: IncomingLook): boolean {
  return counts.articles + counts.actors + counts.claims === 0;
}

/** A look at a file, taken anew when other columns say what it says. */
function useLook(
  file: File | undefined,
  mapping: Mapping | undefined,
  onShare: (share: number) => void,
) {
  const session = useSession();
  const [look, setLook] = useState<IncomingLook>();
  const [refusal, setRefusal] = useState<string>();
  useEffect(() => {
    if (file === undefined) return undefined;
    const control = new AbortController();
    const request = { kind: 'look', name: file.name, file, mapping } as const;
    void (async () => {
      const reading = interchanged(session, request, control.signal, {
        onShare,
      });
      const answer = await reading.catch(
        () => ({ kind: 'failed', why: incomingWords.unreadable }) as const,
      );
      if (answer === undefined) return;
      setLook(answer.kind === 'looked' ? answer.look : undefined);
      setRefusal(answer.kind === 'failed' ? answer.why : undefined);
    })();
    return () => control.abort();
  }, [session, file, mapping, onShare]);
  return { look, refusal };
}

/** Reads the file for good, until it is stopped. */
function useTaking(
  file: File | undefined,
  mapping: Mapping | undefined,
  onShare: (share: number) => void,
) {
  const session = useSession();
  const [reading, setReading] = useState<AbortController>();
  const [problem, setProblem] = useState<string>();
  const take = () => {
    if (file === undefined) return;
    const control = new AbortController();
    setReading(control);
    readImport(session, file, mapping, control.signal, onShare).catch(
      (error: unknown) => {
        setReading(undefined);
        setProblem(error instanceof Error ? error.message : String(error));
      },
    );
  };
  const stop = () => reading?.abort();
  return { isBusy: reading !== undefined, problem, take, stop };
}

function Look({
  look: { format, table, counts, problems },
  mapping,
  onMap,
}: {
  readonly look: IncomingLook;
  /** What was chosen, also before the file is looked at again. */
  readonly mapping: Mapping | undefined;
  readonly onMap: (mapping: Mapping) => void;
}) {
  return (
    <>
      <p>
        {incomingWords.isA(interchangeWords.name[format])}{' '}
        {keptInWords(BROUGHT[format], incomingWords)}
      </p>
      {table && (
        <ColumnChoice
          table={{ ...table, mapping: mapping ?? table.mapping }}
          onMap={onMap}
        />
      )}
      <p role="status">
        <strong>
          {incomingWords.found(counts.articles, counts.actors, counts.claims)}
        </strong>
      </p>
      {problems.length > 0 && (
        <section aria-label={incomingWords.problemList}>
          <h3>{incomingWords.problemCount(problems.length)}</h3>
          <ul className={styles['problems']}>
            {problems.slice(0, LISTED).map((each) => (
              <li key={each}>{each}</li>
            ))}
            {problems.length > LISTED && (
              <li>{incomingWords.more(problems.length - LISTED)}</li>
            )}
          </ul>
        </section>
      )}
    </>
  );
}
