import type { Network } from '../../network';
import { tieInWords } from '../../network';
import { networkWords, vocabularyWords } from '../../words';
import { tapsOf } from '../../figure';
import type { DrawnThing } from './emphasis';
import { bundleInWords, groupInWords } from './group-words';
import type { Overview } from './drawn-overview';

/** What the pointer or the keyboard is on, in a sentence or two. */
export function thingInWords(
  network: Network,
  thing: DrawnThing,
  overview?: Overview,
): string | undefined {
  const group = overview?.groups.get(thing.id);
  if (overview && group) return groupInWords(network, overview, group);
  const bundle = overview?.bundles.get(thing.id);
  if (overview && bundle) return bundleInWords(network, overview, bundle);
  const { within } = network.columns;
  if (thing.kind === 'tie') {
    const tie = network.ties.find((each) => each.id === thing.id);
    if (tie === undefined) return undefined;
    const words = tieInWords(within, tie);
    const told = tie.isSuggested
      ? networkWords.suggestedTie(words, tie.suggestedCount)
      : networkWords.tie(words, {
          contacts: tie.contactCount,
          claims: tie.claimCount,
          origins: tie.originCount,
          isDisputed: tie.isDisputed,
        });
    return [told, ...tapsInWords(network, tie.id)].join(' ');
  }
  const actor = within.actors.find((each) => each.id === thing.id);
  if (actor === undefined) return undefined;
  const ties = network.ties.filter(
    (tie) => tie.a === actor.id || tie.b === actor.id,
  );
  const others = new Set(
    ties.map((tie) => (tie.a === actor.id ? tie.b : tie.a)),
  );
  return networkWords.actorTies(
    networkWords.actor(
      actor.name,
      vocabularyWords.kind[actor.kind],
      actor.side,
    ),
    ties.length,
    others.size,
  );
}

/** Who listened in on a tie, and whether it is told whose words they heard. */
function tapsInWords(network: Network, tie: string): readonly string[] {
  const { actors } = network.columns.within;
  return tapsOf(network)
    .drawn.filter(({ listenedTo }) => listenedTo === tie)
    .map(({ interceptor, isWhoseStated }) => {
      const ear = actors.find(({ id }) => id === interceptor);
      const name = ear?.name ?? interceptor;
      return isWhoseStated
        ? networkWords.tapped(name)
        : networkWords.tappedOfWhom(name);
    });
}
