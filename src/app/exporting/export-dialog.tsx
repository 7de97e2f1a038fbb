import type { FormEvent } from 'react';
import { useState } from 'react';
import type { Format, Part } from '../../interchange';
import { excerptOf, fileOf, FORMATS, KEPT, PARTS } from '../../interchange';
import { filterCount, OPEN_FILTERS } from '../../lens';
import { Button } from '../../views/parts';
import { interchangeWords, listed } from '../../words';
import { networkFor } from '../derive';
import { Modal } from '../modal';
import { download } from '../saving';
import { notify, showOverlay } from '../session';
import { useDocument, useSession, useWorkspace } from '../session-context';
import styles from './export-dialog.module.css';

/** How much of the case goes into the file. */
type Extent = 'whole' | 'shown';

/** Saves the case in a format of other programs, and says what that drops. */
export function ExportDialog() {
  const session = useSession();
  const open = useDocument();
  const filters = useWorkspace((workspace) => workspace.filters);
  const isFiltered = filterCount(filters) > 0;
  const [format, setFormat] = useState<Format>('csv');
  const [extent, setExtent] = useState<Extent>(isFiltered ? 'shown' : 'whole');
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  if (open === undefined) return undefined;
  const close = () => showOverlay(session, 'none');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    setProblem(undefined);
    try {
      const chosen = extent === 'shown' ? filters : OPEN_FILTERS;
      const network = networkFor(open.theCase, chosen);
      const file = await fileOf(format, excerptOf(network, open.ledger));
      // A view of its own: what the archive is made of may be shared memory.
      const content =
        typeof file.content === 'string'
          ? file.content
          : new Uint8Array(file.content);
      download(new Blob([content], { type: file.mediaType }), file.name);
      close();
      notify(session, 'news', interchangeWords.done(file.name));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setProblem(interchangeWords.failed(why));
    }
    setIsBusy(false);
  };
  return (
    <Modal title={interchangeWords.title} onClose={close}>
      <form className={styles['form']} onSubmit={(event) => void save(event)}>
        <p>{interchangeWords.intro}</p>
        {isFiltered && (
          <ExtentChoice
            extent={extent}
            shown={networkFor(open.theCase, filters).shown.claimCount}
            onChoose={setExtent}
          />
        )}
        <FormatChoice format={format} onChoose={setFormat} />
        {problem !== undefined && <p role="alert">{problem}</p>}
        <footer>
          <Button look="primary" type="submit" disabled={isBusy}>
            {isBusy ? interchangeWords.working : interchangeWords.download}
          </Button>
        </footer>
      </form>
    </Modal>
  );
}

function ExtentChoice({
  extent,
  shown,
  onChoose,
}: {
  readonly extent: Extent;
  readonly shown: number;
  readonly onChoose: (extent: Extent) => void;
}) {
  return (
    <fieldset className={styles['extent']}>
      <legend>{interchangeWords.extent}</legend>
      {(['shown', 'whole'] as const).map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="extent"
            checked={extent === each}
            onChange={() => onChoose(each)}
          />
          {each === 'whole'
            ? interchangeWords.whole
            : interchangeWords.shown(shown)}
        </label>
      ))}
    </fieldset>
  );
}

function FormatChoice({
  format,
  onChoose,
}: {
  readonly format: Format;
  readonly onChoose: (format: Format) => void;
}) {
  return (
    <fieldset className={styles['formats']}>
      <legend>{interchangeWords.format}</legend>
      {FORMATS.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="format"
            checked={format === each}
            onChange={() => onChoose(each)}
          />
          <strong>{interchangeWords.name[each]}</strong>
          <span>{interchangeWords.use[each]}</span>
          {format === each && (
            <span className={styles['loss']}>{lossInWords(each)}</span>
          )}
        </label>
      ))}
    </fieldset>
  );
}

/** What a format keeps whole, in part, and not at all. */
function lossInWords(format: Format): string {
  const those = (kept: 'whole' | 'partly' | undefined): string | undefined => {
    const parts = PARTS.filter((part) => KEPT[format][part] === kept);
    return parts.length === 0 ? undefined : listed(parts.map(inWords));
  };
  const partly = those('partly');
  const dropped = those(undefined);
  return [
    interchangeWords.keeps(those('whole') ?? ''),
    partly === undefined ? undefined : interchangeWords.keepsPartly(partly),
    dropped === undefined
      ? interchangeWords.dropsActs
      : interchangeWords.drops(dropped),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}

function inWords(part: Part): string {
  return interchangeWords.part[part];
}
