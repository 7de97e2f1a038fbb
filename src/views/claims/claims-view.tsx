import type { ReactNode } from 'react';
import {
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react';
import type { ClaimId, Status, Steps } from '../../case';
import type { Selection, Thing } from '../../lens';
import type { Network } from '../../network';
import {
  evidenceOf,
  OPEN_FILTERS,
  selectionOf,
  thingsIn,
  withToggled,
} from '../../lens';
import { actorWords, tableWords } from '../../words';
import { Button } from '../parts/button';
import { Choice } from '../parts/choice';
import type { Grouping, ListingOrder, Sorting } from '../parts/listing-order';
import type { ViewProps } from '../parts/view-props';
import type { AnyListing } from './any-listing';
import { listingOf, totalOf } from './any-listing';
import { claimListing } from './claim-listing';
import styles from './claims.module.css';
import { sortedBy } from './listing';
import { lookupsOf } from './listing-cell';
import { ListingTable } from './listing-table';
import {
  carriedOrder,
  ordered,
  orderedInSteps,
  preparedOrders,
  shownOrder,
} from './ordering';
import { relatedRows } from './related-rows';
import { RowDetails } from './row-details';
import { SortChoice } from './sort-choice';
import { TableExport } from './table-export';

type Props = ViewProps & {
  readonly listed: ListingOrder;
  /** Lists other rows, or the same ones in another order. */
  readonly onListed: (listed: ListingOrder) => void;
  /** Selects while a person goes on choosing: nothing may cover the rows. */
  readonly onChoose: (selection: Selection | undefined) => void;
  /** Accepts or rejects a claim; without it the table only shows. */
  readonly onJudge?: (claim: ClaimId, status: Status) => void;
  /** What can be done with several selected rows. */
  readonly several?: ReactNode;
  /** Asks who a new actor is. */
  readonly onAddActor?: () => void;
  /** Takes steps while the page answers. */
  readonly unhurried: <Result>(steps: Steps<Result>) => Promise<Result>;
};

type ListedProps = Props & {
  readonly grouping: Grouping;
  readonly sorting: Sorting;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly onSorting: (sorting: Sorting) => void;
};

const GROUPINGS = ['claims', 'contacts', 'ties', 'actors'] as const;

/**
 * Everything that the network shows, as a table: each claim, contact, tie and
 * actor can be read, sorted, selected and opened on its passages by keys alone.
 */
export function ClaimsView(props: Props) {
  const { network, onFilters, listed, onListed } = props;
  const { columns } = network;
  const { grouping, sorting } = listed;
  if (columns.within.claims.length === 0)
    return (
      <section aria-label={tableWords.view} className={styles['view']}>
        <div className={styles['empty']}>
          <h2>{tableWords.noneTitle}</h2>
          <p>{tableWords.none}</p>
        </div>
      </section>
    );
  return (
    <section aria-label={tableWords.view} className={styles['view']}>
      <Listed
        key={grouping}
        {...{ ...props, grouping, sorting }}
        onGrouping={(next) => onListed({ grouping: next, sorting: undefined })}
        onSorting={(next) => onListed({ grouping, sorting: next })}
      />
      {!network.shown.claims.includes(1) && (
        <div className={styles['empty']}>
          <h2>{tableWords.nothingMatches}</h2>
          <p>{tableWords.allHidden(columns.within.claims.length)}</p>
          <Button look="outlined" onClick={() => onFilters(OPEN_FILTERS)}>
            {tableWords.clearFilters}
          </Button>
        </div>
      )}
    </section>
  );
}

function groupingOptions() {
  return GROUPINGS.map((value) => ({
    value,
    label: tableWords.grouping[value],
  }));
}

function Listed(props: ListedProps) {
  const { network, grouping, sorting, selection } = props;
  const { onSorting, onSelect, onRead, onJudge } = props;
  const { columns } = network;
  const { listing, order, isSorting } = useListing(props);
  const lookups = useMemo(() => lookupsOf(columns), [columns]);
  const marked = useMarked(network, listing, selection);
  const selecting = (isChoosing: boolean) =>
    isChoosing ? props.onChoose : onSelect;
  const read = (thing: Thing) => {
    const claim = firstClaimOf(network, thing);
    if (claim !== undefined) onRead(claim);
  };
  const sort = (column: string) =>
    onSorting(column === '' ? undefined : sortedBy(sorting, column));
  const detailsOf = useCallback(
    (row: number) => (
      <RowDetails
        selection={listing.thingOf(row)}
        {...{ network, lookups, onSelect, onRead, onJudge }}
      />
    ),
    [network, listing, lookups, onSelect, onRead, onJudge],
  );
  return (
    <>
      <header className={styles['bar']} data-screen-only>
        <Choice
          legend={tableWords.rowsAre}
          options={groupingOptions()}
          value={grouping}
          onChoose={props.onGrouping}
        />
        <Tally {...{ network, grouping }} count={order.length} />
        <SortChoice listing={listing} sorting={sorting} onSorting={sort} />
        <AddActor {...{ grouping }} onAddActor={props.onAddActor} />
        <TableExport {...{ listing, order }} title={columns.within.title} />
      </header>
      {props.several}
      {order.length > 0 && (
        <ListingTable
          label={tableWords.tableOf[grouping]}
          onSorting={sort}
          isSorting={isSorting}
          onSelect={(rows, isChoosing) =>
            selecting(isChoosing)(selectionOf(rows.map(listing.thingOf)))
          }
          onToggle={(row, isChoosing) =>
            selecting(isChoosing)(withToggled(selection, listing.thingOf(row)))
          }
          onRead={(row) => read(listing.thingOf(row))}
          {...{ listing, order, sorting, lookups, detailsOf, ...marked }}
        />
      )}
    </>
  );
}

/** The rows that are selected, and those that have to do with it. */
function useMarked(
  network: Network,
  listing: AnyListing,
  selection: Selection | undefined,
) {
  return useMemo(() => {
    const things = selection === undefined ? [] : thingsIn(selection);
    const rows = things.flatMap((thing) => listing.rowOf(thing) ?? []);
    return {
      selectedRows: new Set(rows),
      isRelated: relatedRows(network, listing, selection),
    };
  }, [network, listing, selection]);
}

/** How many rows are shown, of how many; read out when it changes. */
function Tally({
  network,
  grouping,
  count,
}: {
  readonly network: Network;
  readonly grouping: Grouping;
  readonly count: number;
}) {
  const total = totalOf(grouping, network.columns);
  return (
    <output className={styles['tally']}>
      {tableWords.shown[grouping](count, total)}
    </output>
  );
}

function AddActor({
  grouping,
  onAddActor,
}: {
  readonly grouping: Grouping;
  readonly onAddActor: (() => void) | undefined;
}) {
  if (grouping !== 'actors' || onAddActor === undefined) return undefined;
  return (
    <Button data-edits look="outlined" onClick={onAddActor}>
      {actorWords.newActor}
    </Button>
  );
}

/** The claim whose passage is read first when a row is opened in its article. */
function firstClaimOf(
  network: Network,
  selection: Selection,
): ClaimId | undefined {
  return evidenceOf(network, selection).contacts[0]?.claims[0]?.id;
}

/** A listing and its shown rows in order. A filter step sorts no claims anew. */
function useListing({ network, grouping, sorting, unhurried }: ListedProps) {
  const { columns, shown } = network;
  const claims = useMemo(() => claimListing(columns), [columns]);
  const others = useMemo(
    () => (grouping === 'claims' ? undefined : listingOf(grouping, network)),
    [grouping, network],
  );
  const listing = others ?? claims;
  const { whole, isSorting } = useOrder(listing, sorting, unhurried);
  useOrdersPrepared(isSorting ? undefined : listing, unhurried);
  const order = useMemo(
    () =>
      listing.grouping === 'claims' ? shownOrder(whole, shown.claims) : whole,
    [listing, whole, shown],
  );
  return { listing, order, isSorting };
}

/** So many rows are sorted at once. */
const FEW = 2_000;
/** Of more rows no order is prepared: it would take the page too long. */
const MOST = 300_000;
/** How long nothing changes before orders are prepared, in milliseconds. */
const QUIET = 1_000;

/** Compares what many rows say while nobody asks for it: a sort is there at once. */
function useOrdersPrepared(
  listing: AnyListing | undefined,
  unhurried: Props['unhurried'],
): void {
  useEffect(() => {
    const count = listing?.rows.length ?? 0;
    if (listing === undefined || count <= FEW || count > MOST) return undefined;
    const steps = preparedOrders(listing);
    const timer = setTimeout(() => void unhurried(steps), QUIET);
    return () => {
      clearTimeout(timer);
      steps.return(undefined);
    };
  }, [listing, unhurried]);
}

/**
 * All rows of a listing in order. Many are sorted while the page goes on
 * answering; until that is done they stand as they stood before.
 */
function useOrder(
  listing: AnyListing,
  sorting: Sorting,
  unhurried: Props['unhurried'],
): { readonly whole: Uint32Array; readonly isSorting: boolean } {
  const isLong = sorting !== undefined && listing.rows.length > FEW;
  const [last, setLast] = useState<{
    readonly of: AnyListing;
    readonly by: Sorting;
    readonly order: Uint32Array;
  }>();
  useEffect(() => {
    if (!isLong) return undefined;
    let isWanted = true;
    const steps = orderedInSteps(listing, sorting);
    const sort = async (): Promise<void> => {
      const order = await unhurried(steps);
      if (!isWanted) return;
      // Drawn in pieces: a key that is pressed meanwhile is heard.
      startTransition(() => setLast({ of: listing, by: sorting, order }));
    };
    // After the click itself, in a task of its own.
    const due = setTimeout(() => void sort());
    return () => {
      isWanted = false;
      clearTimeout(due);
      steps.return(listing.rows);
    };
  }, [isLong, listing, sorting, unhurried]);
  const isDone = last?.of === listing && last.by === sorting;
  const whole = useMemo(() => {
    if (!isLong) return ordered(listing, sorting);
    if (last === undefined) return listing.rows;
    return last.of === listing
      ? last.order
      : carriedOrder(last.order, listing.rows);
  }, [isLong, listing, sorting, last]);
  return { whole, isSorting: isLong && !isDone };
}
