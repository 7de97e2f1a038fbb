import { machineFacts } from './machine-facts';
import { havePeers } from './peers';

type Measure = () => void | Promise<void>;

/** The parts, each loaded once it is asked for: two need packages of others. */
const parts: Readonly<Record<string, () => Promise<Measure>>> = {
  node: async () => (await import('./engine')).measureEngine,
  case: async () => (await import('./acting')).measureActing,
  reach: async () => (await import('./reach')).measureReach,
  views: async () => (await import('./views')).measureViews,
  pictures: async () => (await import('./pictures')).measurePictures,
  hostile: async () => (await import('./hostile')).measureHostile,
  shapes: async () => (await import('./shapes')).measureShapes,
  extraction: async () => {
    havePeers();
    return (await import('./extraction')).measureExtraction;
  },
  layout: async () => {
    havePeers();
    return (await import('./layout')).measureLayout;
  },
  load: async () => (await import('./browser')).measureLoads,
  browser: async () => {
    havePeers();
    return (await import('./browser')).measureBrowser;
  },
  pixel: async () => (await import('./pixel')).measurePixel,
  kills: async () => (await import('./kills')).measureKills,
};

/** Runs the parts that are named, or all. */
async function main(words: readonly string[]): Promise<void> {
  const unknown = words.find((word) => !Object.hasOwn(parts, word));
  if (unknown !== undefined) {
    const known = Object.keys(parts).join(', ');
    console.log(`“${unknown}” is no part of the benchmarks: ${known}.`);
    process.exitCode = 2;
    return;
  }
  console.log(machineFacts());
  for (const [part, load] of Object.entries(parts)) {
    if (words.length > 0 && !words.includes(part)) continue;
    const measure = await load();
    await measure();
  }
}

await main(process.argv.slice(2));
