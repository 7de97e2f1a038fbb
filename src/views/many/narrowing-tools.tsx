import { EyeOff, Focus, ListChecks } from 'lucide-react';
import {
  claimsBehind,
  hiding,
  hidingOthers,
  selectionOf,
  thingsIn,
} from '../../lens';
import { manyWords } from '../../words';
import { Button } from '../parts/button';
import type { ToolProps } from './tool-props';

const icon = { size: 16, 'aria-hidden': true } as const;

/** Hides what is selected, or all else; or goes on to its claims. */
export function NarrowingTools({
  network,
  selection,
  onFilters,
  onSelect,
}: Omit<ToolProps, 'onAsk'>) {
  const { columns, shown } = network;
  const toClaims = (): void =>
    onSelect(
      selectionOf(
        claimsBehind(columns, selection)
          .filter((claim) => shown.claims[claim] === 1)
          .flatMap((claim) => {
            const id = columns.within.claims[claim]?.id;
            return id === undefined ? [] : [{ kind: 'claim', id } as const];
          }),
      ) ?? selection,
    );
  return (
    <>
      <Button
        onClick={() => {
          onFilters(hiding(network, selection));
          onSelect(undefined);
        }}
      >
        <EyeOff {...icon} /> {manyWords.hide}
      </Button>
      <Button onClick={() => onFilters(hidingOthers(network, selection))}>
        <Focus {...icon} /> {manyWords.hideOthers}
      </Button>
      {thingsIn(selection)[0]?.kind !== 'claim' && (
        <Button title={manyWords.toClaimsMeans} onClick={toClaims}>
          <ListChecks {...icon} /> {manyWords.toClaims}
        </Button>
      )}
    </>
  );
}
