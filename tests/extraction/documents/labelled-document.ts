import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** An actor of a document: how a chart may name it, and what else points to it. */
export type LabelledActor = {
  readonly name: string;
  /** Good names, `name` among them. */
  readonly names: readonly string[];
  readonly mentions: readonly string[];
  /** Of the names, those that are not in the document in these words. */
  readonly elsewhere: readonly string[];
};

/** What a label leaves open: any of the values, and perhaps none. */
export type Wanted = {
  readonly anyOf: readonly string[];
  readonly maybeNone: boolean;
};

/** How the sides of a contact stand to each other. */
export type Link = 'to' | 'with' | 'taps' | 'leaks to';

/** One contact as a document tells it; see the README for how it is written. */
export type LabelledClaim = {
  readonly quote: string;
  readonly sides: readonly (readonly string[])[];
  readonly link: Link;
  readonly via: readonly string[];
  readonly channels: readonly string[];
  readonly stances: readonly string[];
  readonly when: Wanted;
  readonly place: Wanted;
  readonly by: Wanted;
  /** Neither expected nor held against a reader. */
  readonly isArguable: boolean;
};

/** A whole document with all its contacts. */
export type LabelledDocument = {
  readonly name: string;
  readonly text: string;
  readonly published: string;
  readonly isLocked: boolean;
  readonly actors: readonly LabelledActor[];
  readonly claims: readonly LabelledClaim[];
};

const home = import.meta.dirname;

/** Every document of a folder of these, in the order of their names. */
export function labelledDocuments(set = ''): readonly LabelledDocument[] {
  const folder = join(home, set);
  const locked = lockedNames(set);
  const read = (file: string): string =>
    readFileSync(join(folder, file), 'utf8');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.labels.txt'))
    .map((file) => file.replace('.labels.txt', ''))
    .toSorted()
    .map((name) => ({
      name,
      text: read(`${name}.txt`),
      isLocked: locked.includes(name),
      ...labelsIn(read(`${name}.labels.txt`)),
    }));
}

/** The names that a folder's list locks, if it has one. */
export function lockedNames(set = ''): readonly string[] {
  const list = join(home, set, 'locked.list');
  return existsSync(list)
    ? readFileSync(list, 'utf8').trimEnd().split('\n')
    : [];
}

function labelsIn(
  labels: string,
): Pick<LabelledDocument, 'published' | 'actors' | 'claims'> {
  const lines = labels.split('\n').filter((line) => !/^(#|\s*$)/.test(line));
  const published = /^published: (.+)$/m.exec(labels)?.[1] ?? '';
  const claimsAt = lines.indexOf('claims');
  const actors = lines.slice(lines.indexOf('actors') + 1, claimsAt);
  const claims: LabelledClaim[] = [];
  let quote = '';
  for (const line of lines.slice(claimsAt + 1))
    if (line.startsWith('    ')) claims.push(claimOf(line.trim(), quote));
    else quote = line.replaceAll('\\n', '\n');
  return { published, actors: actors.map(actorOf), claims };
}

function actorOf(line: string): LabelledActor {
  const [good = '', ...mentions] = line.split(' ~ ');
  const forms = good.split(' | ');
  const names = forms.map((form) => form.replace(/^\*/, ''));
  return {
    name: names[0] ?? '',
    names,
    mentions,
    elsewhere: names.filter((_, index) => forms[index]?.startsWith('*')),
  };
}

/** What parts two actors, and not a firm from its "Ltd.". */
const PARTED = /, (?!(?:Inc|LLC|LLP|Ltd|plc)\b)/;

const LINKS: Readonly<Record<string, Link>> = {
  '>': 'to',
  '=': 'with',
  taps: 'taps',
  'leaks to': 'leaks to',
};

function claimOf(label: string, quote: string): LabelledClaim {
  const isArguable = label.startsWith('? ');
  const [ends = '', channel = '', ...rest] = label
    .slice(isArguable ? 2 : 0)
    .split(' | ');
  const [parties = '', via] = ends.split(' via ');
  const link = / (>|=|taps|leaks to) /.exec(parties)?.[1] ?? '=';
  const stance = rest.find((field) => !field.includes('=')) ?? 'asserted';
  const wanted = (name: string): Wanted => {
    const field = rest.find((each) => each.startsWith(`${name}=`));
    const value = field?.slice(name.length + 1) ?? '';
    return {
      anyOf: value === '' ? [] : value.replace(/\?$/, '').split(' or '),
      maybeNone: value === '' || value.endsWith('?'),
    };
  };
  return {
    quote,
    sides: parties.split(` ${link} `).map((side) => side.split(PARTED)),
    link: LINKS[link] ?? 'with',
    via: via?.split(', ') ?? [],
    channels: channel.split(/[+/]/),
    stances: stance.split('/'),
    when: wanted('when'),
    place: wanted('place'),
    by: wanted('by'),
    isArguable,
  };
}
