import { LassoSelect, SquareDashedMousePointer } from 'lucide-react';
import type { Manner, Selection } from '../../lens';
import {
  inverted,
  selectionOf,
  shownOfSide,
  shownThings,
  sideColorsOf,
  withNeighbours,
} from '../../lens';
import { networkWords } from '../../words';
import { Button } from '../parts/button';
import { Choice } from '../parts/choice';
import { MenuButton, MenuEntry } from '../parts/menu-button';
import { SideMark } from '../parts/side-mark';
import type { NetworkViewProps } from './network-view-props';
import styles from './toolbar.module.css';

const icon = { size: 16, 'aria-hidden': true } as const;

const MANNERS: readonly Manner[] = ['alone', 'with', 'without'];

type ChoosingProps = NetworkViewProps & {
  readonly manner: Manner;
  readonly onManner: (manner: Manner) => void;
};

/** Tools that select many actors: by a loop, by their side, all, the others. */
export function ChoosingTools(props: ChoosingProps) {
  const { isLassoOn, onLasso, manner, onManner } = props;
  return (
    <>
      <Button
        aria-pressed={isLassoOn}
        title={networkWords.lassoMeans}
        onClick={() => onLasso(!isLassoOn)}
      >
        <LassoSelect {...icon} />
        <span className={styles['label']}>{networkWords.lasso}</span>
      </Button>
      {isLassoOn && (
        <Choice
          legend={networkWords.manners}
          value={manner}
          options={MANNERS.map((value) => ({
            value,
            label: networkWords.manner[value],
          }))}
          onChoose={onManner}
        />
      )}
      <SelectMenu {...props} />
    </>
  );
}

function SelectMenu({ network, selection, onSelect }: NetworkViewProps) {
  const colors = sideColorsOf(network.columns.within);
  const all = (): Selection | undefined =>
    selectionOf(shownThings(network, 'actor'));
  return (
    <MenuButton
      label={networkWords.selectMany}
      face={
        <>
          <SquareDashedMousePointer {...icon} />
          <span className={styles['label']}>{networkWords.select}</span>
        </>
      }
    >
      <MenuEntry onClick={() => onSelect(all())}>
        {networkWords.selectAll} <kbd>{networkWords.keys.all}</kbd>
      </MenuEntry>
      <MenuEntry
        onClick={() => onSelect(inverted(network, selection, 'actor'))}
      >
        {networkWords.invert} <kbd>{networkWords.keys.invert}</kbd>
      </MenuEntry>
      {selection !== undefined && (
        <MenuEntry onClick={() => onSelect(withNeighbours(network, selection))}>
          {networkWords.neighbours} <kbd>{networkWords.keys.neighbours}</kbd>
        </MenuEntry>
      )}
      {network.columns.sides.map((side) => (
        <MenuEntry
          key={side}
          onClick={() => onSelect(selectionOf(shownOfSide(network, side)))}
        >
          <SideMark color={colors.get(side)} />{' '}
          {side === '' ? networkWords.noSide : networkWords.ofSide(side)}
        </MenuEntry>
      ))}
    </MenuButton>
  );
}
