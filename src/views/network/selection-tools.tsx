import type { Selection } from '../../lens';
import { hiding, hidingOthers } from '../../lens';
import type { Network } from '../../network';
import { networkWords } from '../../words';
import { Button } from '../parts/button';
import { Choice } from '../parts/choice';
import type { NetworkViewProps } from './network-view-props';
import { withAround } from './selection-focus';

const STEPS = [0, 1, 2, 3] as const;

/** What can be done with the selection: around it, hide it, hide the others. */
export function SelectionTools({
  network,
  selection,
  onFilters,
  onSelect,
}: {
  readonly network: Network;
  readonly selection: Selection;
} & Pick<NetworkViewProps, 'onFilters' | 'onSelect'>) {
  const { filters } = network;
  return (
    <>
      {selection.kind === 'actor' && <span>{networkWords.around}</span>}
      {selection.kind === 'actor' && (
        <Choice
          legend={networkWords.stepsAround}
          value={
            filters.around?.actor === selection.id ? filters.around.depth : 0
          }
          options={STEPS.map((value) => ({ value, ...stepOption(value) }))}
          onChoose={(depth) =>
            onFilters(
              withAround(
                filters,
                selection.id,
                depth === 0 ? undefined : depth,
              ),
            )
          }
        />
      )}
      <Button
        onClick={() => {
          onFilters(hiding(network, selection));
          onSelect(undefined);
        }}
      >
        {networkWords.hide}
      </Button>
      <Button onClick={() => onFilters(hidingOthers(network, selection))}>
        {networkWords.hideOthers}
      </Button>
    </>
  );
}

/** How far around the selected actor is shown; 0 is everything. */
function stepOption(steps: (typeof STEPS)[number]) {
  return steps === 0
    ? { label: networkWords.all, title: networkWords.anyDistance }
    : {
        label: networkWords.steps(steps),
        title: networkWords.stepsMean(steps),
      };
}
