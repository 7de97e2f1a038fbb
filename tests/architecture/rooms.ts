/**
 * Which room may look into which: left of the arrow may use right of it. A
 * room that is not named here has no place in the house yet.
 */
export const roomsSeenFrom: Readonly<Record<string, readonly string[]>> = {
  text: [],
  time: [],
  words: ['text', 'time'],
  case: ['text', 'time'],
  corroboration: ['text', 'time', 'words', 'case'],
  extraction: ['text', 'time', 'words', 'case'],
  lens: ['text', 'time', 'words', 'case', 'corroboration'],
  network: ['text', 'time', 'words', 'case', 'corroboration', 'lens'],
  lessons: [
    'text',
    'time',
    'words',
    'case',
    'corroboration',
    'lens',
    'network',
  ],
  figure: ['text', 'time', 'words', 'case', 'corroboration', 'lens', 'network'],
  formats: [
    'text',
    'time',
    'words',
    'case',
    'corroboration',
    'lens',
    'network',
  ],
  interchange: [
    'text',
    'time',
    'words',
    'case',
    'corroboration',
    'lens',
    'network',
    'lessons',
  ],
  storage: ['text', 'words', 'case', 'formats'],
  intake: ['text', 'words'],
  views: [
    'text',
    'time',
    'words',
    'case',
    'corroboration',
    'extraction',
    'lens',
    'network',
    'lessons',
    'figure',
    'interchange',
  ],
  app: [
    'text',
    'time',
    'words',
    'case',
    'corroboration',
    'extraction',
    'lens',
    'network',
    'lessons',
    'figure',
    'interchange',
    'views',
  ],
  cli: [
    'text',
    'time',
    'words',
    'case',
    'corroboration',
    'extraction',
    'lens',
    'network',
    'lessons',
    'figure',
    'formats',
    'interchange',
    'intake',
  ],
};

/** Of these pairs only the types may cross. */
export const typesOnly: readonly (readonly [string, string])[] = [
  ['storage', 'text'],
];

/**
 * The rooms without clock, chance, browser or network. A worker of the shell
 * (src/app/NAME.worker.ts) may enter any of them.
 */
export const pureRooms: readonly string[] = [
  'text',
  'time',
  'words',
  'case',
  'corroboration',
  'extraction',
  'lens',
  'network',
  'lessons',
  'figure',
  'formats',
  'interchange',
];

/** The one file that sees every room, because it wires them together. */
export const entrance = 'src/main.tsx';

/** What views share. Views never import one another. */
export const sharedView = 'views/parts';

/**
 * Which room a library lives in, so that it can be replaced there. A name
 * with a slash at its end stands for all packages of that scope.
 */
export const homesOf: Readonly<Record<string, readonly string[]>> = {
  'approx-string-match': ['text'],
  '@noble/hashes': ['text', 'interchange'],

  zod: ['case', 'formats', 'lessons'],
  graphology: ['network', 'views/network'],
  'graphology-communities-louvain': ['network'],
  'graphology-types': ['network', 'views/network'],
  'graphology-layout-forceatlas2': ['network'],
  'graphology-layout-noverlap': ['network'],
  sigma: ['views/network'],
  '@sigma/': ['views/network'],
  dexie: ['storage'],
  linkedom: ['intake'],
  '@mozilla/readability': ['intake'],
  'pdfjs-dist': ['intake'],
  chardet: ['intake'],
  fflate: ['formats', 'intake', 'interchange'],
  'write-excel-file': ['interchange'],
  docx: ['interchange'],
  papaparse: ['intake', 'interchange'],
  '@streamparser/json': ['interchange'],
  htmlparser2: ['interchange'],
  'postal-mime': ['intake'],
  'd3-polygon': ['figure'],
  'd3-time': ['time', 'lens', 'views'],
  'd3-scale': ['views'],
  'd3-brush': ['views'],
  'd3-selection': ['views'],
  '@tanstack/': ['views', 'app'],
  '@base-ui/react': ['views', 'app'],
  'lucide-react': ['views', 'app'],
  vite: ['cli'],
  '@vitejs/plugin-react': ['cli'],
  react: ['views', 'app', entrance],
  'react-dom': ['views', 'app', entrance],
  zustand: ['app'],
  minisearch: ['app'],
  '@fontsource-variable/': ['views/parts', 'app', entrance],
};

/**
 * The room of a file: `text`, `views/network`, `views` for the door of all
 * views, or the path itself for a file that stands in no room.
 */
export function roomOf(path: string): string {
  const [source, room, ...rest] = path.split('/');
  if (source !== 'src' || room === undefined || rest.length === 0) return path;
  return room === 'views' && rest.length > 1 ? `views/${rest[0]}` : room;
}

/** The room, with every view counted as a part of the room `views`. */
export function wideRoomOf(path: string): string {
  const room = roomOf(path);
  return room.startsWith('views/') ? 'views' : room;
}

/** Whether a room, or the room that it is a part of, is among those named. */
export function isAmong(room: string, named: readonly string[]): boolean {
  return named.some((name) => room === name || room.startsWith(`${name}/`));
}
