import { X } from 'lucide-react';
import { withoutGroup } from '../../network';
import { groupWords } from '../../words';
import { Button } from '../parts/button';
import { groupName } from './group-words';
import type { NetworkViewProps } from './network-view-props';
import type { Overview } from './drawn-overview';
import styles from './toolbar.module.css';

/** The groups that stand open, each with the button that closes it. */
export function GroupTrail({
  network,
  overview: { grouped },
  grouping,
  onGrouping,
}: Pick<NetworkViewProps, 'network' | 'grouping' | 'onGrouping'> & {
  readonly overview: Overview;
}) {
  if (grouped.opened.length === 0) return undefined;
  return (
    <div
      className={styles['trail']}
      data-screen-only
      role="group"
      aria-label={groupWords.trail}
    >
      {grouped.opened.map((group) => {
        const name = groupName(network, group);
        return (
          <Button
            key={group.id}
            look="outlined"
            label={groupWords.close(name)}
            onClick={() => onGrouping(withoutGroup(grouping, group.id))}
          >
            {name} <X size={14} aria-hidden="true" />
          </Button>
        );
      })}
      {grouped.opened.length > 1 && (
        <Button onClick={() => onGrouping({ ...grouping, opened: [] })}>
          {groupWords.closeAll}
        </Button>
      )}
    </div>
  );
}
