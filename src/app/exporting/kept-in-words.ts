import type { Kept } from '../../interchange';
import { PARTS } from '../../interchange';
import { interchangeWords, listed } from '../../words';

/** How it is said what a format keeps whole, in part, and not at all. */
type Saying = {
  readonly keeps: (parts: string) => string;
  readonly keepsPartly: (parts: string) => string;
  readonly drops: (parts: string) => string;
  readonly dropsActs: string;
};

/** What a format keeps whole, in part, and not at all, in sentences. */
export function keptInWords(kept: Kept, saying: Saying): string {
  const those = (how: 'whole' | 'partly' | undefined): string | undefined => {
    const parts = PARTS.filter((part) => kept[part] === how);
    return parts.length === 0
      ? undefined
      : listed(parts.map((part) => interchangeWords.part[part]));
  };
  const [whole, partly, dropped] = [
    those('whole'),
    those('partly'),
    those(undefined),
  ];
  return [
    whole === undefined ? undefined : saying.keeps(whole),
    partly === undefined ? undefined : saying.keepsPartly(partly),
    dropped === undefined ? saying.dropsActs : saying.drops(dropped),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}
