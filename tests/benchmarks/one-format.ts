import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Ledger } from '../../src/case';
import { readPortions } from '../../src/cli/open-case';
import type { OutFile } from '../../src/interchange';
import {
  excerptOf,
  filesOf,
  FORMATS,
  inBatches,
  IncomingInPortions,
  isFolder,
  SOURCES,
} from '../../src/interchange';
import { columnsOf, OPEN_FILTERS } from '../../src/lens';
import { networkOf } from '../../src/network';
import { syntheticCase } from '../lens/synthetic-case';
import { CASE_SIZES } from './case-sizes';

/** What one way, out or in again, takes: seconds, and megabytes at most. */
export type FormatTiming = {
  readonly seconds: number;
  readonly peak: number;
  /** Of the files that were written, in bytes. */
  readonly size?: number;
  /** How many claims came in again. */
  readonly claims?: number;
};

/** Writes a large case in one format into a folder, as it comes. */
async function written(name: string, folder: string): Promise<FormatTiming> {
  const theCase = syntheticCase(CASE_SIZES['2,000 actors, 100,000 claims']);
  const network = networkOf(columnsOf(theCase), OPEN_FILTERS);
  const excerpt = excerptOf(network, new Ledger(theCase.id, []));
  const format = FORMATS.find((each) => each === name);
  const began = seconds();
  let size = 0;
  if (format !== undefined)
    for (const file of await filesOf(format, excerpt))
      size += put(file, join(folder, isFolder(format) ? file.name : name));
  return { seconds: seconds() - began, size, peak: peak() };
}

function put({ pieces }: OutFile, path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  for (const piece of inBatches(pieces))
    if (typeof piece === 'string') writeSync(file, piece);
    else writeSync(file, piece);
  closeSync(file);
  return statSync(path).size;
}

/** Takes in again what was written into a folder. */
function read(name: string, folder: string): FormatTiming {
  const source = SOURCES.find((each) => each === name);
  const [file = name] = readdirSync(folder).filter((each) =>
    ['claims.csv', name].includes(each),
  );
  if (source === undefined)
    throw new RangeError(`read: ${name} cannot be taken in.`);
  const began = seconds();
  const reader = new IncomingInPortions({ name: file, format: source });
  readPortions(join(folder, file), (bytes) => reader.push(bytes));
  const incoming = reader.ended();
  if (incoming?.kind !== 'case') throw new Error(incoming?.sentence);
  const claims = incoming.theCase.claims.length;
  return { seconds: seconds() - began, claims, peak: peak() };
}

/** Processor time so far, whoever else is at work. */
function seconds(): number {
  return process.cpuUsage().user / 1e6;
}

/** The most memory that this process has held, in megabytes. */
function peak(): number {
  return process.resourceUsage().maxRSS / 1e3;
}

const [way, format = '', folder = ''] = process.argv.slice(2);
const timing =
  way === 'in' ? read(format, folder) : await written(format, folder);
console.log(JSON.stringify(timing));
