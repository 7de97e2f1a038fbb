import type { ActorId, Claim, Role } from '../../case';

/** A piece of the line that says who was in touch with whom. */
export type CastPiece =
  | { readonly kind: 'actor'; readonly actor: ActorId; readonly role: Role }
  /** A sign between actors, and how it is said aloud. */
  | { readonly kind: 'sign'; readonly sign: string; readonly said: string };

const TO = sign(' → ', 'to');
const WITH = sign(' – ', 'and');
const AND = sign(', ', 'and');
const FOR = sign(', for ', 'for');
const THEN = sign('; ', ';');
const ABOUT = sign('about ', 'about');

/**
 * Who was in touch with whom in a claim, in order: initiators, those between,
 * recipients; then who listened in on whom, and who was spoken about.
 */
export function castOf(claim: Claim): readonly CastPiece[] {
  const list = (wanted: Role, between: CastPiece): CastPiece[] =>
    joined(
      claim.participants
        .filter(({ role }) => role === wanted)
        .map(({ actor, role }) => [{ kind: 'actor', actor, role }]),
      between,
    );
  const begins = list('initiator', AND);
  const relays = list('intermediary', AND);
  const reached = list('recipient', AND);
  const parties = list('party', WITH);
  const via = relays.length > 0 ? [[sign('via ', 'by way of'), ...relays]] : [];
  const taps = joined(
    [list('interceptor', AND), list('intercepted', AND)],
    sign(' listening to ', 'listening to'),
  );
  const subjects = list('subject', AND);
  const about = subjects.length > 0 ? [[ABOUT, ...subjects]] : [];
  // Those who receive what was overheard are not spoken to, but listened for.
  const isOverheard = taps.length > 0 && begins.length + parties.length === 0;
  if (isOverheard)
    return joined([joined([...via, taps, reached], FOR), ...about], AND);
  const isDirected = begins.length + reached.length > 0;
  const others = joined([reached, parties], AND);
  const contact = isDirected
    ? joined([begins, ...via, others], TO)
    : joined([parties, ...via], AND);
  return joined([joined([contact, taps], THEN), ...about], AND);
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

function sign(text: string, said: string): CastPiece {
  return { kind: 'sign', sign: text, said };
}

/** Lists one after another with a sign between, empty ones left out. */
function joined(
  lists: readonly (readonly CastPiece[])[],
  between: CastPiece,
): CastPiece[] {
  return lists
    .filter((list) => list.length > 0)
    .flatMap((list, index) => (index === 0 ? list : [between, ...list]));
}
