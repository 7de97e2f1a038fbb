import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type {
  ActorId,
  AnalystId,
  Case,
  ClaimId,
  Ledger,
  MergedKind,
} from '../case';
import type { Drafts } from './intake/draft';
import type { JoinPreview } from './join-preview';
import type { KeepingState, LocalAnalyst, Place, Ports } from './ports';
import type { ViewHistory } from './view-step';
import { NO_VIEW_HISTORY } from './view-step';
import type { Workspace } from './workspace';
import { CLEAR_WORKSPACE } from './workspace';

/** The document that is open: a case, its acts, and where actors stand. */
export type Document = {
  readonly key: string;
  /** The acts; it takes more, so that it is never compared. */
  readonly ledger: Ledger;
  /**
   * `false` while a kept case is shown as it was laid out and its acts are still
   * being read: the ledger knows none of them yet.
   */
  readonly isWhole: boolean;
  /** The case as the acts leave it now. */
  readonly theCase: Case;
  /** Grows with every act that is taken, also by one that shows in no list. */
  readonly revision: number;
  /** Empty until the first layout is done. */
  readonly positions: Readonly<Record<string, Place>>;
  readonly isLayingOut: boolean;
};

/** A sentence for the user, and what can be done about it. */
export type Notice = {
  readonly id: number;
  /** News go by themselves; the rest stays until it is dealt with. */
  readonly kind: 'news' | 'lasting' | 'problem';
  readonly sentence: string;
  readonly act?: {
    readonly label: string;
    readonly run: () => void;
    /** Whether it was dealt with elsewhere: the notice then goes by itself. */
    readonly isDone?: () => boolean;
  };
  /** What else can be done about it. */
  readonly other?: { readonly label: string; readonly run: () => void };
};

/** A case that is being opened, looked over or joined, and takes a while. */
export type Opening = {
  /** What is being done, in words. */
  readonly doing: string;
  /** How far it is, from 0 to 1. */
  readonly share: number;
  /** Stops it, where that can be done. */
  readonly stop?: () => void;
};

/** What lies over the window for a while. */
export type Overlay =
  | 'none'
  | 'palette'
  | 'help'
  | 'cases'
  | 'leaving'
  | 'intake'
  | 'merge'
  | 'duplicates'
  | 'new-actor'
  | 'history'
  | 'join'
  | 'import'
  | 'export'
  | 'hand-out'
  | 'missing'
  | 'class';

/** What surrounds the two states: notices, overlays, and opened panels. */
export type Surface = {
  readonly notices: readonly Notice[];
  readonly overlay: Overlay;
  /** What was typed for the search before it was there. */
  readonly typed: string;
  readonly opening: Opening | undefined;
  readonly isFiltersOpen: boolean;
  readonly isEvidenceOpen: boolean;
  /** Whether the network is presented to a hall. */
  readonly isPresented: boolean;
  /** Whether a drag over the network draws a loop around actors. */
  readonly isLassoOn: boolean;
  /** Whether a step of a lesson keeps the evidence back. */
  readonly isEvidenceKept: boolean;
  /** The claim whose editor is open. */
  readonly edited: ClaimId | undefined;
  /** The note that is being written; see `notingKey`. */
  readonly written: string | undefined;
  /** The claim that a person asked to grade, until its scales are shown. */
  readonly graded: ClaimId | undefined;
  /** The actor whose editor is open. */
  readonly editedActor: ActorId | undefined;
  /** The records of which it is asked whether they are the same. */
  readonly compared:
    { readonly kind: MergedKind; readonly ids: readonly string[] } | undefined;
  /** What the panel beside the view shows; the review only beside articles. */
  readonly beside: 'evidence' | 'questions' | 'review' | 'story';
  /** The story that the panel was asked for; '' for one not begun yet. */
  readonly storyBeside: string | undefined;
  /** What a case file would add, while that is looked over. */
  readonly joining: JoinPreview | undefined;
  /** The case that is not saved, while it is asked whether to leave it for another. */
  readonly leaving:
    { readonly title: string; readonly go: () => Promise<void> } | undefined;
  /** The file of another program that is being looked over. */
  readonly importing: File | undefined;
  /** What the history shows. */
  readonly historyTab: 'acts' | 'conflicts';
  /** Whether everything that was done is kept. */
  readonly keeping: KeepingState;
  /** Whether that is told of a case that was left, not of the open one. */
  readonly isKeptElsewhere: boolean;
  /** Who works here. */
  readonly analyst: LocalAnalyst;
  /** Why nothing could be opened, if nothing could. */
  readonly failure: string | undefined;
  /** What was changed of the view, for undo and redo. */
  readonly viewHistory: ViewHistory;
};

/**
 * One run of the app: the document, the workspace, the surface and the drafts
 * of articles, each in a store of its own, and the ports to the rooms that the app does not see.
 */
export type Session = {
  readonly ports: Ports;
  readonly document: StoreApi<Document | undefined>;
  readonly workspace: StoreApi<Workspace>;
  readonly surface: StoreApi<Surface>;
  /** Articles that are being read and looked over before they are taken in. */
  readonly drafts: StoreApi<Drafts>;
  readonly tools: ViewTools;
  /** What is written, not saved, and not kept by the browser; see `half-written.ts`. */
  readonly halfWritten: Map<string, string>;
  /** A mark of this window: part of the identity of each act done in it. */
  readonly window: string;
};

/** What the view that is shown lends to commands, while it is shown. */
export type ViewTools = {
  network?: NetworkTools | undefined;
  /** Goes to another passage of the open articles. */
  stepAmongPassages?: ((step: 'next' | 'previous') => void) | undefined;
};

/** The moves of the network's camera. */
export type NetworkTools = {
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly isGrouped: () => boolean;
};

/** Takes what a view lends while it is shown, or takes it back. */
export function lend({ tools }: Session, lent: ViewTools): void {
  Object.assign(tools, lent);
}

/** A session on which nothing is open yet. */
export function sessionOf(ports: Ports): Session {
  return {
    ports,
    document: createStore<Document | undefined>(() => undefined),
    workspace: createStore<Workspace>(() => CLEAR_WORKSPACE),
    surface: createStore<Surface>(() => ({
      notices: [],
      overlay: 'none',
      typed: '',
      opening: undefined,
      isFiltersOpen: true,
      isEvidenceOpen: true,
      isPresented: false,
      isLassoOn: false,
      isEvidenceKept: false,
      edited: undefined,
      written: undefined,
      graded: undefined,
      editedActor: undefined,
      compared: undefined,
      beside: 'evidence',
      storyBeside: undefined,
      joining: undefined,
      leaving: undefined,
      importing: undefined,
      historyTab: 'acts',
      keeping: 'kept',
      isKeptElsewhere: false,
      analyst: { id: `analyst~${ports.newMark()}` as AnalystId, name: '' },
      failure: undefined,
      viewHistory: NO_VIEW_HISTORY,
    })),
    drafts: createStore<Drafts>(() => ({
      drafts: [],
      unread: [],
      taking: undefined,
    })),
    tools: {},
    halfWritten: new Map(),
    window: ports.newMark().slice(0, 32),
  };
}

/** Tells the user something, in one sentence, until it is put away. */
export function notify(
  session: Session,
  kind: Notice['kind'],
  sentence: string,
  act?: Notice['act'],
  other?: Notice['other'],
): void {
  const { notices } = session.surface.getState();
  const others = notices.filter((notice) => notice.sentence !== sentence);
  const id = 1 + Math.max(0, ...notices.map((notice) => notice.id));
  const notice: Notice = {
    id,
    kind,
    sentence,
    ...(act && { act }),
    ...(other && { other }),
  };
  session.surface.setState({ notices: [...others.slice(-3), notice] });
}

/** Puts away the notices that were dealt with elsewhere. */
export function clearNotices({ surface }: Session): void {
  const { notices } = surface.getState();
  const left = notices.filter(({ act }) => act?.isDone?.() !== true);
  if (left.length < notices.length) surface.setState({ notices: left });
}

/** Puts a notice away. */
export function dismiss(session: Session, id: number): void {
  const { notices } = session.surface.getState();
  session.surface.setState({
    notices: notices.filter((notice) => notice.id !== id),
  });
}

/** What lies over the window and asks for no act. */
const WITHOUT_ACTS: readonly Overlay[] = [
  'none',
  'palette',
  'help',
  'cases',
  'leaving',
  'missing',
];

/** Lays something over the window once all it tells of is there, or clears it. */
export function showOverlay(session: Session, overlay: Overlay): void {
  const show = (): void => session.surface.setState({ overlay, typed: '' });
  const isWhole = session.document.getState()?.isWhole ?? true;
  if (isWhole || WITHOUT_ACTS.includes(overlay)) return show();
  return void untilWhole(session).then((is) => is && show());
}

/** Waits for the acts of the open case; `false` where that was left meanwhile. */
export function untilWhole({ document }: Session): Promise<boolean> {
  const key = document.getState()?.key;
  const isThere = (): boolean | undefined => {
    const open = document.getState();
    if (open?.key !== key) return false;
    return (open?.isWhole ?? true) ? true : undefined;
  };
  const is = isThere();
  if (is !== undefined) return Promise.resolve(is);
  return new Promise((resolve) => {
    const unsubscribe = document.subscribe(() => {
      const isNow = isThere();
      if (isNow === undefined) return;
      unsubscribe();
      resolve(isNow);
    });
  });
}

/** Opens the history, at its acts or at its conflicts. */
export function showHistory(
  session: Session,
  tab: 'acts' | 'conflicts' = 'acts',
): void {
  session.surface.setState({ historyTab: tab });
  showOverlay(session, 'history');
}
