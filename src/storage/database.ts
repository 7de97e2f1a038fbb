import { FirstLook, laidOutNameOf } from './first-look';
import type { KeptDrafts } from './kept-drafts';
import type { LaidOutCases } from './laid-out';
import type { Outcome } from './outcome';
import { done, failed, outcomeOf } from './outcome';
import type { Database } from './tables';

const NAME = 'backchannel';

/**
 * Whether this browser has never kept a case: told without opening, and so
 * without waiting for, a database. Ask before one is opened.
 */
export async function isUntouched(name = NAME): Promise<boolean> {
  try {
    return (await installedVersion(name)) === undefined;
  } catch {
    return false;
  }
}

/** The package comes after the first picture, which needs no database. */
const comingTables = () => import('./tables-in-browser');

/** A first look at what is kept, by an app as it is built, if anything is. */
export function firstLookBy(
  program: string,
  untouched: Promise<boolean>,
  name = NAME,
): FirstLook {
  const isThere = untouched.then((is) => !is);
  return new FirstLook(name, program, isThere);
}

/** How long an opening may take. Some private windows never answer. */
const PATIENCE = 5_000;

/**
 * Opens the database, or says why nothing can be kept. A newer one is left as
 * it is. `mark` is up to 31 letters and digits by chance, in case that a
 * database of version 1 is taken over.
 */
export function openDatabase(
  mark: string,
  name = NAME,
): Promise<Outcome<Database>> {
  return outcomeOf(async () => {
    // The database package would open a newer one, and mend what it misses.
    const { tablesIn, VERSION } = await comingTables();
    if (isNewer(await installedVersion(name), VERSION))
      return failed('superseded');
    const dexie = tablesIn(name, mark);
    let isBlocked = false;
    dexie.on('blocked', () => (isBlocked = true));
    const isOpen = await Promise.race([
      dexie.open().then(() => true),
      new Promise<false>((resolve) => {
        setTimeout(resolve, PATIENCE, false);
      }),
    ]);
    if (isOpen && !isNewer(dexie.backendDB().version, VERSION))
      return done(dexie);
    dexie.close();
    if (isOpen) return failed('superseded');
    return failed(isBlocked ? 'blocked' : 'unavailable');
  });
}

/**
 * Where cases are kept as they are laid out, by an app as it is built: loaded
 * when first asked for, in a database of its own.
 */
export function laidOutCasesBy(
  program: string,
  name = laidOutNameOf(NAME),
  many?: number,
): () => Promise<LaidOutCases> {
  let cases: Promise<LaidOutCases> | undefined;
  return () => {
    cases ??= import('./laid-out').then(
      ({ LaidOutCases }) => new LaidOutCases(name, program, many),
    );
    return cases;
  };
}

/**
 * Where drafts of articles are kept, loaded when first asked for; `areAny` tells
 * without that whether there ever were some.
 */
export function draftsBy(
  needs: Omit<ConstructorParameters<typeof KeptDrafts>[0], 'name'>,
  name = `${NAME}-drafts`,
) {
  let drafts: Promise<KeptDrafts> | undefined;
  return {
    areAny: async (): Promise<boolean> => !(await isUntouched(name)),
    open: (): Promise<KeptDrafts> => {
      drafts ??= import('./kept-drafts').then(
        ({ KeptDrafts: Drafts }) => new Drafts({ ...needs, name }),
      );
      return drafts;
    },
  };
}

/** The package multiplies versions by ten, and counts repairs in between. */
function isNewer(installed: number | undefined, version: number): boolean {
  return installed !== undefined && Math.floor(installed / 10) > version;
}

async function installedVersion(name: string): Promise<number | undefined> {
  const databases = await indexedDB.databases();
  return databases.find((each) => each.name === name)?.version;
}
