import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasParallel, programAt, runOverParts } from './archive';

/** The first worker writes half a line and is killed with its shell. */
const MORTAL =
  'if mkdir died 2>/dev/null; then printf \'{"id":"a1","act\'; kill -9 $PPID; exit 9; fi';

/** The first worker ends the run itself, as a machine that loses its power. */
const ENDING = MORTAL.replace(
  'kill -9 $PPID',
  "kill -9 $(cut -d' ' -f4 /proc/$PPID/stat)",
);

test.skipIf(!hasParallel())(
  'An archive in parts loses and doubles nothing when a worker is killed (needs GNU parallel)',
  async () => {
    await inParts(async (folder) => {
      const program = programAt(folder, MORTAL);
      expect(await runOverParts(folder, program, 2)).toBe(0);
      expect(readdirSync(folder)).toContain('died');
      const told = claimsIn(folder);
      expect(told.map(({ id }) => id)).toEqual(['a1', 'a2', 'b1', 'b2']);
      expect(told.map(({ claims }) => claims.length)).toEqual([1, 1, 1, 1]);
      // Run once more, nothing is left to be done, and all stays.
      expect(await runOverParts(folder, '/bin/false', 2)).toBe(0);
      expect(claimsIn(folder)).toEqual(told);
    });
  },
  120_000,
);

test.skipIf(!hasParallel() || !existsSync('/proc/self/stat'))(
  'The same command goes on where a whole run was killed (needs GNU parallel)',
  async () => {
    await inParts(async (folder) => {
      const program = programAt(folder, ENDING);
      expect(await runOverParts(folder, program, 1)).not.toBe(0);
      expect(readdirSync(folder)).toContain('died');
      expect(claimsIn(folder)).toEqual([]);
      expect(await runOverParts(folder, program, 1)).toBe(0);
      expect(claimsIn(folder).map(({ id }) => id)).toEqual([
        'a1',
        'a2',
        'b1',
        'b2',
      ]);
    });
  },
  120_000,
);

/** A folder with an archive of four articles in two parts. */
async function inParts(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-'));
  try {
    mkdirSync(join(folder, 'parts'));
    for (const part of ['a', 'b'])
      writeFileSync(
        join(folder, 'parts', `${part}.jsonl`),
        [1, 2]
          .map((at) => ({ id: `${part}${at}`, text: 'Kerry phoned Lavrov.' }))
          .map((document) => `${JSON.stringify(document)}\n`)
          .join(''),
      );
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Told = { readonly id: string; readonly claims: readonly unknown[] };

function claimsIn(folder: string): readonly Told[] {
  const parts = join(folder, 'parts');
  return readdirSync(parts)
    .filter((name) => name.endsWith('.claims'))
    .toSorted()
    .flatMap((name) =>
      readFileSync(join(parts, name), 'utf8').trim().split('\n'),
    )
    .map((line) => JSON.parse(line) as Told);
}
