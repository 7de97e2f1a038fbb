import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../../src/case';
import type { Suggestions } from '../../src/extraction';
import { extract } from '../../src/extraction';
import type { ArticleId } from '../../src/text';
import { agrees } from './claim-pairs';

/** How many inputs of a kind are right in every field, and which are not. */
export type FieldScore = {
  readonly kind: string;
  readonly right: number;
  readonly of: number;
  readonly faults: readonly string[];
};

/** A contact as an input wants it; what is left out may be anything. */
type Wanted = {
  readonly parties: readonly string[];
  readonly roles?: readonly string[];
  readonly channels?: readonly string[];
  readonly stance?: string;
  readonly edtf?: string | null;
  readonly attribution?: readonly string[];
  readonly place?: string | null;
  readonly quote?: string;
};

type Input = {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly published: string | undefined;
  readonly isRight: (read: Suggestions) => boolean;
};

/** Scores the engine on inputs by kind, each right or wrong as a whole. */
export function scoreField(folder: string): readonly FieldScore[] | undefined {
  if (!existsSync(join(folder, 'contacts.jsonl'))) return undefined;
  const inputs = [
    ...contactInputs(folder),
    ...readInputs(folder),
    ...otherInputs(folder),
  ];
  const kinds = [...new Set(inputs.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const all = inputs.filter((input) => input.kind === kind);
    const faults = all.filter((input) => !input.isRight(suggested(input)));
    return {
      kind,
      right: all.length - faults.length,
      of: all.length,
      faults: faults.map((input) => faultOf(input)),
    };
  });
}

/** The scores of all kinds as one line each. */
export function fieldTableOf(scores: readonly FieldScore[]): string {
  const right = scores.reduce((sum, score) => sum + score.right, 0);
  const of = scores.reduce((sum, score) => sum + score.of, 0);
  return [
    '| inputs from the field | fully right |',
    '| --- | --- |',
    ...scores.map(
      (score) => `| ${score.kind} | ${score.right} of ${score.of} |`,
    ),
    `| all | ${right} of ${of} |`,
  ].join('\n');
}

function suggested({ text, published }: Input): Suggestions {
  const id = 'field' as ArticleId;
  return extract({
    id,
    text,
    ...(published === undefined ? {} : { published }),
  });
}

function faultOf(input: Input): string {
  const { actors, claims } = suggested(input);
  const nameOf = (id: string): string =>
    actors.find((actor) => actor.id === id)?.name ?? id;
  const got = claims.map((claim) =>
    [
      claim.participants
        .map(({ actor, role }) => `${nameOf(actor)}:${role}`)
        .join(' + '),
      claim.channels.join('+'),
      claim.stance,
      claim.when?.edtf ?? '–',
      claim.place ?? '–',
      claim.attribution.map(({ speaker }) => speaker).join('/') || '–',
    ].join(', '),
  );
  return `${input.id} “${input.text.replaceAll('\n', '\\n')}” got ${got.join(' ; ') || 'nothing'}`;
}

function contactInputs(folder: string): readonly Input[] {
  return linesOf(join(folder, 'contacts.jsonl')).map((line) => {
    const { id, text, published, expect } = line as {
      id: string;
      text: string;
      published: string;
      expect: readonly Wanted[];
    };
    return {
      id,
      text,
      published,
      kind: 'contacts',
      isRight: (read) => areRight(read, expect),
    };
  });
}

/** All that is wanted is there, and nothing else. */
function areRight(read: Suggestions, wanted: readonly Wanted[]): boolean {
  const found = wanted.map((each) =>
    read.claims.find((claim) => isAsWanted(read, claim, each)),
  );
  return (
    found.every((claim) => claim !== undefined) &&
    read.claims.every((claim) => found.includes(claim))
  );
}

function isAsWanted(
  { actors }: Suggestions,
  claim: Claim,
  wanted: Wanted,
): boolean {
  const { participants } = claim;
  const isParty = (wording: string, at: number): boolean =>
    participants.some(({ actor, role, mention }) => {
      const known = actors.find((each) => each.id === actor);
      const words = [known?.name ?? '', ...(known?.aliases ?? [])];
      const isRole = wanted.roles === undefined || wanted.roles[at] === role;
      return (
        isRole &&
        [...words, mention?.exact ?? ''].some(
          (each) => each !== '' && agrees(each, wording),
        )
      );
    });
  const by = claim.attribution.map(({ speaker }) => speaker);
  return (
    wanted.parties.every(isParty) &&
    (wanted.roles === undefined ||
      participants.length === wanted.parties.length) &&
    (wanted.channels?.every((each) =>
      claim.channels.some((channel) => channel === each),
    ) ??
      true) &&
    (wanted.stance === undefined || wanted.stance === claim.stance) &&
    (wanted.edtf === undefined ||
      (wanted.edtf ?? undefined) === claim.when?.edtf) &&
    (wanted.place === undefined ||
      (wanted.place ?? undefined) === claim.place) &&
    (wanted.attribution === undefined ||
      (wanted.attribution.length === by.length &&
        wanted.attribution.every((each) =>
          by.some((speaker) => agrees(speaker, each)),
        ))) &&
    (wanted.quote === undefined || claim.quotes[0]?.exact === wanted.quote)
  );
}

/** The sentences by kind: "- SENTENCE" and below it "- right: A–B, planned". */
function readInputs(folder: string): readonly Input[] {
  const text = readFileSync(join(folder, 'sentences-read.md'), 'utf8');
  const all = [...text.matchAll(/^- (.+)\n {2}- right: (.+)$/gm)];
  return all.map(([, sentence = '', right = ''], at) => ({
    id: `s${at + 1}`,
    kind: 'sentences',
    text: sentence,
    published: '2025-05-14',
    isRight: (read) => isAsWritten(read, right.replace(/ \(.*$/, '')),
  }));
}

const STANCES = ['planned', 'negated', 'attempted', 'alleged'];
const CHANNELS = ['meeting', 'talk', 'call', 'letter', 'text', 'message'];

function isAsWritten(read: Suggestions, right: string): boolean {
  const parts = right.split(/[,;] /);
  const stance =
    STANCES.find((each) => new RegExp(`\\b${each}\\b`).test(right)) ??
    'asserted';
  const channel = CHANNELS.find((each) =>
    new RegExp(`\\b${each}$`).test(right),
  );
  const wanted = parts.flatMap((part): readonly Wanted[] => {
    if (/^no[t]? /.test(part) || !/[–→]| through /.test(part)) return [];
    const [ends = '', via] = part
      .replace(
        new RegExp(` (?:${[...STANCES, ...CHANNELS].join('|')})\\b.*$`),
        '',
      )
      .split(' through ');
    const parties = ends.split(/[–→]/).map((each) => each.trim());
    return [
      {
        parties: via === undefined ? parties : [...parties, via],
        stance,
        ...(channel === undefined ? {} : { channels: [channel] }),
      },
    ];
  });
  const unwanted = parts.flatMap(
    (part) => /^not? (?:actor )?"?(?:the )?([^"]+)"?$/.exec(part)?.[1] ?? [],
  );
  const isFree = unwanted.every((name) =>
    read.actors.every((actor) => !agrees(actor.name, name)),
  );
  const isNothing = right.startsWith('nothing');
  if (isNothing || wanted.length > 0)
    return areRight(read, isNothing ? [] : wanted) && isFree;
  return isFree;
}

/** Dates, names, and texts with odd characters. */
function otherInputs(folder: string): readonly Input[] {
  return linesOf(join(folder, 'dates-names-files.jsonl')).flatMap((line) => {
    const { area, input, right } = line as {
      area: string;
      input: { id: string; text: string; published?: string };
      right: Right;
    };
    if (!area.startsWith('extraction/')) return [];
    const { id, text, published } = input;
    const kind = area.slice('extraction/'.length);
    return [
      { id, kind, text, published, isRight: (read) => meets(read, right) },
    ];
  });
}

type Right = {
  readonly edtf_any_of?: readonly (string | null)[];
  readonly actors_exactly?: readonly (readonly [string, string])[];
  readonly claims_at_least?: readonly (readonly [
    readonly string[],
    readonly string[],
    string | null,
  ])[];
};

function meets(read: Suggestions, right: Right): boolean {
  const { edtf_any_of: dates, actors_exactly: actors } = right;
  if (dates !== undefined)
    return (
      read.claims.length > 0 &&
      dates.includes(read.claims.at(-1)?.when?.edtf ?? null)
    );
  if (actors !== undefined)
    return (
      read.actors.length === actors.length &&
      actors.every(([names, kinds]) =>
        read.actors.some(
          ({ name, kind }) =>
            names.split('|').includes(name) && kinds.split('|').includes(kind),
        ),
      )
    );
  return (right.claims_at_least ?? []).every(([parties, channels, edtf]) =>
    read.claims.some((claim) =>
      isAsWanted(read, claim, { parties, channels, edtf }),
    ),
  );
}

function linesOf(file: string): readonly unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}
