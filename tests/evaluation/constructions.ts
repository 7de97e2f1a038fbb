import { extract } from '../../src/extraction';
import type { ArticleId } from '../../src/text';
import type { Cast, Row } from '../extraction/frame-rows';
import { THINGS, rows } from '../extraction/frame-rows';
import { FORMS } from './actor-forms';
import { plainWords } from './claim-pairs';
import { clauseGrid, emptyGrid } from './clause-grid';
import type { Verdict } from './clause-score';
import { sharesByValue, verdictOn } from './clause-score';
import type { Construction } from './construction-table';
import { CONSTRUCTIONS, UNREAL, agree, cap } from './construction-table';
import { readNames } from './name-shapes';
import { BODIES, PEOPLE } from './name-table';
import { NEVER_HELD, NEVER_WAS } from './unreal-table';
import type { Parts } from './frame-parts';
import { PAIRED, partsOf } from './frame-parts';
import { showReferences } from './references';

/**
 * Every frame of the table in the constructions that English has for it: which
 * share of the frames that are read plainly is read there, too, between the
 * same two. `npx tsx tests/evaluation/constructions.ts [name] [-v]`.
 */

type Found = {
  readonly pairs: readonly string[];
  readonly stances: readonly string[];
};

function foundIn(text: string): Found {
  const { claims, actors } = extract({
    id: 'article' as ArticleId,
    text,
    published: '2025-05-12',
  });
  const nameOf = (id: string): string =>
    actors.find((actor) => actor.id === id)?.name ?? '';
  return {
    pairs: claims.map(({ participants }) =>
      participants
        .map(({ actor }) => nameOf(actor))
        .toSorted((a, b) => a.localeCompare(b))
        .join(' ~ '),
    ),
    stances: claims.map(({ stance }) => stance),
  };
}

function tidy(text: string): string {
  return cap(text)
    .replaceAll(/ +/g, ' ')
    .replaceAll(/ ([.,])/g, '$1');
}

function names(pair: string, name: string): boolean {
  return pair.split(' ~ ').some((each) => {
    const [a, b] = [plainWords(each), plainWords(name)];
    return a === b || a.includes(b) || b.includes(a);
  });
}

const isWanted = (pair: string, { x, y }: Parts): boolean =>
  names(pair, x) && names(pair, y);

type Line = {
  readonly name: string;
  readonly found: number;
  readonly all: number;
  readonly stray: number;
  readonly misses: readonly string[];
  readonly strays: readonly string[];
};

function scored(
  name: string,
  construction: Construction,
  cast: Cast,
  known: ReadonlySet<Row>,
  before = '',
): Line {
  const misses: string[] = [];
  const strays: string[] = [];
  let found = 0;
  let all = 0;
  for (const row of known) {
    const parts = partsOf(row, cast);
    const made = parts && construction(agree(parts));
    if (parts === undefined || made === undefined || made === '') continue;
    const text = tidy(before + tidy(made));
    const { pairs } = foundIn(text);
    all++;
    if (pairs.some((pair) => isWanted(pair, parts))) found++;
    else misses.push(`${text}   [${pairs.join('; ')}]`);
    const stray = pairs.filter(
      (pair) => !isWanted(pair, parts) && !/Anna Berg|aide/.test(pair),
    );
    if (stray.length > 0) strays.push(`${text}   [${stray.join('; ')}]`);
  }
  return { name, found, all, stray: strays.length, misses, strays };
}

const [only, flag] = process.argv.slice(2).filter((each) => each !== '');
const isVerbose = flag === '-v';
const chosen = (name: string): boolean =>
  only === undefined ||
  only === name ||
  (only.endsWith('*') && name.startsWith(only.slice(0, -1)));

const readable = new Set(
  rows.filter((row) => {
    const parts = partsOf(row, PAIRED);
    if (parts === undefined) return false;
    const text = tidy(CONSTRUCTIONS['plain']?.(agree(parts)) ?? '');
    return foundIn(text).pairs.some((pair) => isWanted(pair, parts));
  }),
);
console.log(
  `frames: ${rows.length}, of two and read plainly: ${readable.size}`,
);

function show({ name, found, all, stray, misses, strays }: Line): void {
  const share = all === 0 ? 1 : found / all;
  console.log(
    `${share.toFixed(3)}  ${String(found).padStart(4)} of ${String(all).padStart(4)}  stray ${String(stray).padStart(3)}  ${name}`,
  );
  if (!isVerbose) return;
  for (const miss of misses) console.log(`      missed  ${miss}`);
  for (const each of strays) console.log(`      stray   ${each}`);
}

for (const [name, construction] of Object.entries(CONSTRUCTIONS))
  if (chosen(name)) show(scored(name, construction, PAIRED, readable));

console.log('\nforms of actors, plainly');
for (const [name, { cast, before }] of Object.entries(FORMS))
  if (chosen(name))
    show(
      scored(
        name,
        CONSTRUCTIONS['plain'] ?? (() => ''),
        cast,
        readable,
        before,
      ),
    );

console.log('\nforms of actors, in six constructions');
for (const [name, { cast, before }] of Object.entries(FORMS))
  if (chosen(`${name}+`) || only === undefined) {
    const six = [
      'relative, pluperfect',
      'passive with by',
      'having V-ed',
      'verbs joined, three',
      'time before verb',
      'managed to',
    ];
    const lines = six.map((each) =>
      scored(each, CONSTRUCTIONS[each] ?? (() => ''), cast, readable, before),
    );
    const sum = (of: (line: Line) => number): number =>
      lines.reduce((total, line) => total + of(line), 0);
    show({
      name: `${name}+`,
      found: sum((l) => l.found),
      all: sum((l) => l.all),
      stray: sum((l) => l.stray),
      misses: lines.flatMap((l) => l.misses),
      strays: lines.flatMap((l) => l.strays),
    });
  }

console.log('\nnothing happened: told as having happened');
for (const [name, construction] of Object.entries({
  ...UNREAL,
  ...NEVER_WAS,
}))
  if (chosen(name)) {
    let told = 0;
    let all = 0;
    const lines: string[] = [];
    for (const row of readable) {
      const parts = partsOf(row, PAIRED);
      if (row.group.bearing !== undefined) continue;
      const made = parts && construction(agree(parts));
      if (made === undefined) continue;
      all++;
      const text = tidy(made);
      const { stances, pairs } = foundIn(text);
      if (!stances.includes('asserted')) continue;
      told++;
      lines.push(`${text}  [${pairs.join('; ')} ${stances.join(', ')}]`);
    }
    console.log(`${String(told).padStart(4)} of ${all}  ${name}`);
    if (isVerbose) for (const line of lines) console.log(`      told  ${line}`);
  }

if (only === undefined || only.startsWith('grid')) {
  const verdicts = clauseGrid().map(verdictOn);
  const count = (is: (verdict: Verdict) => boolean): number =>
    verdicts.filter(is).length;
  console.log(
    `\nclause grid, every two values of tense, subject, object, adjunct and place:
  read ${count((each) => each.isRead)}, in the right stance ${count((each) => each.isRight)}, told as done though it was not ${count((each) => each.isFalse)} of ${verdicts.length}`,
  );
  for (const [value, [read, right, all]] of sharesByValue(verdicts))
    if (read < all * 0.9)
      console.log(
        `${(read / all).toFixed(2)}  right ${(right / all).toFixed(2)} of ${all}  ${value}`,
      );
  if (isVerbose)
    for (const { cell, told } of verdicts.filter((each) => !each.isRight))
      console.log(`      ${cell.text}  [${told}]`);
  const made = emptyGrid()
    .map(verdictOn)
    .filter(({ told }) => told !== '');
  console.log(`clauses of no contact: told ${made.length}`);
  if (isVerbose)
    for (const { cell, told } of made)
      console.log(`      ${cell.text}  [${told}]`);
}

console.log('\nthings for people: claims made');
for (const [name, construction] of Object.entries(CONSTRUCTIONS))
  if (chosen(name) && !/aide|joined|said|quoted|pronoun/.test(name)) {
    let made = 0;
    const lines: string[] = [];
    for (const row of rows) {
      const parts = partsOf(row, THINGS);
      const text = parts && construction(agree(parts));
      if (text === undefined || text === '') continue;
      const { pairs } = foundIn(tidy(text));
      made += pairs.length;
      if (pairs.length > 0) lines.push(`${tidy(text)}  [${pairs.join('; ')}]`);
    }
    if (made > 0) console.log(`${String(made).padStart(4)}  ${name}`);
    if (isVerbose) for (const line of lines) console.log(`      made  ${line}`);
  }

console.log('\nnames by their shape');
for (const [name, names] of Object.entries({ ...PEOPLE, ...BODIES }))
  if (chosen(name)) {
    const { all, misread } = readNames(names);
    show({
      name,
      found: all - misread.length,
      all,
      stray: 0,
      misses: misread,
      strays: [],
    });
  }
if (only === undefined || only === 'references') {
  console.log('\nwho is meant: short articles');
  showReferences(isVerbose);
}

console.log('\nnever held, told by nouns: told as having happened');
const facts = NEVER_HELD.filter((row) =>
  foundIn(row.replace('X', PAIRED.X).replace('Y', PAIRED.Y)).stances.includes(
    'asserted',
  ),
);
console.log(`${facts.length} of ${NEVER_HELD.length}`);
for (const fact of facts) console.log(`      told  ${fact}`);
