import type { ClaimId } from '../case';
import type { Filters, Selection } from '../lens';
import { OPEN_FILTERS } from '../lens';
import { layOut, releasePins } from './arranging';
import { linkTo } from './binding';
import { redo, undo } from './acting';
import { openNew, openShipped } from './opening';
import { openReview } from './reviewing';
import { pickFile, saveCase } from './disk';
import { hasRoomBeside } from './room-beside';
import type { Session } from './session';
import { notify, showOverlay } from './session';
import { chooseTheme, nextTheme } from './theme';
import type { View } from './workspace';

/** Something the app does when told: by a key, from the palette, or a button. */
export type Command = {
  readonly id: string;
  readonly label: string;
  /** The key, as `KeyboardEvent.key`; with Ctrl or Cmd where `isChord`. */
  readonly key?: string;
  readonly isChord?: boolean;
  readonly isShifted?: boolean;
  readonly run: (session: Session) => void;
};

const VIEW_COMMANDS: readonly Command[] = (
  [
    ['network', 'Show the network', '1'],
    ['claims', 'Show the claims table', '2'],
    ['articles', 'Show the articles', '3'],
  ] as const
).map(([view, label, key]) => ({
  id: view,
  label,
  key,
  run: (session) => showView(session, view),
}));

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [
  ...VIEW_COMMANDS,
  {
    id: 'search',
    label: 'Search actors, quotes and titles',
    key: '/',
    run: (session) => showOverlay(session, 'palette'),
  },
  {
    id: 'palette',
    label: 'Search and run a command',
    key: 'k',
    isChord: true,
    run: (session) => showOverlay(session, 'palette'),
  },
  {
    id: 'undo',
    label: 'Undo the last act',
    key: 'z',
    isChord: true,
    run: (session) => void undo(session),
  },
  {
    id: 'redo',
    label: 'Redo',
    key: 'z',
    isChord: true,
    isShifted: true,
    run: redo,
  },
  {
    id: 'filters',
    label: 'Show or hide the filters',
    key: '[',
    run: (session) => togglePanel(session, 'isFiltersOpen'),
  },
  {
    id: 'evidence',
    label: 'Show or hide the evidence',
    key: ']',
    run: (session) => togglePanel(session, 'isEvidenceOpen'),
  },
  {
    id: 'review',
    label: 'Review what is suggested',
    key: 'r',
    run: openReview,
  },
  {
    id: 'clear-filters',
    label: 'Clear all filters',
    key: 'c',
    run: (session) => setFilters(session, OPEN_FILTERS),
  },
  {
    id: 'lay-out',
    label: 'Lay out the network again',
    run: (session) => void layOut(session, { isAsked: true }),
  },
  { id: 'release', label: 'Release pinned actors', run: releasePins },
  {
    id: 'take-in',
    label: 'Take in articles…',
    key: 'i',
    run: (session) => showOverlay(session, 'intake'),
  },
  {
    id: 'open',
    label: 'Open a case file…',
    key: 'o',
    isChord: true,
    run: (session) => pickFile(session),
  },
  {
    id: 'save',
    label: 'Save the case to a file',
    key: 's',
    isChord: true,
    run: saveCase,
  },
  {
    id: 'new',
    label: 'Start a new, empty case',
    run: (session) => void openNew(session),
  },
  {
    id: 'shipped',
    label: 'Open the shipped case',
    run: (session) => void openShipped(session, ''),
  },
  {
    id: 'cases',
    label: 'Choose among the cases kept here…',
    run: (session) => showOverlay(session, 'cases'),
  },
  {
    id: 'share',
    label: 'Copy a link to what is shown',
    run: (session) => void copyLink(session),
  },
  {
    id: 'theme',
    label: 'Change between light, dark and the system’s theme',
    run: () => chooseTheme(nextTheme()),
  },
  {
    id: 'help',
    label: 'Show help and keys',
    key: '?',
    run: (session) => showOverlay(session, 'help'),
  },
];

/** A command by its id. */
export function commandOf(id: string): Command {
  const command = COMMANDS.find((each) => each.id === id);
  if (command === undefined)
    throw new RangeError(
      `commandOf: there is no command “${id}”; see COMMANDS.`,
    );
  return command;
}

/** Shows another view; the selection stays. */
export function showView(session: Session, view: View): void {
  session.workspace.setState({ view });
}

/** Selects something, or nothing, and opens its evidence. */
export function select(
  session: Session,
  selection: Selection | undefined,
): void {
  session.workspace.setState({ selection });
  // Over an article, the sheet of a narrow window would hide what was touched.
  const { view } = session.workspace.getState();
  if (selection !== undefined && (view !== 'articles' || hasRoomBeside()))
    session.surface.setState({ isEvidenceOpen: true });
}

/** Shows a claim as the network draws it. */
export function showInNetwork(session: Session, id: ClaimId): void {
  showView(session, 'network');
  select(session, { kind: 'claim', id });
}

/** Filters the case; positions and selection stay. */
export function setFilters(session: Session, filters: Filters): void {
  session.workspace.setState({ filters });
}

/** Goes to a claim's passage in its article, beside what already lies open. */
export function readClaim(session: Session, id: ClaimId): void {
  const claim = session.document
    .getState()
    ?.theCase.claims.find((each) => each.id === id);
  if (claim === undefined) return;
  const { reading } = session.workspace.getState();
  session.workspace.setState({
    view: 'articles',
    passage: { claim: id },
    selection: { kind: 'claim', id },
    reading: reading.includes(claim.article) ? reading : [claim.article],
  });
}

/** Steps back: closes what lies on top, then the selection, then the ego. */
export function stepBack(session: Session): void {
  const { overlay } = session.surface.getState();
  if (overlay !== 'none') return showOverlay(session, 'none');
  const { selection, filters } = session.workspace.getState();
  if (selection !== undefined) return select(session, undefined);
  if (filters.around === undefined) return undefined;
  const { around: _, ...rest } = filters;
  return setFilters(session, rest);
}

function togglePanel(
  session: Session,
  panel: 'isFiltersOpen' | 'isEvidenceOpen',
): void {
  session.surface.setState((surface) => ({ [panel]: !surface[panel] }));
}

async function copyLink(session: Session): Promise<void> {
  const link = linkTo(session, window.location);
  try {
    await navigator.clipboard.writeText(link);
    notify(session, 'news', 'Copied a link to what is shown now.');
  } catch {
    notify(
      session,
      'problem',
      `The browser did not allow copying. The link is ${link}`,
    );
  }
}
