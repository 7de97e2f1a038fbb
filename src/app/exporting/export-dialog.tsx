import { useState } from 'react';
import type { Story } from '../../case';
import { filterCount } from '../../lens';
import { questionInWords } from '../../network';
import { Button } from '../../views/parts';
import { interchangeWords, storyWords } from '../../words';
import { networkFor } from '../derive';
import { Modal } from '../modal';
import { download } from '../saving';
import type { Document } from '../session';
import { notify, showOverlay } from '../session';
import { useDocument, useSession, useWorkspace } from '../session-context';
import { stepsIn } from '../stories/stories';
import styles from './export-dialog.module.css';
import type { Extent } from './extent';
import { fileFor } from './file-for';
import type { Choices, Target } from './target';
import { TargetChoice } from './target-choice';

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
  const [choices, setChoices] = useState(useFirstChoices());
  const { isBusy, problem, save, stop } = useSaving();
  if (open === undefined) return undefined;
  return (
    <Modal
      title={interchangeWords.title}
      onClose={() => {
        stop();
        showOverlay(session, 'none');
      }}
    >
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void save(open, target, extent, choices);
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
            {...{ target, choices }}
            onTarget={setTarget}
            onChoices={setChoices}
          />
        </div>
        {problem !== undefined && <p role="alert">{problem}</p>}
        <Footer
          isBusy={isBusy}
          isPrinted={target === 'brief' && choices.briefAs === 'print'}
          onStop={stop}
        />
      </form>
    </Modal>
  );
}

/** What is chosen at first; the brief answers what the app was asked last. */
function useFirstChoices(): Choices {
  const theCase = useDocument()?.theCase;
  const question = useWorkspace((workspace) => workspace.question);
  return {
    mayEdit: false,
    briefAs: 'print',
    question:
      theCase === undefined || question === undefined
        ? ''
        : questionInWords(theCase, question),
  };
}

/** Makes and saves a file, and says how that goes. */
function useSaving() {
  const session = useSession();
  const [working, setWorking] = useState<AbortController>();
  const [problem, setProblem] = useState<string>();
  const save = async (
    open: Document,
    target: Target,
    extent: Extent,
    choices: Choices,
  ): Promise<void> => {
    const control = new AbortController();
    setWorking(control);
    setProblem(undefined);
    try {
      const file = await fileFor(
        session,
        open,
        target,
        extent,
        choices,
        control.signal,
      );
      if (file === undefined || control.signal.aborted) return;
      if (target === 'brief' && choices.briefAs === 'print') print(file.blob);
      else {
        download(file.blob, file.name);
        notify(session, 'news', interchangeWords.done(file.name));
      }
      showOverlay(session, 'none');
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setProblem(interchangeWords.failed(why));
    }
    setWorking(undefined);
  };
  const stop = () => {
    working?.abort();
    setWorking(undefined);
  };
  return { isBusy: working !== undefined, problem, save, stop };
}

/**
 * Opens a page in a window of its own, and asks the browser to print it. Such a
 * page falls under the app's own policy, by which no style that stands in a page
 * holds: it is given to the window as a style sheet.
 */
function print(page: Blob): void {
  const address = URL.createObjectURL(page);
  const opened = window.open(address) as (Window & typeof globalThis) | null;
  if (opened === null) throw new Error(interchangeWords.noWindow);
  opened.addEventListener('load', () => {
    const { document } = opened;
    const sheet = new opened.CSSStyleSheet();
    sheet.replaceSync(document.querySelector('style')?.textContent ?? '');
    document.adoptedStyleSheets = [sheet];
    opened.print();
    URL.revokeObjectURL(address);
  });
}

/** The button that makes the file, and while it does, the one that stops it. */
function Footer({
  isBusy,
  isPrinted,
  onStop,
}: {
  readonly isBusy: boolean;
  readonly isPrinted: boolean;
  readonly onStop: () => void;
}) {
  const idle = isPrinted ? interchangeWords.print : interchangeWords.download;
  return (
    <footer>
      <Button look="primary" type="submit" disabled={isBusy}>
        {isBusy ? interchangeWords.working : idle}
      </Button>
      {isBusy && (
        <>
          <progress aria-label={interchangeWords.working} />
          <Button look="outlined" onClick={onStop}>
            {interchangeWords.stop}
          </Button>
        </>
      )}
    </footer>
  );
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
