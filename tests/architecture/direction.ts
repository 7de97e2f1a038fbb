import { type Project, type Rule, ownSources, targetOf } from './project';
import {
  entrance,
  pureRooms,
  roomOf,
  roomsSeenFrom,
  sharedView,
  typesOnly,
  wideRoomOf,
} from './rooms';
import type { ImportOf, SourceFile } from './source-file';

/** Rooms look one way only, as the table of rooms says. */
export const oneDirection: Rule = {
  title: 'rooms look one way only',
  breachesIn: (project) =>
    crossings(project).flatMap(({ file, one, to }) => {
      const from = wideRoomOf(file.path);
      const room = wideRoomOf(to);
      if (from === room || file.path === entrance) return [];
      const seen = roomsSeenFrom[from];
      if (seen === undefined)
        return [`${file.path}: the table of rooms has no room “${from}”.`];
      const isWorker = /^src\/app\/[^/]+\.worker\.ts$/.test(file.path);
      if (isWorker && pureRooms.includes(room)) return [];
      if (!seen.includes(room))
        return [`${file.path}:${one.line}: ${from} may not look into ${room}.`];
      const onlyTypes = typesOnly.some(([a, b]) => a === from && b === room);
      return onlyTypes && !one.typesOnly
        ? [`${file.path}:${one.line}: only types may come from ${room}.`]
        : [];
    }),
};

/** What two views share goes to their parts. */
export const viewsApart: Rule = {
  title: 'views never import one another',
  breachesIn: (project) =>
    crossings(project).flatMap(({ file, one, to }) => {
      const [from, room] = [roomOf(file.path), roomOf(to)];
      const areViews = from.startsWith('views/') && room.startsWith('views');
      return areViews && from !== room && room !== sharedView
        ? [`${file.path}:${one.line}: ${from} imports ${room}.`]
        : [];
    }),
};

/** A room is entered through its index.ts, and never by itself. */
export const byTheDoor: Rule = {
  title: 'a room is entered by its door, and never from inside',
  breachesIn: (project) =>
    crossings(project).flatMap(({ file, one, to }) => {
      const room = roomOf(to);
      const place = `${file.path}:${one.line}`;
      if (roomOf(file.path) === room)
        return isOwnDoor(file.path, to)
          ? [`${place}: the room’s own door; import the sibling itself.`]
          : [];
      // Views and their parts are one room: what is shared stands open to all.
      if (room === sharedView && wideRoomOf(file.path) === 'views') return [];
      return isDoor(to) ? [] : [`${place}: goes past the door of ${room}.`];
    }),
};

/** No file leads back to itself, not even by its types. */
export const noCycles: Rule = {
  title: 'no file leads back to itself, not even by its types',
  breachesIn: (project) => {
    const next = new Map<string, readonly string[]>();
    for (const file of ownSources(project))
      next.set(file.path, targetsOf(project, file));
    const done = new Set<string>();
    const found: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      const at = trail.indexOf(path);
      if (at !== -1) found.push([...trail.slice(at), path].join(' → '));
      if (at !== -1 || done.has(path)) return;
      for (const one of next.get(path) ?? []) visit(one, [...trail, path]);
      done.add(path);
    };
    for (const path of next.keys()) visit(path, []);
    return found;
  },
};

type Crossing = {
  readonly file: SourceFile;
  readonly one: ImportOf;
  readonly to: string;
};

function crossings(project: Project): readonly Crossing[] {
  return ownSources(project).flatMap((file) =>
    file.imports.flatMap((one) => {
      const to = targetOf(project, file, one.request);
      return to?.startsWith('src/') === true ? [{ file, one, to }] : [];
    }),
  );
}

function targetsOf(project: Project, file: SourceFile): readonly string[] {
  return file.imports.flatMap(
    ({ request }) => targetOf(project, file, request) ?? [],
  );
}

/** The parts of views have a door for each of their folders, and a theme. */
function isDoor(path: string): boolean {
  if (roomOf(path) === sharedView) return /\/index\.ts$|\.css$/.test(path);
  return path === `src/${roomOf(path)}/index.ts`;
}

function isOwnDoor(from: string, to: string): boolean {
  if (!to.endsWith('/index.ts')) return false;
  return from.startsWith(to.slice(0, -'index.ts'.length));
}
