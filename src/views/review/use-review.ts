import type { RefObject } from 'react';
import { useMemo, useState } from 'react';
import type { ActorId, Claim, ClaimId, Counterpart } from '../../case';
import type { ArticleId } from '../../text';
import { reviewWords } from '../../words';
import { doubtsOf } from '../parts/doubts';
import { shortNamesOf } from '../parts/short-names';
import { useFirstLit, useFocusBringer } from './follow';
import type { ReviewProps } from './review-props';
import type { Suggestions } from './suggestions';
import { suggestionsIn } from './suggestions';
import type { Grouping, SuggestionGroup } from './groups';
import { groupsOf } from './groups';

const NONE: readonly Claim[] = [];

/** The two lists of a review. */
export type ReviewList = 'waiting' | 'reviewed';

/** In which order: as in the text, or within each article the unsure first. */
export type ReviewOrder = 'text' | 'unsure';

/** Where a review stands: its lists, the claim that is current, the last news. */
export type Review = {
  readonly suggestions: Suggestions;
  readonly listed: ReviewList;
  readonly onListed: (listed: ReviewList) => void;
  /** Whether those of the open articles are listed, or of all in groups. */
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
  /** The groups of the list, where it is one of groups. */
  readonly groups: readonly SuggestionGroup[];
  readonly order: ReviewOrder;
  readonly onOrder: (order: ReviewOrder) => void;
  /** The claims of that list, in the order that was chosen. */
  readonly list: readonly Claim[];
  /** The place of the current claim in the list; -1 where the list is empty. */
  readonly at: number;
  readonly current: Claim | undefined;
  /** The claims that are selected together, the current one often alone. */
  readonly picked: ReadonlySet<ClaimId>;
  readonly isEditing: boolean;
  readonly onEditing: (isEditing: boolean) => void;
  /** What was done last, in one sentence. */
  readonly news: string;
  readonly onNews: (news: string) => void;
  readonly nameOf: (actor: ActorId) => string;
  /** What of the case the current claim probably tells of. */
  readonly counterparts: readonly Counterpart[];
  /** The reason that is written for the next judgement on these. */
  readonly why: string;
  readonly onWhy: (why: string) => void;
  /** Makes a claim current, lights its passage and brings the focus there. */
  readonly onGo: (claim: Claim) => void;
  /** Brings the focus to the current claim, or else to the panel. */
  readonly onFocus: () => void;
};

/** The claim that is current, and where it stood should it have gone. */
type Place = { readonly claim?: ClaimId; readonly index: number };

/** Goes through the suggestions of the open articles, one at a time. */
export function useReview(
  props: ReviewProps,
  panel: RefObject<HTMLElement | null>,
): Review {
  const { network, open, selection, editing } = props;
  const [listed, setListed] = useState<ReviewList>('waiting');
  const [place, setPlace] = useState<Place>({ index: 0 });
  const [news, setNews] = useState(reviewWords.begin);
  const onFocus = useFocusBringer(panel);
  const nameOf = useNames(network.columns.within.actors);
  const { list, suggestions, onGrouping, ...listing } = useListing(
    props,
    listed,
  );
  const at = placeIn(list, selection, place);
  const current = list[at];
  const light = (claim: Claim): void => {
    setPlace({ claim: claim.id, index: Math.max(0, list.indexOf(claim)) });
    // With two articles open, the one that holds the claim may be behind.
    const isBehind = open.length > 1 && claim.article !== current?.article;
    if (isBehind || !open.includes(claim.article)) props.onRead(claim.id);
    else props.onSelect({ kind: 'claim', id: claim.id });
  };
  const begun = [listing.grouping, ...open].join(' ');
  useFirstLit(begun, current, selection, light);
  return {
    suggestions,
    listed,
    ...listing,
    onGrouping(next) {
      onGrouping(next);
      // It begins at its first again: of groups the most plainly told.
      props.onSelect(undefined);
      setPlace({ index: 0 });
    },
    list,
    at,
    current,
    picked: pickedIn(selection),
    isEditing: current !== undefined && editing.edited === current.id,
    news,
    nameOf,
    ...useCounterparts(props, current),
    onFocus,
    onListed(next) {
      setListed(next);
      setPlace({ index: 0 });
    },
    onEditing: (isEditing) =>
      editing.onEdit(isEditing ? current?.id : undefined),
    onNews: setNews,
    onGo(claim) {
      light(claim);
      if (editing.edited !== undefined) editing.onEdit(undefined);
      onFocus();
    },
  };
}

/** What is listed, in which order, and put together by what. */
function useListing(
  props: ReviewProps,
  listed: ReviewList,
): Pick<
  Review,
  | 'suggestions'
  | 'grouping'
  | 'onGrouping'
  | 'groups'
  | 'order'
  | 'onOrder'
  | 'list'
> {
  const { network, open } = props;
  const { oneFor } = props.likely;
  const [grouping, onGrouping] = useState<Grouping>('article');
  const { articles } = network.columns.within;
  const suggestions = useMemo(
    () =>
      suggestionsIn(
        network,
        grouping === 'article' ? open : articles.map(({ id }) => id),
      ),
    [network, open, grouping, articles],
  );
  const ordered = useOrder(
    props,
    grouping === 'article' ? suggestions[listed] : NONE,
  );
  const groups = useMemo(
    () =>
      grouping === 'article'
        ? []
        : groupsOf(suggestions[listed], grouping, oneFor),
    [grouping, suggestions, listed, oneFor],
  );
  const grouped = useMemo(
    () => groups.flatMap(({ claims }) => claims),
    [groups],
  );
  const list = grouping === 'article' ? ordered.list : grouped;
  return { ...ordered, suggestions, grouping, onGrouping, groups, list };
}

/** What of the case a claim probably tells of, and why, as far as written. */
function useCounterparts(
  { likely: { counterpartsOf } }: ReviewProps,
  claim: Claim | undefined,
): Pick<Review, 'counterparts' | 'why' | 'onWhy'> {
  const [written, setWritten] = useState({ claim: '', why: '' });
  const id = claim?.id ?? '';
  const counterparts = useMemo(
    () => (claim === undefined ? [] : counterpartsOf(claim)),
    [claim, counterpartsOf],
  );
  return {
    counterparts,
    why: written.claim === id ? written.why : '',
    onWhy: (why) => setWritten({ claim: id, why }),
  };
}

function pickedIn(selection: ReviewProps['selection']): ReadonlySet<ClaimId> {
  if (selection?.kind === 'claim') return new Set([selection.id]);
  return new Set(selection?.kind === 'claims' ? selection.ids : []);
}

/** What is selected if it is listed, else what was, else what follows it. */
function placeIn(
  list: readonly Claim[],
  selection: ReviewProps['selection'],
  place: Place,
): number {
  const selected = selection?.kind === 'claim' ? selection.id : undefined;
  for (const id of [selected, place.claim]) {
    const found = list.findIndex((claim) => claim.id === id);
    if (id !== undefined && found !== -1) return found;
  }
  return Math.min(place.index, list.length - 1);
}

function useNames(
  actors: ReviewProps['network']['columns']['within']['actors'],
): Review['nameOf'] {
  return useMemo(() => {
    const names = shortNamesOf(actors);
    return (actor) => names.get(actor) ?? actor;
  }, [actors]);
}

/** Puts a list of the review in the order that is chosen. */
function useOrder(
  { network, open, whys }: ReviewProps,
  claims: readonly Claim[],
): Pick<Review, 'order' | 'onOrder' | 'list'> {
  const [order, onOrder] = useState<ReviewOrder>('text');
  const { within } = network.columns;
  const { groundsOf } = whys;
  const list = useMemo(
    () =>
      order === 'text'
        ? claims
        : unsureFirst(
            claims,
            open,
            (claim) => doubtsOf(within, claim, groundsOf).length,
          ),
    [order, claims, open, within, groundsOf],
  );
  return { order, onOrder, list };
}

/** The claims of each article, those with the most doubts first. */
function unsureFirst(
  claims: readonly Claim[],
  open: readonly ArticleId[],
  countOf: (claim: Claim) => number,
): readonly Claim[] {
  const counts = new Map(claims.map((claim) => [claim, countOf(claim)]));
  return claims.toSorted(
    (one, other) =>
      open.indexOf(one.article) - open.indexOf(other.article) ||
      (counts.get(other) ?? 0) - (counts.get(one) ?? 0),
  );
}
