const SEASONS: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};

/** "Spring 2020", "last fall". */
export function seasonOf(
  words: string,
  year: string | undefined,
  reference: number | undefined,
): string | undefined {
  const season = /\b(spring|summer|autumn|fall|winter)\b/.exec(words)?.[1];
  if (season === undefined) return undefined;
  const beside =
    /\b(last|this|next) (?:spring|summer|autumn|fall|winter)\b/.exec(
      words,
    )?.[1];
  const given = year ?? besideSeason(beside, season, reference);
  return given === undefined ? undefined : `${given}-${SEASONS[season]}`;
}

/** The year that "of last year" tells. */
export function besideYear(
  beside: string | undefined,
  reference: number | undefined,
): string | undefined {
  if (beside === undefined || reference === undefined) return undefined;
  const step = beside === 'last' ? -1 : beside === 'next' ? 1 : 0;
  return String(new Date(reference).getUTCFullYear() + step);
}

/** The month with which a season ends. */
const SEASON_ENDS: Readonly<Record<string, number>> = {
  spring: 5,
  summer: 8,
  autumn: 11,
  fall: 11,
  winter: 2,
};

/** "Last fall" is the latest that is over. */
function besideSeason(
  beside: string | undefined,
  season: string,
  reference: number | undefined,
): string | undefined {
  if (beside === undefined || reference === undefined) return undefined;
  const date = new Date(reference);
  const year = date.getUTCFullYear();
  if (beside !== 'last') return String(beside === 'next' ? year + 1 : year);
  const isOver = (SEASON_ENDS[season] ?? 12) <= date.getUTCMonth() + 1;
  const ended = isOver ? year : year - 1;
  return String(season === 'winter' ? ended - 1 : ended);
}
