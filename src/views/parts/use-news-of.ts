import { useState } from 'react';

/**
 * What a form says of the last change that it made to a record. Once the record
 * changes otherwise, as when that is undone, it is true no more: then it says
 * what it said at first.
 */
export function useNewsOf(
  record: unknown,
  begin: string,
): readonly [news: string, tell: (news: string, isDone: boolean) => void] {
  const [seen, setSeen] = useState(record);
  const [told, setTold] = useState({ news: begin, isDone: false });
  if (seen !== record) {
    setSeen(record);
    setTold({ news: told.isDone ? told.news : begin, isDone: false });
  }
  return [told.news, (news, isDone) => setTold({ news, isDone })];
}
