import type { Scene } from '../../figure';
import type { Drawing } from './drawing';
import type { Standing } from './walk';

/** Where the shown actors stand on the screen now: one pass over them. */
export function standingsIn(
  drawing: Drawing | undefined,
  { actors }: Scene,
): readonly Standing[] {
  return actors.flatMap((actor): Standing[] => {
    const at = actor.hidden ? undefined : drawing?.placeOf(actor.id);
    return at === undefined ? [] : [{ id: actor.id, ...at }];
  });
}
