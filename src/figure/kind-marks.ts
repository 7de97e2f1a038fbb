import type { ActorKind } from '../case';
import type { MarkShape } from './mark-shape';

/** How a kind of actor is drawn inside its disc. */
export type KindLook = { readonly shape: MarkShape };

/** The look of every kind of actor. *role* is someone left unnamed. */
export const kindLooks: Readonly<Record<ActorKind, KindLook>> = {
  person: {
    shape: {
      fill: 'M12 3a4.6 4.6 0 1 1 0 9.2A4.6 4.6 0 0 1 12 3zM3.5 21c0-4.8 3.3-7.4 8.5-7.4s8.5 2.6 8.5 7.4z',
    },
  },
  organisation: {
    shape: {
      fill: 'M4.5 21V3h15v18h-5.5v-4h-4v4zM8 6v2.5h2.5V6zM13.5 6v2.5H16V6zM8 11v2.5h2.5V11zM13.5 11v2.5H16V11z',
    },
  },
  government: {
    shape: {
      fill: 'M2.5 8.8 12 3l9.5 5.8v1.7h-19zM4.5 12h2.8v6H4.5zM10.6 12h2.8v6h-2.8zM16.7 12h2.8v6h-2.8zM2.5 19.3h19V21.5h-19z',
    },
  },
  group: {
    shape: {
      fill: 'M12 2.5a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4zM6.5 10a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4zM17.5 10a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4zM1.5 21.5c0-2.8 1.9-4.1 5-4.1s5 1.3 5 4.1zM12.5 21.5c0-2.8 1.9-4.1 5-4.1s5 1.3 5 4.1z',
    },
  },
  outlet: {
    shape: {
      fill: 'M3 4h18v16.5H3zM5.5 6.5v3h13v-3zM5.5 12v1.5H11V12zM5.5 15.5V17H11v-1.5zM13 12v5h5.5v-5z',
    },
  },
  role: {
    shape: {
      stroke:
        'M15.6 7.8a3.6 3.6 0 1 1-7.2 0 3.6 3.6 0 0 1 7.2 0zM4.5 20.5c0-4.2 3-6.1 7.5-6.1s7.5 1.9 7.5 6.1z',
    },
  },
};
