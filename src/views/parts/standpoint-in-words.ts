import type { Columns, Filters, Source } from '../../lens';
import { lineOfSource, sourcesOf } from '../../lens';
import { dateWithWeekday, standpointWords } from '../../words';

/** A standpoint from which everything is shown: which filter, and in words. */
export type SetStandpoint = {
  readonly part: 'according' | 'known';
  readonly words: string;
};

/** According to whom, and as known when, filters show a case. */
export function standpointsIn(
  columns: Columns,
  { according, known }: Filters,
): readonly SetStandpoint[] {
  const name = according && nameOfSource(columns, according);
  return [
    ...(known === undefined
      ? []
      : [
          {
            part: 'known',
            words: standpointWords.known[known.clock](
              dateWithWeekday(known.by),
            ),
          } as const,
        ]),
    ...(according === undefined
      ? []
      : [
          {
            part: 'according',
            words: standpointWords.according[according.kind](
              name ?? according.id,
            ),
          } as const,
        ]),
  ];
}

function nameOfSource(columns: Columns, source: Source): string | undefined {
  const line = lineOfSource(source);
  const same = sourcesOf(columns).find(
    (each) => lineOfSource(each.source) === line,
  );
  return same?.name;
}
