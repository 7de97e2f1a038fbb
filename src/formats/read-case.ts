import type { Case } from '../case';
import { sha256Of } from '../text';
import type { FileCase } from './case-schema';
import { caseSchema } from './case-schema';
import { inSchemaOrder } from './in-schema-order';
import { incoherences } from './incoherences';
import { misfit } from './misfit';
import { parseJson } from './parse-json';
import { placeInWords } from './place-in-words';
import type { Refusal } from './refusal';
import { quoted, refused, refusedAt } from './refusal';

/** A case as a file gives it, or why the file was not opened. */
export type Reading = { readonly kind: 'case'; readonly case: Case } | Refusal;

/** Gives the text of a file beside the case file; `undefined` if it has none. */
export type TextOf = (file: string) => string | undefined;

/** The newest version of the case file that this program reads and writes. */
const VERSION = 1;
/** How many problems of one file are told. */
const MOST = 50;

/**
 * Reads a case file. Articles may name a file beside it for their text, which
 * `textOf` gives. Quotes that have moved or are lost are kept as they stand.
 */
export function readCase(text: string, textOf?: TextOf): Reading {
  const parsed = parseJson(text);
  if (parsed.kind === 'refused') return parsed;
  const { value } = parsed;
  const version = versionOf(value);
  if (typeof version === 'object') return version;
  switch (version) {
    case 1:
      return readVersion1(withoutNulls(value, text), textOf);
  }
}

function versionOf(file: unknown): 1 | Refusal {
  const { format, version } = file as { format?: unknown; version?: unknown };
  if (format !== 'backchannel-case')
    return refused(
      'This is JSON, but not a Backchannel case: its “format” is not “backchannel-case”.',
      'Choose a file that Backchannel saved.',
    );
  if (version === 1) return version;
  if (typeof version === 'number' && version > VERSION)
    return refused(
      `This case was saved by a newer Backchannel: its version is ${version}, and this one reads versions up to ${VERSION}.`,
      'Open it with a newer Backchannel.',
    );
  return refused(
    'This case file does not say which version it is of.',
    `Its “version” should be ${VERSION}.`,
  );
}

/** Members that are `null` say nothing. Most files have none: a pass saved. */
function withoutNulls(file: unknown, text: string): unknown {
  return text.includes('null') ? inSchemaOrder(caseSchema, file) : file;
}

function readVersion1(raw: unknown, textOf: TextOf | undefined): Reading {
  const shaped = caseSchema.safeParse(raw);
  if (!shaped.success)
    return first(
      shaped.error.issues.slice(0, MOST).map((issue) => misfit(raw, issue)),
    );
  const missing = missingTexts(shaped.data, textOf);
  if (missing.length > 0) return first(missing);
  const opened = caseOf(shaped.data, textOf);
  const problems = incoherences(opened);
  return problems.length > 0 ? first(problems) : { kind: 'case', case: opened };
}

function first(problems: readonly Refusal[]): Refusal {
  const [problem, ...others] = problems;
  if (problem === undefined)
    return refused(
      'This file has not the shape of a case.',
      'Choose a file that Backchannel saved.',
    );
  return others.length === 0 ? problem : { ...problem, others };
}

function missingTexts(
  file: FileCase,
  textOf: TextOf | undefined,
): readonly Refusal[] {
  const problems: Refusal[] = [];
  file.articles.forEach((article, index) => {
    if (typeof article.text === 'string') return;
    const place = placeInWords(file, ['articles', index]);
    if (typeof article.file !== 'string')
      problems.push(
        refusedAt(place, '“text” is missing', 'Add the article’s text.'),
      );
    else if (textOf?.(article.file) === undefined)
      problems.push(
        refusedAt(
          place,
          `the text is in another file, ${quoted(article.file)}, which did not come with this one`,
          'Open the case where its articles lie beside it, or put the text into “text”.',
        ),
      );
  });
  return problems;
}

/**
 * The case that a file of the right shape holds. Here identities get their
 * brands, quotes the article that their claim names, articles their hash.
 */
function caseOf(file: FileCase, textOf: TextOf | undefined): Case {
  const opened = {
    ...withoutHead(file),
    articles: file.articles.map((article) => withText(article, textOf)),
    claims: file.claims.map((claim) => ({
      ...claim,
      summary: claim.summary ?? claim.quotes[0]?.exact ?? '',
      channels: claim.channels.length > 0 ? claim.channels : ['unspecified'],
      attribution: quotedIn(claim.article, claim.attribution),
      quotes: claim.quotes.map((quote) => ({
        ...quote,
        article: quote.article ?? claim.article,
      })),
    })),
  };
  // The schema has checked every member; brands are names for what it checked.
  return opened as unknown as Case;
}

/** Every member but those that say what kind of file it is. */
function withoutHead(file: FileCase): object {
  const isHead = (member: string) =>
    member === 'format' || member === 'version';
  return Object.fromEntries(
    Object.entries(file).filter(([member]) => !isHead(member)),
  );
}

function withText(
  { file, ...article }: FileCase['articles'][number],
  textOf: TextOf | undefined,
) {
  const text = article.text ?? (file ? textOf?.(file) : undefined) ?? '';
  return {
    ...article,
    text,
    sha256: article.sha256 ?? sha256Of(text),
    body: article.body ?? { start: 0, end: text.length },
    attribution: quotedIn(article.id, article.attribution),
  };
}

type FileSpeaker = FileCase['claims'][number]['attribution'][number];

function quotedIn(article: string, speakers: readonly FileSpeaker[]) {
  return speakers.map((speaker) =>
    speaker.quote
      ? {
          ...speaker,
          quote: {
            ...speaker.quote,
            article: speaker.quote.article ?? article,
          },
        }
      : speaker,
  );
}
