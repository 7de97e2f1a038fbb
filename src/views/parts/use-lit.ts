import { useMemo } from 'react';
import type { ActorId, ContactId } from '../../case';
import { actorsBehind, contactsBehind } from '../../lens';
import type { ViewProps } from './view-props';

/** What a selection lights: the actors that it is about, and its contacts. */
export type Lit = {
  readonly actors: ReadonlySet<ActorId>;
  readonly contacts: ReadonlySet<ContactId>;
};

/** The actors and contacts that a selection lights; none without one. */
export function useLit({
  network: { columns },
  selection,
}: Pick<ViewProps, 'network' | 'selection'>): Lit {
  return useMemo(() => {
    if (selection === undefined)
      return { actors: new Set(), contacts: new Set() };
    const numbers = contactsBehind(columns, selection);
    return {
      actors: actorsBehind(columns, selection),
      contacts: new Set(
        [...numbers].flatMap((at) => columns.within.contacts[at]?.id ?? []),
      ),
    };
  }, [columns, selection]);
}
