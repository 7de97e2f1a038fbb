import { type Rule, ownSources } from './project';
import { homesOf, isAmong, pureRooms, roomOf } from './rooms';

/** One library lives in one room, so that it can be replaced there. */
export const librariesAtHome: Rule = {
  title: 'a library is imported only in its own room',
  breachesIn: (project) =>
    ownSources(project).flatMap(({ path, imports }) =>
      imports.flatMap(({ request, line }) => {
        if (request.startsWith('.') || request.startsWith('node:')) return [];
        const homes = homesOfRequest(request);
        if (homes === undefined)
          return [`${path}:${line}: the table of rooms has no “${request}”.`];
        return isAmong(roomOf(path), homes)
          ? []
          : [`${path}:${line}: ${request} belongs to ${homes.join(', ')}.`];
      }),
    ),
};

/** The machine itself is for the command line alone. */
export const nodeOnlyInCommandLine: Rule = {
  title: 'only the command line uses Node',
  breachesIn: (project) =>
    ownSources(project).flatMap(({ path, imports }) =>
      imports
        .filter(({ request }) => request.startsWith('node:'))
        .filter(() => roomOf(path) !== 'cli')
        .map(({ request, line }) => `${path}:${line}: imports ${request}.`),
    ),
};

/** Pure rooms draw nothing. */
export const pureRoomsWithoutInterface: Rule = {
  title: 'pure rooms import no interface and no style',
  breachesIn: (project) =>
    ownSources(project).flatMap(({ path, imports }) =>
      imports
        .filter(() => isAmong(roomOf(path), pureRooms))
        .filter(({ request }) => /^react\b|\.css$/.test(request))
        .map(({ request, line }) => `${path}:${line}: imports ${request}.`),
    ),
};

function homesOfRequest(request: string): readonly string[] | undefined {
  const scope = request.startsWith('@')
    ? `${request.split('/')[0] ?? ''}/`
    : undefined;
  const name = request
    .split('/')
    .slice(0, scope === undefined ? 1 : 2)
    .join('/');
  return homesOf[name] ?? (scope === undefined ? undefined : homesOf[scope]);
}
