import type { ClaimId } from '../case';
import type { Filters, Selection } from '../lens';
import { OPEN_FILTERS, thingsIn } from '../lens';
import { caseWords, commandWords, viewWords } from '../words';
import { editSelected } from './editing/actor-edits';
import { gradeSelected, switchScale } from './editing/grading';
import { noteSelected } from './editing/noting';
import { mergeSelected, reviewDuplicates } from './merging/asking-to-merge';
import { layOut, releasePins } from './arranging';
import { openQuestions } from './asking';
import { closeBeside } from './focus';
import { setLook, turnGroups } from './looking';
import { leavingFor } from './leaving';
import { openNew, openShipped } from './opening';
import { readSelected } from './reading';
import { openReview } from './reviewing';
import { pickFile, pickToImport, pickToJoin } from './disk';
import { saveTyped } from './saving';
import { hasRoomBeside, isBesideOver, keepInSight } from './room-beside';
import type { Session } from './session';
import { notify, showOverlay, showHistory } from './session';
import { openStory, STEP_ARROWS, STEP_KEYS, tellOn } from './telling';
import { chooseTheme, nextTheme } from './theme';
import { redoStep, remember, undoStep } from './view-history';
import { changedParts } from './view-step';
import type { View } from './views';
import { keyOfView, VIEWS } from './views';
import { ZOOM_STEP, zoomedInTime } from './zooming';

/** Something the app does when told: by a key, from the palette, or a button. */
export type Command = {
  readonly id: View | keyof typeof commandWords;
  /** The key, as `KeyboardEvent.key`; with Ctrl or Cmd where `isChord`. */
  readonly key?: string;
  /** An arrow that means it as well, where the focus has no use for it. */
  readonly arrow?: string;
  readonly isChord?: boolean;
  readonly isShifted?: boolean;
  /** Whether its key means it only while a story is told. */
  readonly isOfStory?: boolean;
  /** The views in which its key means it; all where none is named. */
  readonly isOf?: readonly View[];
  readonly run: (session: Session) => void;
};

const VIEW_COMMANDS: readonly Command[] = VIEWS.map((view) => ({
  id: view,
  key: keyOfView(view),
  run: (session) => showView(session, view),
}));

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [
  ...VIEW_COMMANDS,
  {
    id: 'search',
    key: '/',
    run: (session) => showOverlay(session, 'palette'),
  },
  {
    id: 'palette',
    key: 'k',
    isChord: true,
    run: (session) => showOverlay(session, 'palette'),
  },
  {
    id: 'undo',
    key: 'z',
    isChord: true,
    run: undoStep,
  },
  {
    id: 'redo',
    key: 'z',
    isChord: true,
    isShifted: true,
    run: redoStep,
  },
  {
    id: 'filters',
    key: '[',
    run: (session) => togglePanel(session, 'isFiltersOpen'),
  },
  {
    id: 'evidence',
    key: ']',
    run: (session) =>
      isBesideOver() && session.surface.getState().isEvidenceOpen
        ? closeBeside(session)
        : togglePanel(session, 'isEvidenceOpen'),
  },
  {
    id: 'questions',
    key: 'q',
    run: openQuestions,
  },
  { id: 'story', key: 't', run: openStory },
  {
    id: 'next-step',
    key: STEP_KEYS.next,
    arrow: STEP_ARROWS.next,
    isOfStory: true,
    run: (session) => void tellOn(session, 1),
  },
  {
    id: 'previous-step',
    key: STEP_KEYS.previous,
    arrow: STEP_ARROWS.previous,
    isOfStory: true,
    run: (session) => void tellOn(session, -1),
  },
  {
    id: 'review',
    key: 'r',
    run: openReview,
  },
  { id: 'edit-selected', key: 'e', run: editSelected },
  { id: 'read', run: readSelected },
  {
    id: 'cite',
    key: 'y',
    run: (session) => void cite(session),
  },
  { id: 'rejected', run: showRejected },
  { id: 'note', key: 'w', run: noteSelected },
  { id: 'grade', key: 'g', run: gradeSelected },
  { id: 'grade-scale', run: switchScale },
  {
    id: 'add-actor',
    run: (session) => showOverlay(session, 'new-actor'),
  },
  { id: 'merge-actor', key: 'm', run: mergeSelected },
  { id: 'duplicates', key: 'd', run: reviewDuplicates },
  {
    id: 'select-all',
    key: 'a',
    isChord: true,
    isOf: ['network', 'claims'],
    run: (session) => void selectBy(session, 'allShown'),
  },
  {
    id: 'invert-selection',
    key: 'v',
    isOf: ['network', 'claims'],
    run: (session) => void selectBy(session, 'othersShown'),
  },
  {
    id: 'select-neighbours',
    key: 'n',
    isOf: ['network', 'claims'],
    run: (session) => void selectBy(session, 'neighboursShown'),
  },
  { id: 'lasso', key: 'l', run: turnLasso },
  {
    id: 'fit',
    key: 'f',
    isOf: ['network'],
    run: ({ tools }) => tools.network?.fit(),
  },
  {
    id: 'zoom-in',
    key: '+',
    isOf: ['network', 'timeline'],
    run: (session) => zoomBy(session, ZOOM_STEP),
  },
  {
    id: 'zoom-out',
    key: '-',
    isOf: ['network', 'timeline'],
    run: (session) => zoomBy(session, 1 / ZOOM_STEP),
  },
  { id: 'groups', key: 'o', isOf: ['network'], run: turnGroups },
  { id: 'present', key: 'p', isOf: ['network'], run: present },
  {
    id: 'next-passage',
    key: 'n',
    isOf: ['articles'],
    run: ({ tools }) => tools.stepAmongPassages?.('next'),
  },
  {
    id: 'previous-passage',
    key: 'p',
    isOf: ['articles'],
    run: ({ tools }) => tools.stepAmongPassages?.('previous'),
  },
  {
    id: 'clear-filters',
    key: 'c',
    run: (session) => setFilters(session, OPEN_FILTERS),
  },
  {
    id: 'lay-out',
    run: (session) => void layOut(session, { isAsked: true }),
  },
  { id: 'release', run: releasePins },
  {
    id: 'take-in',
    key: 'i',
    run: (session) => showOverlay(session, 'intake'),
  },
  {
    id: 'open',
    key: 'o',
    isChord: true,
    run: (session) => pickFile(session),
  },
  {
    id: 'save',
    key: 's',
    isChord: true,
    run: (session) => void saveTyped(session),
  },
  {
    id: 'export',
    run: (session) => showOverlay(session, 'export'),
  },
  {
    id: 'new',
    run: (session) => void openNew(session),
  },
  {
    id: 'shipped',
    run: (session) => void leavingFor(session, () => openShipped(session, '')),
  },
  {
    id: 'cases',
    run: (session) => showOverlay(session, 'cases'),
  },
  {
    id: 'join',
    run: pickToJoin,
  },
  { id: 'import', run: pickToImport },
  {
    id: 'history',
    key: 'h',
    run: (session) => showHistory(session),
  },
  {
    id: 'share',
    run: (session) => void copyBy(session, 'copyLink'),
  },
  {
    id: 'share-case',
    run: (session) => void copyBy(session, 'copyCarryingLink'),
  },
  {
    id: 'theme',
    run: () => chooseTheme(nextTheme()),
  },
  {
    id: 'help',
    key: '?',
    run: (session) => showOverlay(session, 'help'),
  },
];

/** Selects what one of the ways to select many comes to. */
async function selectBy(
  session: Session,
  way: 'allShown' | 'othersShown' | 'neighboursShown',
): Promise<void> {
  const ways = await import('./many/selecting');
  select(session, ways[way](session));
}

/** Copies the citations of what is selected. */
async function cite(session: Session): Promise<void> {
  const { citeSelected } = await import('./citing');
  await citeSelected(session);
}

/** Lists the claims that were rejected, and no others. */
function showRejected(session: Session): void {
  const { claims = [] } = session.document.getState()?.theCase ?? {};
  if (claims.every(({ status }) => status !== 'rejected'))
    return notify(session, 'news', caseWords.nothingRejected);
  showView(session, 'claims');
  return setFilters(session, {
    ...OPEN_FILTERS,
    statuses: ['accepted', 'suggested'],
  });
}

/** Copies a link, with the case in it or without. */
async function copyBy(
  session: Session,
  way: 'copyLink' | 'copyCarryingLink',
): Promise<void> {
  const ways = await import('./sharing');
  await ways[way](session);
}

/** Takes up the lasso over the network, or puts it down. */
function turnLasso(session: Session): void {
  const isOn = session.workspace.getState().view === 'network';
  showView(session, 'network');
  session.surface.setState(({ isLassoOn }) => ({
    isLassoOn: !(isOn && isLassoOn),
  }));
}

/** Shows the network to a hall. */
function present(session: Session): void {
  showView(session, 'network');
  session.surface.setState({ isPresented: true });
}

/** A command by its id. */
export function commandOf(id: Command['id']): Command {
  const command = COMMANDS.find((each) => each.id === id);
  if (command === undefined)
    throw new RangeError(
      `commandOf: there is no command “${id}”; see COMMANDS.`,
    );
  return command;
}

/** A command as help, palette and menus name it. */
export function labelOf({ id }: Command): string {
  const view = VIEWS.find((each) => each === id);
  return view === undefined
    ? commandWords[id as keyof typeof commandWords]
    : viewWords[view].show;
}

/** Shows another view; the selection stays. */
export function showView(session: Session, view: View): void {
  session.workspace.setState({ view });
}

/** Lists the claims that are shown, one by one; the table keeps its order. */
export function listShown(session: Session): void {
  const { listed } = session.workspace.getState();
  if (listed.grouping !== 'claims')
    setLook(session, 'listed', { grouping: 'claims', sorting: undefined });
  showView(session, 'claims');
}

/** Selects something, or nothing, and opens its evidence. */
export function select(
  session: Session,
  selection: Selection | undefined,
): void {
  session.workspace.setState({ selection });
  const { beside, edited } = session.surface.getState();
  if (beside === 'questions') session.surface.setState({ beside: 'evidence' });
  if (selection?.kind !== 'claim' || selection.id !== edited)
    session.surface.setState({ edited: undefined });
  if (selection === undefined) return;
  // Of an article, the sheet of a narrow window would leave little to read; nor
  // does one over the whole window take a person away who is still choosing.
  const { view } = session.workspace.getState();
  const isKept = isBesideOver() && thingsIn(selection).length > 1;
  if ((view !== 'articles' && !isKept) || hasRoomBeside())
    session.surface.setState({ isEvidenceOpen: true });
  if (!hasRoomBeside()) keepInSight();
}

/** Selects while a person goes on choosing: no sheet covers what is chosen from. */
export function choose(
  session: Session,
  selection: Selection | undefined,
): void {
  session.workspace.setState({ selection });
  if (!hasRoomBeside()) session.surface.setState({ isEvidenceOpen: false });
}

/** Shows a claim as the network draws it. */
export function showInNetwork(session: Session, id: ClaimId): void {
  showView(session, 'network');
  select(session, { kind: 'claim', id });
}

/** Brings the drawing closer: the network on its sheet, the timeline in time. */
function zoomBy(session: Session, factor: number): void {
  if (session.workspace.getState().view === 'network')
    return session.tools.network?.zoomBy(factor);
  const filters = zoomedInTime(session, factor);
  return filters && setFilters(session, filters);
}

/** Filters the case; positions and selection stay. */
export function setFilters(session: Session, filters: Filters): void {
  const before = session.workspace.getState().filters;
  if (changedParts({ before, after: filters }).length > 0)
    remember(session, { kind: 'filtered', before, after: filters });
  session.workspace.setState({ filters });
}

function togglePanel(
  session: Session,
  panel: 'isFiltersOpen' | 'isEvidenceOpen',
): void {
  session.surface.setState((surface) => ({ [panel]: !surface[panel] }));
}
