import { catalogue } from '../catalogue';
import { figured } from './counted';

/** Who was in touch with whom, in a line shorter than a sentence. */
export const castWords = catalogue('cast', {
  /** What stands between two actors, and how it is said aloud. */
  sign: {
    to: { sign: ' → ', said: 'to' },
    with: { sign: ' – ', said: 'and' },
    and: { sign: ', ', said: 'and' },
    for: { sign: ', for ', said: 'for' },
    next: { sign: '; ', said: ';' },
    about: { sign: 'about ', said: 'about' },
    through: { sign: 'via ', said: 'through' },
    listeningTo: { sign: ' listening to ', said: 'listening to' },
  },
  /** After the names of a crowd, which are not all written out. */
  others: (count: number) => ` and ${figured(count, 'other')}`,
  /** Of a claim that names no one, as one that a person has just begun. */
  nobody: 'Nobody named yet',
  contactThrough: (contact: string, relay: string) =>
    `${contact}, through ${relay}`,
  overheard: (heard: string) => `${heard}, overheard`,
  listening: (listeners: string) => `${listeners}, listening in`,
  listeningTo: (listeners: string, heard: string) =>
    `${listeners} listening to ${heard}`,
});
