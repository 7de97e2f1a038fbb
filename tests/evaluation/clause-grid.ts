import type { Place, Receiver, Subject } from './clause-parts';
import {
  ADJUNCTS,
  DONE_TO_PEOPLE,
  FRAMES,
  MUTUAL_FRAMES,
  PAIRS,
  RECEIVERS,
  SUBJECTS,
} from './clause-parts';
import { EMPTY_FRAMES } from './clause-traps';
import type { Clause } from './clause-tenses';
import { PAST, TENSES, formsFor } from './clause-tenses';

/** One sentence of the grid, and what must be read in it. */
export type Cell = {
  readonly text: string;
  /** The value that each dimension takes in it. */
  readonly values: Readonly<Record<string, string>>;
  readonly doers: readonly string[];
  readonly others: readonly string[];
  readonly stances: readonly string[];
  /** It is done to every one of them, and not to one by several names. */
  readonly isOfAll: boolean;
  /** Reading nothing is right, too. */
  readonly isSilent: boolean;
};

/** The value that each dimension takes. */
type Values = Readonly<Record<string, string>>;

/** The names of values, dimension by dimension. */
type Axes = Readonly<Record<string, readonly string[]>>;

/** Rows in which every two values of any two axes meet once, greedily. */
function pairwise(axes: Axes): readonly Values[] {
  const names = Object.keys(axes);
  const ids = new Map(
    names
      .flatMap((name) => (axes[name] ?? []).map((value) => `${name}=${value}`))
      .map((key, at) => [key, at]),
  );
  const idOf = (name: string, value = ''): number =>
    ids.get(`${name}=${value}`) ?? 0;
  const open = names.flatMap((a, at) =>
    names
      .slice(at + 1)
      .flatMap((b) =>
        (axes[a] ?? []).flatMap((x) =>
          (axes[b] ?? []).map((y) => ({ a, x, b, y })),
        ),
      ),
  );
  const closed = new Set<number>();
  const keyOf = (one: number, other: number): number =>
    Math.min(one, other) * ids.size + Math.max(one, other);
  const random = seeded();
  const rows: Values[] = [];
  for (const { a, x, b, y } of open) {
    if (closed.has(keyOf(idOf(a, x), idOf(b, y)))) continue;
    // An open pair, and the rest chosen so as to close as many as may be.
    const row: Record<string, string> = { [a]: x, [b]: y };
    for (const name of names) {
      if (row[name] !== undefined) continue;
      const chosen = Object.entries(row).map((entry) => idOf(...entry));
      let most = -1;
      for (const value of axes[name] ?? []) {
        const id = idOf(name, value);
        const closing =
          chosen.filter((other) => !closed.has(keyOf(id, other))).length +
          random() / 2;
        if (closing <= most || !isPossible({ ...row, [name]: value })) continue;
        row[name] = value;
        most = closing;
      }
    }
    if (names.some((name) => row[name] === undefined) || !isPossible(row))
      continue;
    const all = Object.entries(row).map((entry) => idOf(...entry));
    for (const [at, one] of all.entries())
      for (const other of all.slice(at + 1)) closed.add(keyOf(one, other));
    rows.push(row);
  }
  return rows;
}

/** The same numbers every time. */
function seeded(): () => number {
  let state = 7;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Whether an adjunct can stand there, in that tense, beside that subject. */
function isPossible(values: Values): boolean {
  const { tense, adjunct, place, frame, subject } = values;
  if (tense !== undefined && place !== undefined) {
    const not = TENSES[tense]?.not ?? [];
    if (not.includes(place as Place)) return false;
  }
  if (adjunct !== undefined && place !== undefined) {
    if (!ADJUNCTS[adjunct]?.includes(place as Place)) return false;
  }
  if (frame !== undefined && place === 'inside' && !frame.includes('|'))
    return false;
  // "Not until May did they … on 3 April": one time is enough.
  const isDated =
    /May|then|3 April/.test(tense ?? '') || /chronicle/.test(tense ?? '');
  if (isDated && /\d{4}|May/.test(adjunct ?? '')) return false;
  const [verb = ''] = frame?.split(/\W/) ?? [];
  const isOfBody = RECEIVERS[values['receiver'] ?? '']?.isBody === true;
  if (isOfBody && DONE_TO_PEOPLE.has(verb)) return false;
  // "After speaking at the summit": it may have been to all.
  const isToAll = /^(?:speak|talk)\|$/.test(frame ?? '');
  if (
    isToAll &&
    /V-ing|having/i.test(tense ?? '') &&
    !/been|is|was/.test(tense ?? '')
  )
    return false;
  if (subject !== undefined && tense !== undefined && isNobody(subject))
    return (
      TENSES[tense]?.stances.length === 1 &&
      /^(?:past|pluperfect|perfect|chronicle)$/.test(tense)
    );
  return true;
}

const isNobody = (subject: string): boolean =>
  SUBJECTS[subject]?.isNobody === true;

function cap(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** By which names the first of two may go. */
const FIRST_OF_TWO =
  'Elena Rossi|Mary Coyle|Kenya|TDV|union|ministry|lawyers|diplomats|ambassador'.split(
    '|',
  );

/** A sentence of the grid. */
function cellOf(values: Values, doer: Subject, receiver?: Receiver): Cell {
  const { tense = '', frame = '', adjunct = '', place = '' } = values;
  const [lemma = '', ...words] = frame.replace('|', ' |').split(' ');
  const filled = words
    .join(' ')
    .replace(/\bY\b/, receiver?.told ?? '')
    .replace('|', place === 'inside' ? `${adjunct} ` : '');
  const rest = place === 'end' ? `${filled} ${adjunct}` : filled;
  const before =
    place === 'front'
      ? `${adjunct} `
      : place === 'front,'
        ? `${adjunct}, `
        : '';
  const after =
    place === 'between'
      ? ` ${adjunct}`
      : place === 'between,'
        ? `, ${adjunct},`
        : '';
  const clause: Clause = {
    subject: `${before}${doer.told}${after}`,
    isSeveral: doer.isSeveral === true,
    lemma,
    rest,
  };
  const { tell, stances, isSilent = false } = TENSES[tense] ?? PAST;
  const sentence = tell(clause, formsFor(clause))
    .split(/(?<=begins\.|2017:) /)
    .map(cap)
    .join(' ')
    .replaceAll(/ +/g, ' ')
    .replaceAll(/,+ ?([.,])/g, '$1')
    .replaceAll(/ ([.,])/g, '$1')
    .replaceAll(/\.\.+/g, '.');
  const text = [doer.before, receiver?.before, cap(sentence)]
    .filter((each) => each !== undefined)
    .join(' ');
  return {
    text,
    values,
    doers: receiver === undefined ? FIRST_OF_TWO : doer.names,
    others: receiver === undefined ? doer.names : receiver.names,
    stances: doer.isNobody === true ? ['negated'] : stances,
    isOfAll: receiver?.isAll === true,
    isSilent,
  };
}

const PLACES: readonly Place[] = [
  'front',
  'front,',
  'between',
  'between,',
  'inside',
  'end',
];

/** A grid: the values of its dimensions, and what is plain in each. */
type Grid = { readonly axes: Axes; readonly plain: Values };

const SHARED: Axes = {
  tense: Object.keys(TENSES),
  adjunct: Object.keys(ADJUNCTS),
  place: PLACES,
};
const PLAINLY: Values = { tense: 'past', adjunct: 'on Tuesday', place: 'end' };

/** Clauses of one who does it to another. */
const OF_ONE: Grid = {
  axes: {
    frame: FRAMES,
    subject: Object.keys(SUBJECTS),
    receiver: Object.keys(RECEIVERS),
    ...SHARED,
  },
  plain: {
    frame: 'meet| with Y',
    subject: 'name',
    receiver: 'name',
    ...PLAINLY,
  },
};

/** Clauses of two who do it to each other. */
const OF_TWO: Grid = {
  axes: { frame: MUTUAL_FRAMES, pair: Object.keys(PAIRS), ...SHARED },
  plain: { frame: 'meet|', pair: 'X and Y', ...PLAINLY },
};

const told = (values: Values): Cell => {
  const doer = SUBJECTS[values['subject'] ?? ''];
  const pair = PAIRS[values['pair'] ?? ''];
  return pair === undefined
    ? cellOf(values, doer ?? one, RECEIVERS[values['receiver'] ?? ''])
    : cellOf(values, pair);
};
const one: Subject = { told: '', names: [] };

/** Every two values of any two dimensions, together in some clause. */
export function clauseGrid(): readonly Cell[] {
  return [OF_ONE, OF_TWO].flatMap(({ axes }) => pairwise(axes).map(told));
}

/** Subjects in which nobody is with anybody. */
const ALONE = Object.keys(SUBJECTS).filter(
  (subject) => !/with Z|accompanied|nor/.test(subject),
);
/** Adjuncts that do not say by what channel. */
const NO_WAYS = Object.keys(ADJUNCTS).filter(
  (adjunct) => !/person|secret|telephone/.test(adjunct),
);

/** Clauses in which nobody is in contact with anybody. */
export function emptyGrid(): readonly Cell[] {
  return pairwise({
    frame: EMPTY_FRAMES,
    subject: ALONE,
    ...SHARED,
    adjunct: NO_WAYS,
  }).map((values) => told({ ...values, receiver: 'name' }));
}

/** Every value beside plain values of all other dimensions. */
export function plainCells(): readonly Cell[] {
  return [OF_ONE, OF_TWO].flatMap(({ axes, plain }) =>
    Object.entries(axes).flatMap(([axis, values]) =>
      values
        .map((value) => ({
          ...plain,
          [axis]: value,
          ...(axis === 'adjunct' && { place: ADJUNCTS[value]?.at(-1) ?? '' }),
        }))
        .filter(isPossible)
        .map(told),
    ),
  );
}
