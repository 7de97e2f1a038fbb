import type { ActorId, Claim, Participant, Role } from '../../case';
import { castWords } from '../../words';

/** A piece of the line that says who was in touch with whom. */
export type CastPiece =
  | { readonly kind: 'actor'; readonly actor: ActorId; readonly role: Role }
  | CastSign;

/** A sign between actors, and how it is said aloud. */
type CastSign = {
  readonly kind: 'sign';
  readonly sign: string;
  readonly said: string;
};

/** More of one role nobody reads in a line, and no window draws in time. */
const MOST_NAMED = 30;

/**
 * Who was in touch with whom in a claim, in order: initiators, those between,
 * recipients; then who listened in on whom, and who was spoken about. Of a crowd
 * only the first are named, and the others counted.
 */
export function castOf(claim: Claim): readonly CastPiece[] {
  if (claim.participants.length === 0) return [nobody()];
  const and = sign('and');
  const list = (wanted: Role, between: CastPiece): CastPiece[] => {
    const pieces: CastPiece[] = [];
    let count = 0;
    for (const { actor, role } of claim.participants) {
      if (role !== wanted || ++count > MOST_NAMED) continue;
      if (pieces.length > 0) pieces.push(between);
      pieces.push({ kind: 'actor', actor, role });
    }
    if (count > MOST_NAMED) pieces.push(unnamed(count - MOST_NAMED));
    return pieces;
  };
  const begins = list('initiator', and);
  // Most contacts are from some to others; a sort puts all of them into words.
  if (claim.participants.every(isAtAnEnd))
    return joined([begins, list('recipient', and)], sign('to'));
  const relays = list('intermediary', and);
  const reached = list('recipient', and);
  const parties = list('party', sign('with'));
  const via = relays.length > 0 ? [[sign('through'), ...relays]] : [];
  const taps = joined(
    [list('interceptor', and), list('intercepted', and)],
    sign('listeningTo'),
  );
  const subjects = list('subject', and);
  const about = subjects.length > 0 ? [[sign('about'), ...subjects]] : [];
  // Those who receive what was overheard are not spoken to, but listened for.
  const isOverheard = taps.length > 0 && begins.length + parties.length === 0;
  if (isOverheard)
    return joined(
      [joined([...via, taps, reached], sign('for')), ...about],
      and,
    );
  const isDirected = begins.length + reached.length > 0;
  const others = joined([reached, parties], and);
  const contact = isDirected
    ? joined([begins, ...via, others], sign('to'))
    : joined([parties, ...via], and);
  return joined([joined([contact, taps], sign('next')), ...about], and);
}

/** The same as one line of text: "Hamas → via Bishara Bahbah → Witkoff". */
export function castInWords(
  claim: Claim,
  nameOf: (actor: ActorId) => string,
): string {
  return castOf(claim)
    .map((piece) => (piece.kind === 'actor' ? nameOf(piece.actor) : piece.sign))
    .join('')
    .trim();
}

function isAtAnEnd({ role }: Participant): boolean {
  return role === 'initiator' || role === 'recipient';
}

function nobody(): CastSign {
  return { kind: 'sign', sign: castWords.nobody, said: castWords.nobody };
}

function unnamed(count: number): CastSign {
  const words = castWords.others(count);
  return { kind: 'sign', sign: words, said: words };
}

function sign(name: keyof typeof castWords.sign): CastSign {
  return { kind: 'sign', ...castWords.sign[name] };
}

/**
 * Lists one after another with a sign between, empty ones left out. Of two signs
 * in a row only the second is said: “A through M to B”.
 */
function joined(
  lists: readonly (readonly CastPiece[])[],
  between: CastSign,
): CastPiece[] {
  const all: CastPiece[] = [];
  for (const list of lists) {
    if (list.length === 0) continue;
    if (all.length > 0)
      all.push(list[0]?.kind === 'sign' ? { ...between, said: '' } : between);
    all.push(...list);
  }
  return all;
}
