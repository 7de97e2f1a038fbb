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
  return (words) => {
    const plain = plainName(words);
    let name = plain;
    for (let next = 2; taken.has(name.toLowerCase()); next++)
      name = `${plain} ${next}`;
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
