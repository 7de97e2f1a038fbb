import {
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useState,
} from 'react';
import type { KeyboardEvent } from 'react';
import type { Case } from '../case';
import { whole } from '../case';
import { shellWords } from '../words';
import { isVast } from './derive';
import { followFocus } from './focus';
import { lettersOffered } from './letters-offered';
import { Modal } from './modal';
import type { Choice } from './offered';
import { MOST_FOUND, offeredFor } from './offered';
import styles from './palette.module.css';
import type { Search } from './search';
import { isSoonIndexed, SearchIndex } from './search';
import type { Found } from './search-entries';
import type { Session } from './session';
import { showOverlay } from './session';
import { useDocument, useSession, useSurface } from './session-context';

/** Search and commands in one box: type, arrow to a row, Enter. */
export function Palette() {
  const session = useSession();
  const within = useDocument()?.theCase;
  // Letters may still come between the first drawing of the box and its focus.
  const typed = useSurface((surface) => surface.typed);
  const [written, setWords] = useState<string | undefined>();
  const words = written ?? typed;
  const [active, setActive] = useState(0);
  const sought = useDeferredValue(words);
  const search = useSearch(session, within);
  const { choices, choicesFor, of } = useChoices(
    session,
    within,
    search,
    sought,
  );
  const list = useId();
  const run = (choice: Choice | undefined) => {
    if (choice === undefined) return;
    showOverlay(session, 'none');
    choice.run();
    if (choice.leadsTo !== undefined) followFocus(session, choice.leadsTo);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && choices.length > 0) {
      event.preventDefault();
      setActive((active + step + choices.length) % choices.length);
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      // Or it would press, too, what has the focus once the search is closed.
      event.preventDefault();
      // The list may still be that of fewer letters.
      run((of === words ? choices : choicesFor(words))[active]);
    }
  };
  return (
    <Modal
      title={shellWords.paletteTitle}
      isTitleHidden
      onClose={() => showOverlay(session, 'none')}
    >
      <SearchBox
        list={list}
        active={choices[active] && `${list}-${active}`}
        words={words}
        onKeyDown={onKeyDown}
        onWords={(written) => {
          setWords(written);
          setActive(0);
        }}
      />
      <Rows id={list} {...{ choices, active }} onRun={run} />
      {choices.length === 0 && <NothingFound {...{ words, search }} />}
      {within !== undefined && isVast(within) && (
        <p className={styles['nothing']}>{shellWords.namesAlone}</p>
      )}
    </Modal>
  );
}

/** What the words offer, one row each. */
function Rows(props: {
  readonly id: string;
  readonly choices: readonly Choice[];
  readonly active: number;
  readonly onRun: (choice: Choice) => void;
}) {
  return (
    <ul
      id={props.id}
      role="listbox"
      aria-label={shellWords.found}
      className={styles['list']}
    >
      {props.choices.map((choice, index) => (
        <Row
          key={choice.id}
          id={`${props.id}-${index}`}
          choice={choice}
          isActive={index === props.active}
          onRun={() => props.onRun(choice)}
        />
      ))}
    </ul>
  );
}

/** Nothing is found, or nothing yet. */
function NothingFound(said: {
  readonly words: string;
  readonly search: Search | undefined;
}) {
  return (
    <p className={styles['nothing']} role="status">
      {said.search === undefined
        ? shellWords.indexing
        : shellWords.nothingFound(said.words)}
    </p>
  );
}

function SearchBox({
  list,
  active,
  words,
  onKeyDown,
  onWords,
}: {
  readonly list: string;
  readonly active: string | undefined;
  readonly words: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onWords: (words: string) => void;
}) {
  return (
    <input
      className={styles['box']}
      type="text"
      enterKeyHint="search"
      role="combobox"
      aria-label={shellWords.searchBox}
      aria-expanded="true"
      aria-controls={list}
      aria-activedescendant={active}
      placeholder={shellWords.searchHint}
      autoComplete="off"
      spellCheck={false}
      autoFocus
      value={words}
      onKeyDown={onKeyDown}
      onChange={(event) => onWords(event.target.value)}
    />
  );
}

function Row({
  id,
  choice,
  isActive,
  onRun,
}: {
  readonly id: string;
  readonly choice: Choice;
  readonly isActive: boolean;
  readonly onRun: () => void;
}) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles['row']}
      ref={(row) => {
        if (isActive) row?.scrollIntoView({ block: 'nearest' });
      }}
      onClick={onRun}
    >
      <span className={choice.isQuote ? styles['quote'] : undefined}>
        {choice.isQuote ? shellWords.quoted(choice.title) : choice.title}
      </span>
      <span className={styles['detail']}>{choice.detail}</span>
    </li>
  );
}

/** The index of the open case, kept for the next search. */
const index = new SearchIndex();

/** A search of the open case; none yet while a large one is being indexed. */
function useSearch(
  session: Session,
  within: Case | undefined,
): Search | undefined {
  const [later, setLater] = useState<{ of: Case; search: Search }>();
  const isLarge = within !== undefined && !isSoonIndexed(within);
  useEffect(() => {
    if (within === undefined || !isLarge) return undefined;
    let isWanted = true;
    const follow = async (): Promise<void> => {
      const search = await session.ports.unhurried(index.follow(within));
      if (isWanted) setLater({ of: within, search });
    };
    void follow();
    return () => {
      isWanted = false;
    };
  }, [session, within, isLarge]);
  const atOnce = useMemo(
    () =>
      within === undefined || isLarge ? undefined : whole(index.follow(within)),
    [within, isLarge],
  );
  return later?.of === within ? later?.search : atOnce;
}

/**
 * What words offer. What is found only once they have been listed stands below
 * what was there: the choice is never moved from under a key.
 */
function useChoices(
  session: Session,
  within: Case | undefined,
  search: Search | undefined,
  words: string,
) {
  const [early, setEarly] = useState<string>();
  const [letters] = useState(() =>
    lettersOffered(document.activeElement ?? document.body),
  );
  const isEarly = search === undefined && words.trim() !== '';
  if (isEarly && early !== words) setEarly(words);
  const choicesFor = useCallback(
    (typed: string) =>
      offeredFor(session, within, search, {
        typed,
        isEarly: early === typed,
        letters,
      }),
    [session, within, search, early, letters],
  );
  const found = useFound(session, search, words);
  // While those are sought that fit more letters, what was found stays as it is.
  const listed = found?.words ?? words;
  const choices = useMemo(
    () =>
      offeredFor(
        session,
        within,
        found === undefined ? search : () => found.found,
        {
          typed: listed,
          isEarly: early === listed,
          letters,
        },
      ),
    [session, within, search, listed, found, early, letters],
  );
  return { choices, choicesFor, of: listed };
}

/** What was found for some words. */
type FoundFor = { readonly words: string; readonly found: readonly Found[] };

const NOTHING: FoundFor = { words: '', found: [] };

/**
 * What is found where that takes a while: until then, what was found for the
 * letters before. `undefined` where it is found at once.
 */
function useFound(
  { ports }: Session,
  search: Search | undefined,
  words: string,
): FoundFor | undefined {
  const [last, setLast] = useState(NOTHING);
  useEffect(() => {
    if (search?.inSteps === undefined || words.trim() === '') return undefined;
    const steps = search.inSteps(words.trim(), MOST_FOUND);
    let isWanted = true;
    const finish = async (): Promise<void> => {
      const found = await ports.unhurried(steps);
      if (isWanted) setLast({ words, found });
    };
    void finish();
    return () => {
      isWanted = false;
      steps.return([]);
    };
  }, [ports, search, words]);
  return search?.inSteps === undefined || words.trim() === ''
    ? undefined
    : last;
}
