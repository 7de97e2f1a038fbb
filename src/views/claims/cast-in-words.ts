import type { ActorId, Claim, Role } from '../../case';

/** A piece of the line that says who was in touch with whom. */
export type CastPiece =
  | { readonly kind: 'actor'; readonly actor: ActorId; readonly role: Role }
  /** A sign between actors, and how it is said aloud. */
  | { readonly kind: 'sign'; readonly sign: string; readonly said: string };

const TO = sign(' → ', 'to');
const WITH = sign(' – ', 'and');
const AND = sign(', ', 'and');

/**
 * Who was in touch with whom in a claim, in order: initiators, those between,
 * recipients; then who listened in on whom, and who was spoken about.
 */
export function castOf(claim: Claim): readonly CastPiece[] {
  const inRole = (role: Role) =>
    claim.participants.filter((each) => each.role === role);
  const list = (roles: readonly Role[], between: CastPiece): CastPiece[] =>
    joined(
      roles
        .flatMap(inRole)
        .map(({ actor, role }) => [{ kind: 'actor', actor, role }]),
      between,
    );
  const begins = list(['initiator'], AND);
  const relays = list(['intermediary'], AND);
  const reached = list(['recipient'], AND);
  const parties = list(['party'], WITH);
  const via = relays.length > 0 ? [[sign('via ', 'by way of'), ...relays]] : [];
  const isDirected = begins.length + reached.length > 0;
  const contact = isDirected
    ? joined(
        [begins, ...via, [...reached, ...after(AND, reached, parties)]],
        TO,
      )
    : joined([parties, ...via], AND);
  const taps = joined(
    [list(['interceptor'], AND), list(['intercepted'], AND)],
    sign(' listening to ', 'listening to'),
  );
  const subjects = list(['subject'], AND);
  return [
    ...joined([contact, taps], sign('; ', ';')),
    ...(subjects.length > 0 ? [sign(', about ', 'about'), ...subjects] : []),
  ];
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

/** What follows a list that is not empty: a sign, then more. */
function after(
  between: CastPiece,
  before: readonly CastPiece[],
  more: readonly CastPiece[],
): readonly CastPiece[] {
  if (more.length === 0) return [];
  return before.length === 0 ? more : [between, ...more];
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
