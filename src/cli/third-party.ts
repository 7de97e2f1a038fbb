import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A package that the app is built of, as the lock file names it. */
export type ThirdParty = {
  readonly name: string;
  readonly version: string;
  /** By its SPDX name. */
  readonly licence: string;
  /** The words of its licence; `undefined` where it brings none. */
  readonly words: string | undefined;
};

type Lock = {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly license?: string;
        readonly dev?: boolean;
        readonly optional?: boolean;
      }
    >
  >;
};

/**
 * All packages that a reader of the app may be given, by name: those of the
 * lock file that are neither for development alone nor left to the machine,
 * whether one build uses them or not. `root` is the folder of the lock file and of `node_modules`.
 */
export function thirdParties(root: string): readonly ThirdParty[] {
  const lock = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  ) as Lock;
  return Object.entries(lock.packages)
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path, { version = '', license = '' }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 13),
      version,
      licence: license,
      words: licenceWords(join(root, path)),
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function licenceWords(folder: string): string | undefined {
  const file = readdirSync(folder).find((name) =>
    /^(licen[cs]e|copying)\b/i.test(name),
  );
  return file && readFileSync(join(folder, file), 'utf8').trim();
}

/** The notice that goes with the app: who made what it is built of. */
export function thirdPartyNotices(parties: readonly ThirdParty[]): string {
  const head =
    'Backchannel is built of these packages, each under its own licence.\n';
  return [head, ...parties.map(notice)].join('\n');
}

function notice({ name, version, licence, words }: ThirdParty): string {
  const title = `${name} ${version} (${licence})`;
  return `${'='.repeat(72)}\n${title}\n${'='.repeat(72)}\n\n${words ?? `Under the licence ${licence}.`}\n`;
}
