import { chosenLocale } from './locale';
import type { Catalogue } from './message';

/**
 * The messages of one place of use. What is written here is English, and its
 * type is what every other locale must fill; what is read is the chosen one's.
 */
export function catalogue<Messages extends Catalogue>(
  place: string,
  english: Messages,
): Messages {
  const live = {};
  for (const key of Object.keys(english))
    Object.defineProperty(live, key, {
      enumerable: true,
      get: () => chosenLocale().messagesOf(place, english)[key],
    });
  return live as Messages;
}
