import { machineFacts } from './machine-facts';
import { havePeers } from './peers';

type Measure = () => void | Promise<void>;

/** The parts, each loaded once it is asked for: two need packages of others. */
const parts: Readonly<Record<string, () => Promise<Measure>>> = {
  node: async () => (await import('./engine')).measureEngine,
  case: async () => (await import('./acting')).measureActing,
  acts: async () => (await import('./acts-in-app')).measureActsInApp,
  reach: async () => (await import('./reach')).measureReach,
  views: async () => (await import('./views')).measureViews,
  pictures: async () => (await import('./pictures')).measurePictures,
  hostile: async () => (await import('./hostile')).measureHostile,
  shapes: async () => (await import('./shapes')).measureShapes,
  opened: async () => {
    const { measureShapesOpened } = await import('./shapes-opened');
    return () => measureShapesOpened(givenFor('opened'));
  },
  handed: async () => {
    const { measureShapesHandedOn } = await import('./shapes-handed-on');
    return () => measureShapesHandedOn(givenFor('handed'));
  },
  spoilt: async () => {
    const { measureSpoilt } = await import('./spoilt');
    return () => measureSpoilt(numberFor('spoilt'));
  },
  formats: async () => (await import('./formats')).measureFormats,
  files: async () => {
    const { measureManyFiles } = await import('./many-files');
    return () => measureManyFiles(givenFor('files'));
  },
  printed: async () => (await import('./printed')).measurePrinted,
  archive: async () => (await import('./archive')).measureArchive,
  pages: async () => {
    havePeers();
    const { measurePages } = await import('./pages');
    return () => measurePages(folderOf('pages'));
  },
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
  pixel: async () => {
    const { measurePixel } = await import('./pixel');
    return () => measurePixel(numberFor('pixel'));
  },
  cycles: async () => {
    const { measureCycles } = await import('./cycles');
    return () => measureCycles(numberFor('cycles'));
  },
  million: async () => {
    const { measureMillion } = await import('./million');
    return () => measureMillion(givenFor('million'));
  },
  kills: async () => {
    const { measureKills } = await import('./kills');
    return () => measureKills(givenFor('kills'));
  },
};

/** Parts that need a folder, or very long, and are run only where named. */
const ALONE: readonly string[] = ['pages', 'million', 'opened'];

/** What is given with a part, as in `kills=1000`. */
function givenFor(part: string): string | undefined {
  return process.argv
    .find((word) => word.startsWith(`${part}=`))
    ?.slice(part.length + 1);
}

/** How many claims or files are given with a part, as in `pixel=300000`. */
function numberFor(part: string): number | undefined {
  const given = givenFor(part);
  if (given === undefined) return undefined;
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`numberFor: name how many, as in ${part}=20000.`);
  return number;
}

/** The folder that is named with a part, as in `pages=FOLDER`. */
function folderOf(part: string): string {
  const named = givenFor(part);
  if (named === undefined)
    throw new Error(`folderOf: name a folder of pages, as in ${part}=FOLDER.`);
  return named;
}

/** Runs the parts that are named, or all but those that are run alone. */
async function main(words: readonly string[]): Promise<void> {
  const asked = words.map((word) => word.split('=')[0] ?? '');
  const unknown = asked.find((word) => !Object.hasOwn(parts, word));
  if (unknown !== undefined) {
    const known = Object.keys(parts).join(', ');
    console.log(`“${unknown}” is no part of the benchmarks: ${known}.`);
    process.exitCode = 2;
    return;
  }
  console.log(machineFacts());
  for (const [part, load] of Object.entries(parts)) {
    const isAsked =
      asked.length === 0 ? !ALONE.includes(part) : asked.includes(part);
    if (!isAsked) continue;
    const measure = await load();
    await measure();
  }
}

await main(process.argv.slice(2));
