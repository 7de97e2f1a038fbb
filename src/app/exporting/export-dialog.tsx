import { useState } from 'react';
import type { Story } from '../../case';
import type { Format, Part } from '../../interchange';
import { fileOf, FORMATS, KEPT, PARTS } from '../../interchange';
import { filterCount } from '../../lens';
import { Button } from '../../views/parts';
import { interchangeWords, listed, storyWords } from '../../words';
import { networkFor } from '../derive';
import { Modal } from '../modal';
import { download, fileNameOf } from '../saving';
import type { Document, Session } from '../session';
import { notify, showOverlay } from '../session';
import { useDocument, useSession, useWorkspace } from '../session-context';
import { stepsIn } from '../stories/stories';
import styles from './export-dialog.module.css';
import type { Extent } from './extent';
import { chosenOf } from './extent';
import { pageFile } from './page-file';

/** What can be made of a case: for readers, and for other programs. */
const FOR_READERS = ['page'] as const;
type Target = (typeof FOR_READERS)[number] | Format;

/** Hands the case on, to readers or to other programs, and says what that drops. */
export function ExportDialog() {
  const session = useSession();
  const open = useDocument();
  const filters = useWorkspace((workspace) => workspace.filters);
  const isFiltered = filterCount(filters) > 0;
  const [target, setTarget] = useState<Target>('page');
  const [extent, setExtent] = useState<Extent>({
    kind: isFiltered ? 'shown' : 'whole',
  });
  const [mayEdit, setMayEdit] = useState(false);
  const { isBusy, problem, save } = useSaving();
  if (open === undefined) return undefined;
  const order = { target, extent, mayEdit };
  return (
    <Modal
      title={interchangeWords.title}
      onClose={() => showOverlay(session, 'none')}
    >
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void save(open, order);
        }}
      >
        <div className={styles['choices']}>
          <ExtentChoice
            extent={extent}
            shown={
              isFiltered
                ? networkFor(open.theCase, filters).shown.claimCount
                : undefined
            }
            stories={open.theCase.stories.filter(
              (story) => stepsIn(open, story).length > 0,
            )}
            onChoose={setExtent}
          />
          <TargetChoice
            {...{ target, mayEdit }}
            onChoose={setTarget}
            onMayEdit={setMayEdit}
          />
        </div>
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

/** Makes and saves a file, and says how that goes. */
function useSaving() {
  const session = useSession();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const save = async (open: Document, order: Order): Promise<void> => {
    setIsBusy(true);
    setProblem(undefined);
    try {
      const { blob, name } = await fileFor(session, open, order);
      download(blob, name);
      showOverlay(session, 'none');
      notify(session, 'news', interchangeWords.done(name));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setProblem(interchangeWords.failed(why));
    }
    setIsBusy(false);
  };
  return { isBusy, problem, save };
}

type Order = {
  readonly target: Target;
  readonly extent: Extent;
  readonly mayEdit: boolean;
};

async function fileFor(
  session: Session,
  open: Document,
  { target, extent, mayEdit }: Order,
): Promise<{ readonly blob: Blob; readonly name: string }> {
  const chosen = chosenOf(session, open, extent);
  if (target === 'page') {
    const kind = mayEdit ? 'to-edit' : 'to-read';
    return {
      blob: await pageFile(session, open, extent, chosen, kind),
      name: `${fileNameOf(open.theCase.title)}.html`,
    };
  }
  const file = await fileOf(target, chosen.excerpt);
  // A view of its own: what the archive is made of may be shared memory.
  const content =
    typeof file.content === 'string'
      ? file.content
      : new Uint8Array(file.content);
  return {
    blob: new Blob([content], { type: file.mediaType }),
    name: file.name,
  };
}

/** How much goes into the file; nothing to choose where all is shown. */
function ExtentChoice({
  extent,
  shown,
  stories,
  onChoose,
}: {
  readonly extent: Extent;
  /** How many claims filters show, where they hide any. */
  readonly shown: number | undefined;
  readonly stories: readonly Story[];
  readonly onChoose: (extent: Extent) => void;
}) {
  const choices: readonly (readonly [Extent, string])[] = [
    ...(shown === undefined
      ? []
      : ([[{ kind: 'shown' }, interchangeWords.shown(shown)]] as const)),
    [{ kind: 'whole' }, interchangeWords.whole],
    ...stories.map(
      (story) => [{ kind: 'story', story }, inWordsOf(story)] as const,
    ),
  ];
  if (choices.length === 1) return undefined;
  return (
    <fieldset className={styles['extent']}>
      <legend>{interchangeWords.extent}</legend>
      {choices.map(([each, label]) => (
        <label key={label}>
          <input
            type="radio"
            name="extent"
            checked={isSame(each, extent)}
            onChange={() => onChoose(each)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function isSame(one: Extent, other: Extent): boolean {
  return one.kind === 'story'
    ? other.kind === 'story' && one.story.id === other.story.id
    : one.kind === other.kind;
}

function inWordsOf({ title }: Story): string {
  return interchangeWords.story(
    title === undefined || title === '' ? storyWords.untitled : title,
  );
}

function TargetChoice({
  target,
  mayEdit,
  onChoose,
  onMayEdit,
}: {
  readonly target: Target;
  readonly mayEdit: boolean;
  readonly onChoose: (target: Target) => void;
  readonly onMayEdit: (mayEdit: boolean) => void;
}) {
  const choice = (each: Target) => (
    <label key={each}>
      <input
        type="radio"
        name="format"
        checked={target === each}
        onChange={() => onChoose(each)}
      />
      <strong>{interchangeWords.name[each]}</strong>
      <span>{interchangeWords.use[each]}</span>
      {target === each && each !== 'page' && (
        <span className={styles['loss']}>{lossInWords(each)}</span>
      )}
    </label>
  );
  return (
    <>
      <fieldset className={styles['formats']}>
        <legend>{interchangeWords.forReaders}</legend>
        {FOR_READERS.map(choice)}
        {target === 'page' && (
          <label className={styles['option']}>
            <input
              type="checkbox"
              checked={mayEdit}
              onChange={({ currentTarget }) => onMayEdit(currentTarget.checked)}
            />
            <span>{interchangeWords.mayEdit}</span>
          </label>
        )}
      </fieldset>
      <fieldset className={styles['formats']}>
        <legend>{interchangeWords.forPrograms}</legend>
        {FORMATS.map(choice)}
      </fieldset>
    </>
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
