import '../../../src/views/parts/theme.css';
import '../../../src/views/parts/marks/palette.css';
import { readCase } from '../../../src/formats';
import { columnsOf, OPEN_FILTERS } from '../../../src/lens';
import {
  layoutOf,
  layoutRequestOf,
  MOST_SINGLE,
  networkOf,
} from '../../../src/network';
import { overviewOf } from '../../../src/views/network/overview';
import type { Scene } from '../../../src/figure/scene';
import { clearGround, groundOf, sceneOf } from '../../../src/figure/scene-of';
import { AS_CHOSEN, contenders } from './contenders';
import type { Frames } from './frames';
import { framesOf } from './frames';

/** What one contender took, frame by frame, in milliseconds. */
export type Race = Readonly<Record<string, Frames>>;

declare global {
  interface Window {
    race: (text: string, rounds: number) => Promise<Race>;
  }
}

window.race = race;

/** Lets every contender draw the case in turn, `rounds` times over. */
async function race(text: string, rounds: number): Promise<Race> {
  const scenes = scenesFor(text);
  const stage = document.getElementById('stage');
  if (stage === null) throw new Error('race: the page lost its stage.');
  const results = Object.fromEntries(
    Object.keys(contenders).map((name) => [name, { pan: [], hover: [] }]),
  ) as Record<string, { pan: number[]; hover: number[] }>;
  for (let round = 0; round < rounds; round++)
    for (const [name, mount] of Object.entries(contenders)) {
      const place = document.createElement('div');
      place.style.height = '100%';
      stage.replaceChildren(place);
      const { chosen, each } = scenes;
      const unmount = mount(place, name === AS_CHOSEN ? chosen : each);
      const frames = await framesOf(place);
      unmount();
      results[name]?.pan.push(...frames.pan);
      results[name]?.hover.push(...frames.hover);
    }
  return results;
}

/** What the app draws of a case by itself, and every actor of it. */
function scenesFor(text: string): {
  readonly chosen: Scene;
  readonly each: Scene;
} {
  const reading = readCase(text);
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  const columns = columnsOf(reading.ledger.theCase);
  const network = networkOf(columns, OPEN_FILTERS);
  const laidOut = layoutOf(layoutRequestOf(columns, {}));
  const places = Object.fromEntries(
    Object.entries(laidOut).map(([id, { x, y }]) => [
      id,
      { x, y, pinned: false },
    ]),
  );
  const ground = clearGround(groundOf(columns), places);
  const each = sceneOf({ network, ground, places, measure: 'contacts' });
  const shown = network.shown.actors.reduce((sum, flag) => sum + flag, 0);
  if (shown <= MOST_SINGLE) return { chosen: each, each };
  const { scene } = overviewOf({
    network,
    places,
    measure: 'contacts',
    opened: [],
    alone: new Set(),
  });
  return { chosen: scene, each };
}
