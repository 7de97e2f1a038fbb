import type { AnalystId, Claim } from '../case';
import type { Known, Lens, Source } from '../lens';
import type { Columns } from '../lens';
import {
  knownBy,
  knownIn,
  lineOfKnown,
  lineOfSource,
  sourceIn,
  sourcesOf,
  toldBy,
} from '../lens';

/** From where a case is looked at: a source, a day, or an analyst's work. */
export type Standpoint =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'known'; readonly known: Known }
  | { readonly kind: 'analyst'; readonly analyst: AnalystId };

/** In one line: “article:axios”, “published:2025-05-12”, “analyst:a1”. */
export function lineOfStandpoint(standpoint: Standpoint): string {
  switch (standpoint.kind) {
    case 'source':
      return lineOfSource(standpoint.source);
    case 'known':
      return lineOfKnown(standpoint.known);
    case 'analyst':
      return `analyst:${standpoint.analyst}`;
  }
}

/** The standpoint of a line, if the case knows its source. */
export function standpointIn(
  line: string,
  columns: Columns,
): Standpoint | undefined {
  const analyst = /^analyst:(.+)$/s.exec(line)?.[1] as AnalystId | undefined;
  if (analyst !== undefined) return { kind: 'analyst', analyst };
  const known = knownIn(line);
  if (known !== undefined) return { kind: 'known', known };
  const source = sourceIn(line, columns);
  return source && { kind: 'source', source };
}

/**
 * The shown and accepted claims that are there from a standpoint. An analyst's
 * is a case of its own: all of it is there.
 */
export function claimsFrom(
  { columns, shown }: Lens,
  standpoint: Standpoint,
): readonly Claim[] {
  const flags = flagsFrom(columns, standpoint);
  return columns.within.claims.filter(
    (_, claim) =>
      shown.claims[claim] === 1 &&
      columns.accepted[claim] === 1 &&
      flags?.[claim] !== 0,
  );
}

function flagsFrom(
  columns: Columns,
  standpoint: Standpoint,
): Uint8Array | undefined {
  switch (standpoint.kind) {
    case 'source':
      return toldBy(columns, standpoint.source);
    case 'known':
      return knownBy(columns, standpoint.known);
    case 'analyst':
      return undefined;
  }
}

/** Whom a case of just two articles lets one compare without a choice. */
export function onlyTwoArticles(
  columns: Columns,
): { readonly one: Standpoint; readonly other: Standpoint } | undefined {
  const [one, other, ...more] = sourcesOf(columns).filter(
    ({ source }) => source.kind === 'article',
  );
  if (one === undefined || other === undefined || more.length > 0)
    return undefined;
  return {
    one: { kind: 'source', source: one.source },
    other: { kind: 'source', source: other.source },
  };
}
