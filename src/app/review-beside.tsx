import type { ComponentProps } from 'react';
import { ReviewPanel } from '../views/review';
import { act, undo } from './acting';
import { useLikelyInCase } from './merging/use-likely';
import { acceptAll, settle } from './reviewing';
import { useSession } from './session-context';

type Given =
  | 'network'
  | 'selection'
  | 'onSelect'
  | 'onFilters'
  | 'onRead'
  | 'open'
  | 'several'
  | 'editing'
  | 'whys';

/** The review of the articles that lie open. */
export function ReviewBeside(
  props: Pick<ComponentProps<typeof ReviewPanel>, Given>,
) {
  const session = useSession();
  const likely = useLikelyInCase();
  return (
    <ReviewPanel
      {...{ ...props, likely }}
      onOpen={(next) => session.workspace.setState({ reading: next })}
      onSettle={settle.bind(undefined, session)}
      onChange={act.bind(undefined, session)}
      onAcceptAll={acceptAll.bind(undefined, session)}
      onUndo={() => undo(session)}
    />
  );
}
