/** Words that stand for devices in Windows, whatever follows the dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 100;
const UNREADABLE = '\ufffd';

/**
 * A namer of files: of any words it makes a name that every system takes,
 * without a folder in it, and gives none twice, whatever the case of letters.
 */
export function fileNamer(): (words: string) => string {
  const taken = new Set<string>();
  // Of many namesakes each begins to count where the one before it ended.
  const numbers = new Map<string, number>();
  return (words) => {
    const plain = plainName(words);
    let name = plain;
    let next = numbers.get(plain) ?? 2;
    for (; taken.has(name.toLowerCase()); next++) name = `${plain} ${next}`;
    numbers.set(plain, next);
    taken.add(name.toLowerCase());
    return name;
  };
}

function plainName(words: string): string {
  const plain = words
    .replaceAll(/\p{Cs}/gu, UNREADABLE)
    .replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|#^[\]%]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s.]+|[\s.]+$/g, '');
  // What is cut in the middle of a character is no letter any more.
  const short = plain
    .slice(0, LONGEST)
    .replace(/\p{Cs}$/u, '')
    .trim();
  if (short === '') return 'unnamed';
  return RESERVED.test(short) ? `${short}_` : short;
}
