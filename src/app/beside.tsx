import { memo, useDeferredValue } from 'react';
import type { ClaimId, Status } from '../case';
import type { ViewProps } from '../views/parts';
import { useUnhurriedTime } from '../views/parts';
import { useRecordEditing } from './editing/actor-editing';
import { useClaimEditing, useWhys } from './editing/claim-editing';
import { useGrader } from './editing/grading';
import { useNoting } from './editing/noting';
import { useSurface } from './session-context';
import { SidePanel } from './side-panel';

/**
 * The panel beside the view, with what edits claims and tells why. It follows
 * the view: the picture never waits for it, nor does what an act changes there.
 */
export function Beside(
  props: ViewProps & {
    readonly onJudge: (
      claims: ClaimId | readonly ClaimId[],
      status: Status,
    ) => void;
  },
) {
  const beside = useSurface((surface) => surface.beside);
  const counted = useUnhurriedTime(props);
  const whole = {
    ...props,
    grader: useGrader(),
    noting: useNoting(),
    editing: useClaimEditing(),
    whys: useWhys(),
    records: useRecordEditing(),
  };
  const asPictured = useDeferredValue({ ...whole, ...counted });
  // A key in the review acts on what is current there: that may not lag behind.
  return <Side {...(beside === 'review' ? whole : asPictured)} />;
}

const Side = memo(SidePanel);
