import { measureBrowser } from './browser';
import { measureEngine } from './engine';
import { measureExtraction } from './extraction';
import { machineFacts } from './machine-facts';

const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  node: measureEngine,
  extraction: measureExtraction,
  browser: measureBrowser,
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
  for (const [part, measure] of Object.entries(parts))
    if (words.length === 0 || words.includes(part)) await measure();
}

await main(process.argv.slice(2));
