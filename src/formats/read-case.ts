import type { Case, Steps } from '../case';
import { importOf, Ledger, whole } from '../case';
import { sha256Of } from '../text';
import { caseFileWords } from '../words';
import type { FileCase1 } from './case-schema';
import { caseSchema, caseSchema1 } from './case-schema';
import type { CutFile } from './cut-file';
import { cutFile, readCut } from './cut-file';
import type { Handing } from './handing-over';
import { slicesOfCut } from './handing-over';
import type { TextOf } from './completed';
import { completed } from './completed';
import { fitsStory } from './story-schema';
import { shapedBy } from './fits';
import { inSchemaOrder } from './in-schema-order';
import { incoherences } from './incoherences';
import { misfit } from './misfit';
import { missingTexts } from './missing-texts';
import { holdsNull, parseJson, shallow } from './parse-json';
import { readActs } from './read-acts';
import { RECOVERY_FORMAT, readRecovery } from './read-recovery';
import type { Reading } from './reading';
import type { Refusal } from './refusal';
import { firstOf, refused } from './refusal';

/** The newest version of the case file that this program reads and writes. */
const VERSION = 2;
/** How many problems of one file are told. */
const MOST = 50;

/**
 * Reads a case file. Articles may name a file beside it for their text, which
 * `textOf` gives. Quotes that have moved or are lost are kept as they stand. A
 * file of version 1 is one act of import; its hash is the case's identity. Of
 * a recovery copy all is read that can be. What is read is handed over, to whoever
 * asks for it, before it is checked.
 */
export function readCase(
  text: string,
  textOf?: TextOf,
  handing?: Handing,
): Reading {
  return whole(readCaseInSteps(text, textOf, handing));
}

/** The same in steps, between which a page can answer. */
export function* readCaseInSteps(
  text: string,
  textOf?: TextOf,
  handing?: Handing,
): Steps<Reading> {
  const cut = handing && cutFile(text);
  if (cut) for (const slice of slicesOfCut(cut)) handing?.onSlice(slice);
  const uncut = cut && readCut(cut);
  const parsed = uncut === undefined ? parseJson(text) : shallow(uncut);
  if (parsed.kind === 'refused') return parsed;
  // Members that are `null` say nothing. Most files have none: a pass saved.
  const hasNulls = text.includes('null') && holdsNull(parsed.value);
  return yield* readParsed(parsed.value, {
    hash: () => sha256Of(text),
    hasNulls,
    textOf,
    handing,
    cut: uncut === undefined || hasNulls ? undefined : cut,
  });
}

/** What is known of a file besides what it says as JSON. */
export type FileFacts = {
  /** The SHA-256 of its bytes. */
  readonly hash: () => string;
  /** Whether it may have members that are `null`. */
  readonly hasNulls: boolean;
  readonly textOf: TextOf | undefined;
  readonly handing: Handing | undefined;
  /** The file in pieces that were handed over already, if they were. */
  readonly cut?: CutFile | undefined;
};

/** Reads a case file that was parsed as JSON, in steps. */
export function* readParsed(
  value: unknown,
  { hash, hasNulls, ...facts }: FileFacts,
): Steps<Reading> {
  if ((value as { format?: unknown }).format === RECOVERY_FORMAT)
    return readRecovery(value as object, (file) =>
      readCase(file, facts.textOf),
    );
  const version = versionOf(value);
  if (typeof version === 'object') return version;
  const file = hasNulls ? inSchemaOrder(caseSchema, value) : value;
  switch (version) {
    case 1:
      return readVersion1(file, hash(), facts.textOf);
    case 2:
      return yield* readActs(file, facts);
  }
}

function versionOf(file: unknown): 1 | 2 | Refusal {
  const { format, version } = file as { format?: unknown; version?: unknown };
  if (format !== 'backchannel-case')
    return refused(caseFileWords.otherFormat, caseFileWords.remedy.savedFile);
  if (version === 1 || version === 2) return version;
  if (typeof version === 'number' && version > VERSION)
    return refused(
      caseFileWords.newerVersion(version, VERSION),
      caseFileWords.remedy.newer,
    );
  return refused(
    caseFileWords.noVersion,
    caseFileWords.remedy.version(VERSION),
  );
}

function readVersion1(
  raw: unknown,
  hash: string,
  textOf: TextOf | undefined,
): Reading {
  const shaped = shapedBy(caseSchema1, raw);
  if (!shaped.success)
    return firstOf(
      shaped.error.issues.slice(0, MOST).map((issue) => misfit(raw, issue)),
    );
  const missing = missingTexts(shaped.data, textOf);
  if (missing.length > 0) return firstOf(missing);
  const theCase = caseOf(shaped.data, `file-${hash.slice(0, 16)}`, textOf);
  const problems = whole(incoherences(theCase));
  if (problems.length > 0) return firstOf(problems);
  const act = importOf(theCase, hash.slice(0, 32));
  return { kind: 'case', ledger: new Ledger(theCase.id, [act]) };
}

/** The case that a file of version 1 holds, once it has the right shape. */
function caseOf(told: FileCase1, id: string, textOf: TextOf | undefined): Case {
  const { format: _, version: __, ...file } = told;
  const opened = {
    ...file,
    id,
    analysts: [],
    notes: [],
    articles: file.articles.map((each) => completed('article', each, textOf)),
    claims: file.claims.map((each) => completed('claim', each)),
    stories: file.stories.map(storyOf),
  };
  // The schema has checked every member; brands are names for what it checked.
  return opened as unknown as Case;
}

/** Version 1 left open what a story is; each needs an identity. */
function storyOf(told: unknown, at: number): object {
  const isRecord =
    typeof told === 'object' && told !== null && !Array.isArray(told);
  const given = isRecord && 'id' in told ? told.id : undefined;
  const isNamed = typeof given === 'string' && given !== '';
  const id = isNamed ? given : `story-${at + 1}`;
  // What stands where a story has its title or steps may be something else.
  const story = isRecord ? { ...told, id } : { id, told };
  return fitsStory(story) ? story : { id, told };
}
