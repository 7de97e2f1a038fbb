import { useMemo } from 'react';
import type { ActorId, ContactId } from '../../case';
import type { Selection } from '../../lens';
import { selectionOf } from '../../lens';
import type { Community, Network } from '../../network';
import { becauseOf, communitiesIn } from '../../network';
import { communityWords } from '../../words';
import { Button } from '../parts/button';
import { LinkButton } from '../parts/link-button';
import { ActorNames } from './actor-names';
import type { LookedUp } from './looked-up';
import { PagedList } from '../parts/paged-list';
import styles from './questions.module.css';

const PAGE = 8;

type GroupProps = {
  readonly network: Network;
  readonly lookedUp: LookedUp;
  readonly onSelect: (selection: Selection | undefined) => void;
  /** Selects, and shows the words that it rests on. */
  readonly onEvidence: (selection: Selection | undefined) => void;
};

/** Who belongs together, by the contacts that they share, and why that is said. */
export function GroupsAnswer(props: GroupProps) {
  const { network } = props;
  const { communities, alone } = useMemo(() => {
    const found = communitiesIn(network);
    return { communities: found, alone: aloneIn(network, found) };
  }, [network]);
  const grouped = communities.reduce(
    (sum, { members }) => sum + members.length,
    0,
  );
  return (
    <>
      <p role="status" className={styles['lead']}>
        {communityWords.found(communities.length, grouped)}
      </p>
      <p className={styles['note']}>{communityWords.means}</p>
      <PagedList
        entries={communities}
        page={PAGE}
        className={styles['list']}
        more={communityWords.moreGroups}
      >
        {(community) => (
          <li key={community.members[0]}>
            <GroupEntry {...props} community={community} />
          </li>
        )}
      </PagedList>
      {alone.length > 0 && (
        <p className={styles['note']}>
          <LinkButton
            isLine
            onClick={() =>
              props.onEvidence(
                selectionOf(alone.map((id) => ({ kind: 'actor', id }))),
              )
            }
          >
            {communityWords.alone(alone.length)}
          </LinkButton>
        </p>
      )}
    </>
  );
}

/** The shown actors who are in no group. */
function aloneIn(
  { columns, shown }: Network,
  communities: readonly Community[],
): readonly ActorId[] {
  const grouped = new Set(communities.flatMap(({ members }) => members));
  return columns.within.actors
    .filter(({ id }, at) => shown.actors[at] === 1 && !grouped.has(id))
    .map(({ id }) => id);
}

function GroupEntry({
  network,
  community,
  lookedUp,
  onSelect,
  onEvidence,
}: GroupProps & { readonly community: Community }) {
  const { members } = community;
  const { nameOf } = lookedUp;
  return (
    <div className={styles['contact']}>
      <div className={styles['heading']}>
        <h3>
          {communityWords.around(
            members[0] === undefined ? '' : nameOf(members[0]),
            members.length,
          )}
        </h3>
        <Button
          look="outlined"
          onClick={() =>
            onSelect(selectionOf(members.map((id) => ({ kind: 'actor', id }))))
          }
        >
          {communityWords.selectAll}
        </Button>
      </div>
      <ActorNames
        actors={members}
        nameOf={nameOf}
        more={communityWords.moreNames}
        onChoose={(id) => onEvidence({ kind: 'actor', id })}
      />
      <Reasons {...{ network, community, lookedUp, onEvidence }} />
    </div>
  );
}

/** The contacts for which a group is one; each number leads to them. */
function Reasons({
  network,
  community,
  lookedUp: { nameOf },
  onEvidence,
}: Omit<GroupProps, 'onSelect'> & { readonly community: Community }) {
  const { inside, outside, closest } = useMemo(
    () => becauseOf(network, community),
    [network, community],
  );
  const reasons: readonly (readonly [string, readonly ContactId[]])[] = [
    [communityWords.inside(inside.length), inside],
    [communityWords.outside(outside.length), outside],
    [
      closest === undefined
        ? ''
        : communityWords.closest(
            nameOf(closest.one),
            nameOf(closest.other),
            closest.contacts.length,
          ),
      closest?.contacts ?? [],
    ],
  ];
  return (
    <>
      <p className={styles['note']}>{communityWords.because}</p>
      <ul className={styles['versions']}>
        {reasons
          .filter(([, contacts]) => contacts.length > 0)
          .map(([words, contacts]) => (
            <li key={words} className={styles['version']}>
              <LinkButton
                isLine
                onClick={() =>
                  onEvidence(
                    selectionOf(
                      contacts.map((id) => ({ kind: 'contact', id })),
                    ),
                  )
                }
              >
                {words}
              </LinkButton>
            </li>
          ))}
      </ul>
    </>
  );
}
