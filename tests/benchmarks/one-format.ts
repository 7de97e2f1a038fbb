import { Ledger } from '../../src/case';
import {
  excerptOf,
  filesOf,
  FORMATS,
  incomingCase,
  SOURCES,
} from '../../src/interchange';
import { columnsOf, OPEN_FILTERS } from '../../src/lens';
import { networkOf } from '../../src/network';
import { syntheticCase } from '../lens/synthetic-case';
import { CASE_SIZES } from './case-sizes';

/** What handing on a large case in one format takes: seconds and megabytes. */
export type FormatTiming = {
  readonly out?: number;
  readonly size?: number;
  readonly peak: number;
  readonly again?: {
    readonly seconds: number;
    readonly claims: number;
    readonly peak: number;
  };
};

async function measured(name: string): Promise<FormatTiming> {
  const theCase = syntheticCase(CASE_SIZES['2,000 actors, 100,000 claims']);
  const network = networkOf(columnsOf(theCase), OPEN_FILTERS);
  const excerpt = excerptOf(network, new Ledger(theCase.id, []));
  const format = FORMATS.find((each) => each === name);
  if (format === undefined) return { peak: peak() };
  const began = seconds();
  const files = await filesOf(format, excerpt);
  const out = seconds() - began;
  const size = files.reduce((sum, { content }) => sum + content.length, 0);
  const timing = { out, size, peak: peak() };
  const source = SOURCES.find((each) => each === name);
  const file = files.find((each) => /claims\.csv/.test(each.name)) ?? files[0];
  if (source === undefined || typeof file?.content !== 'string') return timing;
  const begunAgain = seconds();
  const incoming = incomingCase(source, file.content, file.name);
  if (incoming.kind === 'refused') throw new Error(incoming.sentence);
  const claims = incoming.theCase.claims.length;
  const again = { seconds: seconds() - begunAgain, claims, peak: peak() };
  return { ...timing, again };
}

/** Processor time so far, whoever else is at work. */
function seconds(): number {
  return process.cpuUsage().user / 1e6;
}

/** The most memory that this process has held, in megabytes. */
function peak(): number {
  return process.resourceUsage().maxRSS / 1e3;
}

console.log(JSON.stringify(await measured(process.argv[2] ?? '')));
