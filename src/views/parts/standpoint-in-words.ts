import type { Columns, Filters } from '../../lens';
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
  const line = according && lineOfSource(according);
  const source = sourcesOf(columns).find(
    (each) => lineOfSource(each.source) === line,
  );
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
              source?.name ?? according.id,
            ),
          } as const,
        ]),
  ];
}
