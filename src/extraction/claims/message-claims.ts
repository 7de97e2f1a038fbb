import type { Channel } from '../../case';
import type { Draft, Registry } from '../actors/registry';
import { speakerNamed } from '../speech/speeches';
import type { Named, Turn } from '../speech/turn';
import type { ClaimDraft } from './claim-draft';
import type { Part } from './roles';

/**
 * The contacts that the messages of a chat or mail are themselves: of a chat
 * one a writer, who wrote to all the others; of a mail each.
 */
export function messageClaims(
  turns: readonly Turn[],
  registry: Registry,
): readonly ClaimDraft[] {
  const claims: ClaimDraft[] = [];
  const written = new Set<Draft>();
  for (const turn of turns) {
    if (turn.kind !== 'chat' && turn.kind !== 'mail') continue;
    const by = speakerNamed(registry, turn.by);
    if (turn.kind === 'chat' && written.has(by)) continue;
    const to = turn.to.map((each) => partOf(registry, each, 'recipient'));
    if (to.every(({ draft }) => draft === by)) continue;
    written.add(by);
    claims.push(claimOf(turn, [partOf(registry, turn.by, 'initiator'), ...to]));
  }
  return claims;
}

type Spoken = ClaimDraft['participants'][number];

function partOf(registry: Registry, named: Named, role: Part['role']): Spoken {
  return {
    draft: speakerNamed(registry, named),
    role,
    chunk: -1,
    span: named.span,
  };
}

function claimOf(turn: Turn, participants: readonly Spoken[]): ClaimDraft {
  const channel: Channel = turn.kind === 'chat' ? 'text' : 'email';
  const end = turn.kind === 'chat' ? turn.end : turn.start;
  const { day, dated } = turn;
  return {
    quote: { start: turn.from, end },
    participants: participants.filter(
      (part, at) =>
        participants.findIndex(({ draft }) => draft === part.draft) === at,
    ),
    channels: [channel],
    channelSpans: [],
    stance: 'asserted',
    stanceSpans: [],
    mayCarry: false,
    ...(day === undefined || dated === undefined
      ? {}
      : { when: { span: dated, edtf: day, isAbsolute: true } }),
    speakers: [],
  };
}
