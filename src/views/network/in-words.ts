import type { Network, Tie } from '../../network';
import { counted, tieInWords } from '../../network';
import { vocabularyWords } from '../../words';
import type { DrawnThing } from './emphasis';

/** What the pointer or the keyboard is on, in a sentence or two. */
export function thingInWords(
  network: Network,
  thing: DrawnThing,
): string | undefined {
  const { within } = network.columns;
  if (thing.kind === 'tie') {
    const tie = network.ties.find((each) => each.id === thing.id);
    return tie === undefined
      ? undefined
      : `${tieInWords(within, tie)}: ${sourcing(tie)}.`;
  }
  const actor = within.actors.find((each) => each.id === thing.id);
  if (actor === undefined) return undefined;
  const ties = network.ties.filter(
    (tie) => tie.a === actor.id || tie.b === actor.id,
  );
  const others = new Set(
    ties.map((tie) => (tie.a === actor.id ? tie.b : tie.a)),
  );
  const what = [vocabularyWords.kind[actor.kind].toLowerCase(), actor.side]
    .filter((part) => part !== undefined)
    .join(', ');
  return `${actor.name} (${what}): ${counted(ties.length, 'tie')} to ${counted(others.size, 'actor')}.`;
}

function sourcing(tie: Tie): string {
  const parts = [
    counted(tie.contactCount, 'contact'),
    counted(tie.claimCount, 'claim'),
    counted(tie.originCount, 'independent origin'),
  ];
  const disputed = tie.isDisputed ? ', disputed' : '';
  return `${parts.join(', ')}${disputed}`;
}

/** The whole drawing in one sentence, for those who do not see it. */
export function networkInWords(network: Network): string {
  const actors = network.shown.actors.reduce((sum, each) => sum + each, 0);
  return `${counted(actors, 'actor')} and ${counted(network.ties.length, 'tie')} are shown, from ${counted(network.shown.claimCount, 'claim')}.`;
}
