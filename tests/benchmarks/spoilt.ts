import { proposalFault } from '../intake/proposal-fault';
import { diceFor, keptBytes, keptNames, spoilt } from '../intake/spoiling';
import { readFile } from '../intake/given';

const USUAL = 10_000;
/** How often the memory in use is looked at, in milliseconds. */
const LOOK = 20;

/**
 * Reads files of every kind that were spoilt at random, and says how many were
 * read and refused, which took longest, and what memory they took.
 */
export async function measureSpoilt(times = USUAL): Promise<void> {
  const counts = { read: 0, refused: 0, broken: 0 };
  let longest = { time: 0, name: '' };
  let memory = 0;
  const looking = setInterval(() => {
    memory = Math.max(memory, process.memoryUsage().rss);
  }, LOOK);
  const each = Math.ceil(times / keptNames.length);
  for (const name of keptNames) {
    const roll = diceFor(name);
    const whole = keptBytes(name);
    for (let time = 0; time < each; time++) {
      const start = worked();
      const outcome = await attempted(name, spoilt(whole, roll));
      const took = worked() - start;
      if (took > longest.time) longest = { time: took, name };
      counts[outcome.kind]++;
      if (outcome.kind === 'broken')
        console.log(`${name}, number ${time}: ${outcome.how}`);
    }
    memory = Math.max(memory, process.memoryUsage().rss);
  }
  clearInterval(looking);
  console.log(
    `\n${(each * keptNames.length).toLocaleString('en-GB')} spoilt files of ${keptNames.length} kinds: ${counts.read} read, ${counts.refused} refused in one sentence with a remedy, ${counts.broken} broke a promise; the longest took ${longest.time.toFixed(0)} ms of processor (${longest.name}); at most ${(memory / 1e6).toFixed(0)} MB in use`,
  );
  if (counts.broken > 0) process.exitCode = 1;
}

/** The processor's time so far, in milliseconds: a busy machine keeps a file waiting. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

type Outcome =
  | { readonly kind: 'read' | 'refused' }
  | { readonly kind: 'broken'; readonly how: string };

async function attempted(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Outcome> {
  try {
    const reading = await readFile(name, bytes);
    const how = proposalFault(reading);
    return how === undefined ? { kind: reading.kind } : { kind: 'broken', how };
  } catch (error) {
    return { kind: 'broken', how: `It throws: ${String(error)}` };
  }
}
