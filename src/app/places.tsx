import type { ComponentType } from 'react';
import { lazy } from 'react';
import type { ViewProps } from '../views/parts';
import { NetworkPlace } from './network-place';
import type { View } from './views';

/** What draws each view. All but the first to be seen load when shown. */
export const PLACES: Readonly<Record<View, ComponentType<ViewProps>>> = {
  network: NetworkPlace,
  timeline: lazy(async () => ({
    default: (await import('./timeline-place')).TimelinePlace,
  })),
  sequence: lazy(async () => ({
    default: (await import('../views/sequence')).SequenceView,
  })),
  matrix: lazy(async () => ({
    default: (await import('./matrix-place')).MatrixPlace,
  })),
  claims: lazy(async () => ({
    default: (await import('./claims-place')).ClaimsPlace,
  })),
  articles: lazy(async () => ({
    default: (await import('./articles-place')).ArticlesPlace,
  })),
};
