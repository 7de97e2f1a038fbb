import type { ClaimId, Status } from '../case';
import type { ViewProps } from '../views/parts';
import { useRecordEditing } from './editing/actor-editing';
import { useClaimEditing, useWhys } from './editing/claim-editing';
import { useGrader } from './editing/grading';
import { useNoting } from './editing/noting';
import { SidePanel } from './side-panel';

/** The panel beside the view, with what edits claims and tells why. */
export function Beside(
  props: ViewProps & {
    readonly onJudge: (
      claims: ClaimId | readonly ClaimId[],
      status: Status,
    ) => void;
  },
) {
  return (
    <SidePanel
      {...props}
      grader={useGrader()}
      noting={useNoting()}
      editing={useClaimEditing()}
      whys={useWhys()}
      records={useRecordEditing()}
    />
  );
}
