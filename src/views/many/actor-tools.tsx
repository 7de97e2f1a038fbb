import { Flag, Merge, Route, Shapes, Split } from 'lucide-react';
import type { FormEvent } from 'react';
import type { ActorId } from '../../case';
import { VOCABULARY } from '../../case';
import { sideColorsOf } from '../../lens';
import {
  manyWords,
  mergingWords,
  questionWords,
  vocabularyWords,
} from '../../words';
import { Button } from '../parts/button';
import {
  closeMenu,
  MenuButton,
  MenuEntry,
  onMenuKey,
} from '../parts/menu-button';
import { SideMark } from '../parts/side-mark';
import type { ToolProps } from './tool-props';
import styles from './many.module.css';

const icon = { size: 16, 'aria-hidden': true } as const;

/** Of more records than this no one can say at a glance that they are one. */
const MOST_MERGED = 12;

type ActorToolProps = ToolProps & { readonly ids: readonly ActorId[] };

/** What can be done with several actors: side, kind, merged, kept apart. */
export function ActorTools(props: ActorToolProps) {
  const { ids, onAsk, acts } = props;
  return (
    <>
      <RoutesButton {...props} />
      <SideMenu {...props} />
      <MenuButton
        isEditing
        label={manyWords.kindOf(ids.length)}
        face={
          <>
            <Shapes {...icon} /> {manyWords.kind}
          </>
        }
      >
        {VOCABULARY.kinds.map((to) => (
          <MenuEntry
            key={to}
            onClick={() => onAsk({ kind: 'actor-kind', actors: ids, to })}
          >
            {vocabularyWords.kind[to]}
          </MenuEntry>
        ))}
      </MenuButton>
      {ids.length <= MOST_MERGED && (
        <>
          <Button data-edits onClick={() => acts.onMerge('actor', ids)}>
            <Merge {...icon} /> {mergingWords.title.actor}
          </Button>
          <Button
            data-edits
            onClick={() => onAsk({ kind: 'keep-apart', of: 'actor', ids })}
          >
            <Split {...icon} /> {mergingWords.keepApart}
          </Button>
        </>
      )}
    </>
  );
}

/** Between two actors, the routes from the one selected first to the other. */
function RoutesButton({
  network,
  ids: [from, to, ...more],
  acts,
}: ActorToolProps) {
  if (from === undefined || to === undefined || more.length > 0)
    return undefined;
  const { actors } = network.columns.within;
  const nameOf = (actor: ActorId): string =>
    actors.find(({ id }) => id === actor)?.name ?? actor;
  return (
    <Button
      title={questionWords.reach(nameOf(from), nameOf(to))}
      onClick={() => acts.onReach(from, to)}
    >
      <Route {...icon} /> {manyWords.routes}
    </Button>
  );
}

/** The sides of the case in their colours, none, and a new one by its name. */
function SideMenu({ network, ids, onAsk }: ActorToolProps) {
  const { within, sides } = network.columns;
  const colors = sideColorsOf(within);
  const ask = (side: string): void =>
    onAsk({ kind: 'side', actors: ids, side });
  return (
    <MenuButton
      isEditing
      label={manyWords.sideOf(ids.length)}
      face={
        <>
          <Flag {...icon} /> {manyWords.side}
        </>
      }
    >
      {sides
        .filter((side) => side !== '')
        .map((side) => (
          <MenuEntry key={side} onClick={() => ask(side)}>
            <SideMark color={colors.get(side)} /> {side}
          </MenuEntry>
        ))}
      <MenuEntry onClick={() => ask('')}>
        <SideMark color={undefined} /> {manyWords.noSide}
      </MenuEntry>
      <NewSide onSide={ask} />
    </MenuButton>
  );
}

function NewSide({ onSide }: { readonly onSide: (side: string) => void }) {
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const written = new FormData(form).get('side');
    const side = typeof written === 'string' ? written.trim() : '';
    if (side === '') return;
    closeMenu(form);
    form.reset();
    onSide(side);
  };
  return (
    <form onSubmit={onSubmit} className={styles['new']}>
      <input
        name="side"
        aria-label={manyWords.newSide}
        placeholder={manyWords.newSide}
        maxLength={100}
        autoComplete="off"
        onKeyDown={onMenuKey}
      />
      <Button look="outlined" type="submit" onKeyDown={onMenuKey}>
        {manyWords.set}
      </Button>
    </form>
  );
}
