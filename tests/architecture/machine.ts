import { homedir } from 'node:os';
import { sep } from 'node:path';
import type { Project, Rule } from './project';

/** What only one machine has: a person's folder, a workspace, a mirror. */
const folders =
  /(^|[\s"'`(=:])\/(home|Users|root|work|workspaces?|mnt)\/[\w.]/m;
const driveFolder = /\b[A-Z]:\\Users\\/;
const publicRegistry = 'https://registry.npmjs.org/';

/** The project speaks of itself alone, so that it is at home on any machine. */
export const noMachine: Rule = {
  title: 'nothing names the machine on which it was made',
  breachesIn: (project) =>
    project.paths
      .filter((path) => !/\.(png|ico|woff2?|pdf|docx|zip)$/.test(path))
      .filter((path) => !path.startsWith('seeds/'))
      .flatMap((path) => {
        const text = project.textOf(path);
        const found = foreignIn(project, text);
        return found === undefined ? [] : [`${path}: names “${found}”.`];
      }),
};

/** Lock files lead to the public registry or to none. */
export const publicLockFile: Rule = {
  title: 'a lock file leads to the public registry or to none',
  breachesIn: (project) =>
    project.paths
      .filter((path) => path.split('/').at(-1) === 'package-lock.json')
      .flatMap((path) =>
        [...project.textOf(path).matchAll(/"resolved": "([^"]*)"/g)]
          .map(([, address = '']) => address)
          .filter((address) => !address.startsWith(publicRegistry))
          .map((address) => `${path}: leads to ${address}.`),
      ),
};

function foreignIn({ root }: Project, text: string): string | undefined {
  const openings = ['\n', ' ', '"', "'", '`', '('];
  const own = [root, homedir()]
    // A folder as short as /app would be found in every relative path.
    .filter((folder) => folder.split(sep).length > 2)
    .find((folder) =>
      openings.some((one) => `\n${text}`.includes(one + folder)),
    );
  return own ?? folders.exec(text)?.[0].trim() ?? driveFolder.exec(text)?.[0];
}
