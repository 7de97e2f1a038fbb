import { catalogue } from '../catalogue';

/** The signs between actors in a line of who was in touch with whom. */
export const castWords = catalogue('cast', {
  to: { sign: ' → ', said: 'to' },
  with: { sign: ' – ', said: 'and' },
  and: { sign: ', ', said: 'and' },
  for: { sign: ', for ', said: 'for' },
  next: { sign: '; ', said: ';' },
  about: { sign: 'about ', said: 'about' },
  through: { sign: 'via ', said: 'through' },
  listeningTo: { sign: ' listening to ', said: 'listening to' },
});
