import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { type SourceFile, parsed } from './source-file';

/** The project as the rules see it: its files and what is written in them. */
export type Project = {
  readonly root: string;
  /** Every file that belongs to the project, relative to its root. */
  readonly paths: readonly string[];
  /** The TypeScript of src/ and tests/. */
  readonly sources: readonly SourceFile[];
  readonly textOf: (path: string) => string;
};

/** A rule of the house. A breach is a sentence that begins with the path. */
export type Rule = {
  readonly title: string;
  readonly breachesIn: (project: Project) => readonly string[];
};

/** Where a project of a test would lie. */
export const exampleRoot = join(sep, 'example', 'project');

/** A project that exists only in a test, so that a rule can be seen to fail. */
export function projectOf(texts: Readonly<Record<string, string>>): Project {
  return assembled(
    exampleRoot,
    Object.keys(texts),
    (path) => texts[path] ?? '',
  );
}

/** This project, as it lies in its folder. */
export function thisProject(): Project {
  const root = join(import.meta.dirname, '..', '..');
  const texts = new Map<string, string>();
  return assembled(root, pathsIn(root), (path) => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const text = readFileSync(join(root, path), 'utf8');
    texts.set(path, text);
    return text;
  });
}

/** The source file that an import leads to; undefined for a package. */
export function targetOf(
  project: Project,
  from: SourceFile,
  request: string,
): string | undefined {
  if (!request.startsWith('.')) return undefined;
  const bare = request.replace(/\?.*$/, '');
  const path = posix.join(posix.dirname(from.path), bare);
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`];
  return candidates.find((candidate) => project.paths.includes(candidate));
}

/** The sources under src/, without those of the tests. */
export function ownSources(project: Project): readonly SourceFile[] {
  return project.sources.filter(({ path }) => path.startsWith('src/'));
}

function assembled(
  root: string,
  paths: readonly string[],
  textOf: (path: string) => string,
): Project {
  const sources = paths
    .filter((path) => /^(src|tests)\/.*\.tsx?$/.test(path))
    .map((path) => parsed(path, textOf(path)));
  return { root, paths, sources, textOf };
}

/** What git knows or would take in; without git, all but what is built. */
function pathsIn(root: string): readonly string[] {
  if (existsSync(join(root, '.git')))
    return execFileSync(
      'git',
      ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
      { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 },
    )
      .split('\0')
      .filter((path) => path !== '' && existsSync(join(root, path)));
  const built =
    /^(dist|coverage|\.git|tests\/browser\/failures)$|(^|\/)node_modules$/;
  const walk = (folder: string): readonly string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      const within = relative(root, path).split(sep).join('/');
      if (built.test(within)) return [];
      return statSync(path).isDirectory() ? walk(path) : [within];
    });
  return walk(root);
}
