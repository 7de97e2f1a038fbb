import { useState } from 'react';
import type { Story } from '../../case';
import type { Extent } from '../../interchange';
import type { Filters } from '../../lens';
import { filterCount } from '../../lens';
import { needsOf } from '../../lessons';
import { questionInWords } from '../../network';
import { Button } from '../../views/parts';
import { interchangeWords, storyWords } from '../../words';
import { columnsFor, networkFor } from '../derive';
import { Modal } from '../modal';
import { download } from '../saving';
import type { Document } from '../session';
import { notify, showOverlay } from '../session';
import { useDocument, useSession, useWorkspace } from '../session-context';
import { stepsIn } from '../stories/stories';
import styles from './export-dialog.module.css';
import type { Wish } from './file-for';
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
  const [extent, setExtent] = useState<Extent>(
    isFiltered ? { kind: 'shown', filters } : { kind: 'whole' },
  );
  const [choices, setChoices] = useState(useFirstChoices());
  const { share, problem, save, stop } = useSaving();
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
          void save(open, { target, extent, choices });
        }}
      >
        <div className={styles['choices']}>
          <ExtentChoice
            extent={extent}
            open={open}
            filters={isFiltered ? filters : undefined}
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
          share={share}
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
  const [share, setShare] = useState(0);
  const [problem, setProblem] = useState<string>();
  const save = async (open: Document, wish: Wish): Promise<void> => {
    const control = new AbortController();
    const { signal } = control;
    setWorking(control);
    setShare(0);
    setProblem(undefined);
    try {
      const made = await fileFor(session, open, wish, signal, setShare);
      if (made === undefined || signal.aborted) return;
      const { name, file, leftOut } = made;
      if (wish.target === 'brief' && wish.choices.briefAs === 'print')
        print(file);
      else {
        download(file, name);
        const done = interchangeWords.done(name);
        const news = leftOut && `${done} ${interchangeWords.leftOut(leftOut)}`;
        notify(session, 'news', news ?? done);
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
  return {
    /** How far the work is that goes on, if any does. */
    share: working === undefined ? undefined : share,
    problem,
    save,
    stop,
  };
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
  share,
  isPrinted,
  onStop,
}: {
  readonly share: number | undefined;
  readonly isPrinted: boolean;
  readonly onStop: () => void;
}) {
  const idle = isPrinted ? interchangeWords.print : interchangeWords.download;
  const isBusy = share !== undefined;
  return (
    <footer>
      <Button look="primary" type="submit" disabled={isBusy}>
        {isBusy ? interchangeWords.working : idle}
      </Button>
      {isBusy && (
        <>
          <progress
            aria-label={interchangeWords.working}
            {...(share > 0 && { value: share })}
          />
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
  open,
  filters,
  onChoose,
}: {
  readonly extent: Extent;
  readonly open: Document;
  /** Those that hide something, if any do. */
  readonly filters: Filters | undefined;
  readonly onChoose: (extent: Extent) => void;
}) {
  const { theCase } = open;
  const stories = theCase.stories.filter(
    (story) => stepsIn(open, story).length > 0,
  );
  const choices: readonly (readonly [Extent, string])[] = [
    ...(filters === undefined
      ? []
      : ([
          [
            { kind: 'shown', filters },
            interchangeWords.shown(
              networkFor(theCase, filters).shown.claimCount,
            ),
          ],
        ] as const)),
    [{ kind: 'whole' }, interchangeWords.whole],
    ...stories.map(
      (story) =>
        [{ kind: 'story', story: story.id }, inWordsOf(story)] as const,
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
          <span>
            {label}
            {each.kind === 'story' && isSame(each, extent) && (
              <small>{needsInWords(open, each.story)}</small>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** How much of the case a story needs. */
function needsInWords(open: Document, id: string): string {
  const { theCase } = open;
  const story = theCase.stories.find((each) => each.id === id);
  const { claims } = needsOf(columnsFor(theCase), stepsIn(open, story));
  const standing = theCase.claims.filter(({ status }) => status !== 'rejected');
  return interchangeWords.storyNeeds(claims.length, standing.length);
}

function isSame(one: Extent, other: Extent): boolean {
  return one.kind === 'story'
    ? other.kind === 'story' && one.story === other.story
    : one.kind === other.kind;
}

function inWordsOf({ title }: Story): string {
  return interchangeWords.story(
    title === undefined || title === '' ? storyWords.untitled : title,
  );
}
