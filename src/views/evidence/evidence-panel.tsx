import type { ReactNode } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import type { ActorId } from '../../case';
import type { Evidence, Selection } from '../../lens';
import type { Network } from '../../network';
import {
  OPEN_FILTERS,
  evidenceOf,
  lineOf,
  notedIn,
  thingsIn,
} from '../../lens';
import { evidenceInWords } from '../../network';
import { evidenceWords } from '../../words';
import { LinkButton } from '../parts/link-button';
import { Notes } from '../parts/notes';
import type { ViewProps } from '../parts/view-props';
import { ActorProfile } from './actor-profile';
import { CaseOverview } from './case-overview';
import type { ClaimActs } from './claim-evidence';
import { ContactSection } from './contact-evidence';
import { PagedList } from '../parts/paged-list';
import styles from './evidence.module.css';

const PAGE = 40;

/** Of more things than this no one reads the evidence, and it takes seconds. */
const MOST_READ = 2000;

type SeveralSlot = {
  /** What can be done with several selected things. */
  readonly several?: ReactNode;
};

type ListSlot = {
  /** Lists the claims that are shown. */
  readonly onList: () => void;
};

/** The evidence for what is selected: a sentence, contacts, claims, words. */
export function EvidencePanel({
  network,
  selection,
  onSelect,
  onFilters,
  several,
  onList,
  ...acts
}: ViewProps & Omit<ClaimActs, 'onRead'> & SeveralSlot & ListSlot) {
  const onActor = (id: ActorId) => onSelect({ kind: 'actor', id });
  if (selection === undefined)
    return (
      <section aria-label={evidenceWords.panel} className={styles['panel']}>
        <CaseOverview {...{ network, onActor, onList }} noting={acts.noting} />
      </section>
    );
  if ('ids' in selection && selection.ids.length > MOST_READ)
    return (
      <section aria-label={evidenceWords.panel} className={styles['panel']}>
        <h2 className={styles['sentence']} aria-live="polite">
          {evidenceWords.tooMany(selection.ids.length, MOST_READ)}
        </h2>
        {several}
      </section>
    );
  return (
    <SelectedEvidence
      key={lineOf(selection)}
      {...{ network, selection, onFilters, onActor, several }}
      {...acts}
    />
  );
}

function SelectedEvidence({
  network,
  selection,
  onFilters,
  onActor,
  several,
  ...acts
}: Pick<ViewProps, 'network' | 'onFilters'> &
  ClaimActs &
  SeveralSlot & {
    readonly selection: Selection;
    readonly onActor: (actor: ActorId) => void;
  }) {
  const evidence = useMemo(
    () => evidenceOf(network, selection),
    [network, selection],
  );
  const { within } = network.columns;
  const actors = useById(within.actors);
  const articles = useById(within.articles);
  const chosen = useMemo(() => idsIn(selection), [selection]);
  const actor =
    selection.kind === 'actor' ? actors.get(selection.id) : undefined;
  const noted = notedIn(network.columns, selection);
  const two = noted?.with === undefined ? undefined : noted;
  return (
    <section aria-label={evidenceWords.panel} className={styles['panel']}>
      <Heading network={network} evidence={evidence} />
      {actor && (
        <ActorProfile
          {...{ actor, actors, articles, onActor, theCase: within }}
          {...acts}
        />
      )}
      {several}
      {two && <Notes of={two} theCase={within} noting={acts.noting} />}
      <HiddenNote evidence={evidence} onFilters={onFilters} />
      <PagedList
        entries={evidence.contacts}
        page={PAGE}
        className={styles['contacts']}
      >
        {(each) => (
          <ContactSection
            key={each.contact.id}
            evidence={each}
            columns={network.columns}
            {...{ articles, chosen }}
            {...acts}
          />
        )}
      </PagedList>
    </section>
  );
}

/** Records by their ids. */
function useById<Id extends string, Kind extends { readonly id: Id }>(
  records: readonly (Kind & { readonly id: Id })[],
): ReadonlyMap<Kind['id'], Kind> {
  return useMemo(
    () => new Map(records.map((each) => [each.id, each])),
    [records],
  );
}

/** The ids of everything that is selected. */
function idsIn(selection: Selection): ReadonlySet<string> {
  return new Set(thingsIn(selection).map(({ id }) => id));
}

/** The selection in one sentence; read out when it changes. */
function Heading({
  network,
  evidence,
}: {
  readonly network: Network;
  readonly evidence: Evidence;
}) {
  const { selection } = evidence;
  const tie =
    selection.kind === 'tie'
      ? network.ties.find((each) => each.id === selection.id)
      : undefined;
  const words = evidenceInWords(network.columns.within, evidence, tie);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Whoever edits a claim stays at the field where they are.
    if (document.activeElement?.closest('[data-edits-claim]')) return;
    heading.current?.closest('[data-scrolls]')?.scrollTo({ top: 0 });
  }, []);
  return (
    <h2 ref={heading} className={styles['sentence']} aria-live="polite">
      {words}
    </h2>
  );
}

function HiddenNote({
  evidence,
  onFilters,
}: Pick<ViewProps, 'onFilters'> & { readonly evidence: Evidence }) {
  if (evidence.hiddenCount === 0) return undefined;
  return (
    <p className={styles['note']}>
      {evidenceWords.filtersHide(evidence.hiddenCount)}{' '}
      <LinkButton onClick={() => onFilters(OPEN_FILTERS)}>
        {evidenceWords.clearFilters}
      </LinkButton>
    </p>
  );
}
