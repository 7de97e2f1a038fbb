import { pairsIn } from '../extraction/told';
import { plainWords } from './claim-pairs';
import { FRAMES } from './name-table';

/** How names of one shape were read. */
export type ReadNames = {
  readonly all: number;
  /** Texts without the pair, or with somebody badly named, and what was read. */
  readonly misread: readonly string[];
};

const OTHERS = ['Elena Rossi', 'Martin Weber', 'Ana Berg', 'the ambassador'];

/** Reads each name in each frame: the pair is wanted, and no bad name. */
export function readNames(
  rows: readonly string[],
  frames: readonly ((name: string) => string)[] = FRAMES,
): ReadNames {
  const misread: string[] = [];
  for (const row of rows) {
    const [form = '', others = ''] = row.split('=');
    const good = [form, ...others.split(';')].map(plainWords);
    for (const frame of frames) {
      const told = frame(form);
      const text = told.charAt(0).toUpperCase() + told.slice(1);
      const pairs = pairsIn(text);
      const named = pairs
        .map((pair) => pair.split(' ~ '))
        .filter((names) => names.includes('Elena Rossi'))
        .flat()
        .filter((name) => !OTHERS.includes(name));
      const isRead = named.length > 0;
      if (!isRead || !named.every((name) => good.includes(plainWords(name))))
        misread.push(`${text} [${pairs.join('; ')}]`);
    }
  }
  return { all: rows.length * frames.length, misread };
}
