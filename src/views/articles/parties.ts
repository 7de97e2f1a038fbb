import type { ActorId, Claim, Role } from '../../case';
import { castWords, listed } from '../../words';

/** A margin has no room for more names of one role. */
const MOST_NAMED = 8;

/**
 * Who was in touch with whom in a claim, as a margin note has room for it:
 * "Hamas official → Witkoff, through Bahbah". Subjects are left out unless the
 * claim names no one else.
 */
export function partiesInShort(
  claim: Claim,
  names: ReadonlyMap<ActorId, string>,
): string {
  const cast = (role: Role): string => {
    const all = [
      ...new Set(
        claim.participants
          .filter((each) => each.role === role)
          .map((each) => names.get(each.actor) ?? each.actor),
      ),
    ];
    return all.length <= MOST_NAMED
      ? listed(all)
      : `${all.slice(0, MOST_NAMED).join(', ')}${castWords.others(all.length - MOST_NAMED)}`;
  };
  const relay = cast('intermediary');
  const contact = between(cast('initiator'), cast('party'), cast('recipient'));
  const tap = tapInWords(cast('interceptor'), cast('intercepted'));
  const parts = [
    contact !== '' && relay !== ''
      ? castWords.contactThrough(contact, relay)
      : contact,
    contact === '' ? relay : '',
    tap,
  ].filter((part) => part !== '');
  return parts.join('; ') || cast('subject') || castWords.nobody;
}

function between(from: string, parties: string, to: string): string {
  const ends = [from, to].filter((part) => part !== '');
  if (parties === '') return ends.join(' → ');
  if (ends.length === 0) return parties;
  return [from, parties, to].filter((part) => part !== '').join(' → ');
}

function tapInWords(listeners: string, heard: string): string {
  if (listeners === '') return heard === '' ? '' : castWords.overheard(heard);
  return heard === ''
    ? castWords.listening(listeners)
    : castWords.listeningTo(listeners, heard);
}
