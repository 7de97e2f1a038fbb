import { useMemo } from 'react';
import type { ActorId } from '../../case';
import type { Selection } from '../../lens';
import { expanding, hiding, hidingOthers } from '../../lens';
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
      {selection.kind === 'actor' && (
        <ExpandButton {...{ network, onFilters }} actor={selection.id} />
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

/** Shows those to whom an actor is tied, where filters of actors hide any. */
function ExpandButton({
  network,
  actor,
  onFilters,
}: Pick<NetworkViewProps, 'network' | 'onFilters'> & {
  readonly actor: ActorId;
}) {
  const { around, actors } = network.filters;
  const isNarrow = around !== undefined || actors.length > 0;
  const wider = useMemo(
    () => (isNarrow ? expanding(network, actor) : undefined),
    [network, actor, isNarrow],
  );
  if (wider === undefined || wider.count === 0) return undefined;
  return (
    <Button
      title={networkWords.expandMeans}
      onClick={() => onFilters(wider.filters)}
    >
      {networkWords.expand(wider.count)}
    </Button>
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
