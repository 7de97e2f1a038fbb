import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'oxc-parser';

/** The most that a first visit may load: gzipped JavaScript, in bytes. */
export const firstLoadLimit = 250_000;

/** A script that the first visit loads. */
export type LoadedScript = {
  readonly path: string;
  /** Gzipped size in bytes. */
  readonly bytes: number;
};

/**
 * The scripts that a first visit loads before it asks for more: those that the
 * page names, as script or modulepreload, and all that these import statically.
 */
export function firstLoadOf(
  page: string,
  read: (path: string) => string,
): readonly LoadedScript[] {
  const loaded = new Map<string, LoadedScript>();
  const waiting = [...scriptsNamedBy(page)];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (loaded.has(path)) continue;
    const source = read(path);
    loaded.set(path, { path, bytes: gzipSync(source).length });
    waiting.push(...staticImportsOf(path, source));
  }
  return [...loaded.values()].toSorted((a, b) => b.bytes - a.bytes);
}

/** The first load of a built app, read from its folder. */
export function firstLoadOfBuild(folder: string): readonly LoadedScript[] {
  const read = (path: string): string =>
    readFileSync(join(folder, path), 'utf8');
  return firstLoadOf(read('index.html'), read);
}

/** The first load in words, and whether it keeps to the limit. */
export function firstLoadReport(scripts: readonly LoadedScript[]): {
  readonly holds: boolean;
  readonly words: string;
} {
  const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
  const holds = scripts.length > 0 && total <= firstLoadLimit;
  const list = scripts.map(
    ({ path, bytes }) => `  ${kilobytes(bytes)}  ${path}`,
  );
  const words = [
    `First load: ${kilobytes(total)} of gzipped JavaScript, limit ${kilobytes(firstLoadLimit)}.`,
    ...list,
  ].join('\n');
  return { holds, words };
}

function scriptsNamedBy(page: string): readonly string[] {
  const tags = page.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags.flatMap((tag) => {
    const isScript = tag.startsWith('<script');
    const isPreload = /\brel="?modulepreload\b/.test(tag);
    if (!isScript && !isPreload) return [];
    const address = /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1];
    return address === undefined ? [] : [posix.normalize(address)];
  });
}

function staticImportsOf(path: string, source: string): readonly string[] {
  const { module } = parseSync(path, source);
  const requests = [
    ...module.staticImports.map((entry) => entry.moduleRequest.value),
    ...module.staticExports.flatMap((entry) =>
      entry.entries.flatMap((one) => one.moduleRequest?.value ?? []),
    ),
  ];
  return requests
    .filter((request) => request.startsWith('.'))
    .map((request) => posix.join(posix.dirname(path), request));
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
