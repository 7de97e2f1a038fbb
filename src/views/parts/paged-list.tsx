import type { ReactNode } from 'react';
import { useState } from 'react';
import { evidenceWords } from '../../words';
import { Button } from './button';
import { usePrinting } from './printing';

/** So many entries still make a list on paper; the button says how many more. */
const MOST_PRINTED = 400;

/** A long list, a page of it at a time; on paper it stands whole. */
export function PagedList<Entry>({
  entries,
  page,
  first = page,
  next = page,
  className,
  more = evidenceWords.showMore,
  children,
}: {
  readonly entries: readonly Entry[];
  readonly page: number;
  /** How many are shown at first, and how many more by each click. */
  readonly first?: number;
  readonly next?: number;
  readonly className: string | undefined;
  /** The button, by how many it shows and how many there are yet. */
  readonly more?: (count: number, rest: number) => string;
  /** The item of an entry, with its key. */
  readonly children: (entry: Entry) => ReactNode;
}) {
  const [asked, setAsked] = useState(first);
  const isPrinting = usePrinting();
  const limit = isPrinting ? Math.max(asked, MOST_PRINTED) : asked;
  const rest = entries.length - limit;
  return (
    <>
      <ol className={className}>{entries.slice(0, limit).map(children)}</ol>
      {rest > 0 && (
        <Button look="outlined" onClick={() => setAsked(asked + next)}>
          {more(Math.min(rest, next), rest)}
        </Button>
      )}
    </>
  );
}
