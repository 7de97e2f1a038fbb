import { useMemo, useState } from 'react';
import type { ContactId } from '../../case';
import type { Selection } from '../../lens';
import { selectionOf } from '../../lens';
import type { Community, Network } from '../../network';
import { becauseOf, communitiesIn } from '../../network';
import { communityWords } from '../../words';
import { Button } from '../parts/button';
import { LinkButton } from '../parts/link-button';
import { ActorNames } from './actor-names';
import type { LookedUp } from './looked-up';
import styles from './questions.module.css';

const PAGE = 8;

type GroupProps = {
  readonly network: Network;
  readonly lookedUp: LookedUp;
  readonly onSelect: (selection: Selection | undefined) => void;
};

/** Who belongs together, by the contacts that they share, and why that is said. */
export function GroupsAnswer(props: GroupProps) {
  const { network } = props;
  const communities = useMemo(() => communitiesIn(network), [network]);
  const [limit, setLimit] = useState(PAGE);
  const grouped = communities.reduce(
    (sum, { members }) => sum + members.length,
    0,
  );
  const shown = network.shown.actors.reduce((sum, each) => sum + each, 0);
  const rest = communities.length - limit;
  return (
    <>
      <p role="status" className={styles['lead']}>
        {communityWords.found(communities.length, grouped)}
      </p>
      <p className={styles['note']}>{communityWords.means}</p>
      <ol className={styles['list']}>
        {communities.slice(0, limit).map((community) => (
          <li key={community.members[0]}>
            <GroupEntry {...props} community={community} />
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <Button look="outlined" onClick={() => setLimit(limit + PAGE)}>
          {communityWords.moreGroups(Math.min(rest, PAGE))}
        </Button>
      )}
      {shown > grouped && (
        <p className={styles['note']}>
          {communityWords.alone(shown - grouped)}
        </p>
      )}
    </>
  );
}

function GroupEntry({
  network,
  community,
  lookedUp,
  onSelect,
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
        onChoose={(id) => onSelect({ kind: 'actor', id })}
      />
      <Reasons {...{ network, community, lookedUp, onSelect }} />
    </div>
  );
}

/** The contacts for which a group is one; each number leads to them. */
function Reasons({
  network,
  community,
  lookedUp: { nameOf },
  onSelect,
}: GroupProps & { readonly community: Community }) {
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
                  onSelect(
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
