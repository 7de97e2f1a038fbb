import type { DraftKeeping, KeptDraft } from '../ports';
import type { Session } from '../session';
import type { Draft, Unnumbered } from './draft';

/** How long changes are waited for before they are kept, in milliseconds. */
const PAUSE = 150;
/** So many drafts, of so many characters, are kept at once: the page answers. */
const MANY = 50;
const MUCH = 1_000_000;
/** A larger file is not kept beside what was read of it, in bytes. */
const LARGE_FILE = 2_000_000;

type Kept = Awaited<ReturnType<DraftKeeping['open']>>;

const keepers = new WeakMap<Session, DraftKeeper>();

/** Keeps drafts from now on until they are added or put away. */
export function keepDrafts(session: Session): DraftKeeper {
  const known = keepers.get(session);
  if (known !== undefined) return known;
  const keeper = new DraftKeeper(session);
  keepers.set(session, keeper);
  return keeper;
}

/** Has the drafts of a session kept, some at a time, as they change. */
class DraftKeeper {
  readonly #session: Session;
  /** The drafts as they were kept last, and those that could not be. */
  readonly #kept = new Map<number, Draft>();
  readonly #unkept = new Map<number, string>();
  /** Whether it is about to write, or writing. */
  #isBusy = false;

  constructor(session: Session) {
    this.#session = session;
    session.drafts.subscribe(({ drafts }, before) => {
      if (drafts !== before.drafts) this.#later();
    });
  }

  /** Drafts that came from where they are kept. */
  knows(drafts: readonly Draft[]): void {
    for (const draft of drafts) this.#kept.set(draft.id, draft);
  }

  /** Where they are kept, opened. */
  open(): Promise<Kept> {
    return this.#session.ports.draftKeeping.open();
  }

  #later(): void {
    if (this.#session.drafts.getState().areKept === true)
      this.#session.drafts.setState({ areKept: false });
    if (this.#isBusy) return;
    this.#isBusy = true;
    setTimeout(() => void this.#write(), PAUSE);
  }

  async #write(): Promise<void> {
    try {
      while (await this.#writeSome());
    } finally {
      this.#isBusy = false;
    }
  }

  /** Writes a portion of what changed; whether there was any. */
  async #writeSome(): Promise<boolean> {
    const { drafts } = this.#session.drafts.getState();
    const { gone, changed } = this.#dueOf(drafts);
    if (gone.length + changed.length === 0) {
      this.#tell();
      if (this.#unkept.size === 0)
        this.#session.drafts.setState({ areKept: true });
      return false;
    }
    const kept = await this.open();
    // What was added is kept with its case before it is forgotten here.
    if (gone.length > 0) await this.#session.ports.keeping.flush();
    const unkept = await kept.keep(changed.map(rowOf), gone);
    for (const id of gone) this.#kept.delete(id);
    // There is room again: what could not be kept is tried once more.
    if (gone.length > 0)
      for (const id of this.#unkept.keys()) this.#kept.delete(id);
    for (const draft of changed) {
      this.#kept.set(draft.id, draft);
      this.#unkept.delete(draft.id);
    }
    for (const id of unkept?.ids ?? []) this.#unkept.set(id, unkept?.why ?? '');
    this.#tell();
    return true;
  }

  #dueOf(drafts: readonly Draft[]) {
    const changed: Draft[] = [];
    const left = new Set<number>();
    let much = 0;
    for (const draft of drafts) {
      left.add(draft.id);
      if (draft.kind === 'reading' || this.#kept.get(draft.id) === draft)
        continue;
      if (changed.length >= MANY || much > MUCH) continue;
      changed.push(draft);
      much += sizeOf(draft);
    }
    const gone = [...this.#kept.keys()].filter((id) => !left.has(id));
    for (const id of this.#unkept.keys())
      if (!left.has(id)) this.#unkept.delete(id);
    return { changed, gone: gone.slice(0, MANY) };
  }

  /** Shows how many drafts would be lost with the page. */
  #tell(): void {
    const whys = [...this.#unkept.values()];
    const unsaved =
      whys.length === 0
        ? undefined
        : {
            many: whys.length,
            why: whys.includes('large')
              ? ('large' as const)
              : ('storage' as const),
          };
    const before = this.#session.drafts.getState().unsaved;
    if (before?.many !== unsaved?.many || before?.why !== unsaved?.why)
      this.#session.drafts.setState({ unsaved });
  }
}

function rowOf(draft: Draft): KeptDraft {
  const { id, pasted, ...rest } = draft;
  const paste = pasted === undefined ? {} : { paste: markOf(pasted) };
  const size = sizeOf(draft);
  if (draft.kind !== 'read' || hasSmallFile(draft))
    return { id, draft: { ...rest, ...paste }, size };
  const { given: _, ...without } = rest as Omit<typeof draft, 'id'>;
  return { id, draft: { ...without, ...paste }, size };
}

/** Pasted words are kept by themselves: a draft only tells which they are. */
function markOf(words: string): string {
  return `${words.length} ${words.slice(0, 200)}`;
}

/** Whether what was given is kept, too: to be read in another encoding. */
function hasSmallFile(draft: Extract<Draft, { kind: 'read' }>): boolean {
  const { given, proposal } = draft;
  return (
    given?.kind === 'file' &&
    proposal.encoding !== undefined &&
    given.file.size <= LARGE_FILE
  );
}

/** How much a draft holds; what has no text is counted as a line. */
function sizeOf(draft: Draft): number {
  if (draft.kind === 'read')
    return (
      draft.proposal.text.length +
      (draft.given?.kind === 'file' && hasSmallFile(draft)
        ? draft.given.file.size
        : 0)
    );
  if (draft.kind !== 'unsure') return 100;
  return [draft.whole, ...draft.proposals].reduce(
    (sum, { text }) => sum + text.length,
    0,
  );
}

/**
 * Drafts as they were kept, those of pasted words with these again; nothing for
 * what another program has kept in a form that this one does not know.
 */
export function draftsIn(
  kept: readonly unknown[],
  pasted: readonly string[],
): readonly (Unnumbered | undefined)[] {
  const words = new Map(pasted.map((each) => [markOf(each), each]));
  return kept.map((each) => {
    if (!isKept(each)) return undefined;
    const { paste, ...draft } = each;
    return { ...draft, pasted: words.get(paste ?? '') };
  });
}

/** What every kind of draft has besides its name; it was written by this app. */
const FORMS: Readonly<Record<string, string>> = {
  read: 'fields',
  unsure: 'proposals',
  refused: 'sentence',
  noted: 'sentences',
};

function isKept(
  kept: unknown,
): kept is Unnumbered & { readonly paste?: string } {
  if (typeof kept !== 'object' || kept === null) return false;
  const { kind, name } = kept as Partial<Unnumbered>;
  const field = FORMS[kind ?? ''];
  return typeof name === 'string' && field !== undefined && field in kept;
}
