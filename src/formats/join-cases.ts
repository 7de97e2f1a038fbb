import type { Ledger } from '../case';
import { joinOf } from '../case';
import type { Reading } from './reading';
import { quoted, refused } from './refusal';
import { unsoundActs } from './unsound-acts';

/**
 * Joins cases that were read, whatever their order. What none of them could
 * hold by itself is refused in the whole, too: a joined case opens again.
 */
export function joinCases(ledgers: readonly [Ledger, ...Ledger[]]): Reading {
  const joining = joinOf(ledgers);
  if (joining.kind === 'clash')
    return refused(
      `These cases hold two acts with one identity, ${quoted(joining.act)}, that are not the same: one of them was altered.`,
      'Join copies as Backchannel saved them.',
    );
  const { ledger } = joining;
  const [unsound] = unsoundActs(ledger, ledger.acts, []);
  return unsound ?? { kind: 'case', ledger };
}
