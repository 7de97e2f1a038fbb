import { ChevronDown } from 'lucide-react';
import type { FormEvent } from 'react';
import { useId, useRef, useState } from 'react';
import { Button } from '../views/parts';
import { caseWords, shellWords } from '../words';
import { commandsOn } from './case-page/offered-commands';
import { commandOf, labelOf } from './commands';
import type { Command } from './commands';
import styles from './case-menu.module.css';
import { retitle } from './acting';
import { keyInWords } from './keys';
import { useDocument, useSession } from './session-context';
import type { StepsInWords } from './steps-in-words';

const ENTRIES: readonly Command['id'][] = [
  'take-in',
  'duplicates',
  'open',
  'join',
  'import',
  'save',
  'export',
  'history',
  'rejected',
  'share-case',
  'new',
  'shipped',
  'cases',
];
/** What the bar leaves to this menu on a narrow window. */
const NARROW_ENTRIES: readonly Command['id'][] = [
  'undo',
  'redo',
  'share',
  'theme',
  'help',
];

/** The case's title, and what can be done with the case as a whole. */
export function CaseMenu() {
  const session = useSession();
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const { labelIn, tell } = useEntryLabels();
  const title = useDocument()?.theCase.title;
  if (title === undefined) return undefined;
  const offered = commandsOn(session.ports.page);
  const entries = [...ENTRIES, ...NARROW_ENTRIES]
    .map(commandOf)
    .filter((each) => offered.includes(each));
  const close = (): void => menu.current?.hidePopover();
  return (
    <>
      <h1 className={styles['heading']}>
        <button type="button" className={styles['title']} popoverTarget={id}>
          <span>{title}</span>
          <ChevronDown size={14} aria-hidden="true" />
        </button>
      </h1>
      <div
        ref={menu}
        id={id}
        popover="auto"
        onToggle={({ newState }) => {
          if (newState === 'open') tell();
        }}
        className={styles['menu']}
        role="group"
        aria-label={caseWords.menu}
      >
        <Rename {...{ title, close }} />
        {entries.map((command) => (
          <button
            key={command.id}
            type="button"
            className={styles['entry']}
            data-narrow={NARROW_ENTRIES.includes(command.id)}
            onClick={() => {
              close();
              command.run(session);
            }}
          >
            {labelIn(command)}
            <kbd>{keyInWords(command)}</kbd>
          </button>
        ))}
      </div>
    </>
  );
}

/** What entries say of the case; told anew each time the menu opens. */
function useEntryLabels() {
  const session = useSession();
  const [likely, setLikely] = useState(0);
  const [steps, setSteps] = useState<Partial<StepsInWords>>({});
  const countLikely = async (): Promise<void> => {
    const { likelyGroupsIn } = await import('./merging/finding-duplicates');
    setLikely((await likelyGroupsIn(session)).length);
  };
  const nameSteps = async (): Promise<void> => {
    const { stepsInWords } = await import('./steps-in-words');
    const ledger = session.document.getState()?.ledger;
    if (ledger !== undefined) setSteps(stepsInWords(session, ledger));
  };
  const labelIn = (command: Command): string => {
    const label = labelOf(command);
    if (command.id === 'duplicates')
      return caseWords.countInMenu(label, likely);
    const { undo, redo } = steps;
    if (command.id === 'undo' && undo) return shellWords.undoAct(undo);
    if (command.id === 'redo' && redo) return shellWords.redoAct(redo);
    return label;
  };
  const tell = (): void => {
    void countLikely();
    void nameSteps();
  };
  return { labelIn, tell };
}

/** The case's title, to be written anew. */
function Rename({
  title,
  close,
}: {
  readonly title: string;
  readonly close: () => void;
}) {
  const session = useSession();
  const rename = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const written = new FormData(event.currentTarget).get('title');
    if (typeof written === 'string') retitle(session, written);
    close();
  };
  return (
    <form data-edits onSubmit={rename} className={styles['rename']}>
      <label>
        <span>{caseWords.title}</span>
        <input key={title} name="title" defaultValue={title} maxLength={200} />
      </label>
      <Button look="outlined" type="submit">
        {caseWords.rename}
      </Button>
    </form>
  );
}
