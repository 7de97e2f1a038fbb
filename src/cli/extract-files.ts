import type {
  AnalystId,
  Case,
  CaseArticle,
  CaseId,
  LikelyGroup,
} from '../case';
import {
  actOn,
  emptyCase,
  importOf,
  Ledger,
  likelyDuplicates,
  likelyGroupsFrom,
  sureMerges,
} from '../case';
import { extract, Fitting } from '../extraction';
import type { Proposal } from '../intake';
import type { ArticleId } from '../text';
import { sha256Of } from '../text';
import { mergingWords, terminalWords } from '../words';

/** An article read from a file, under the file's name without its ending. */
export type NamedArticle = {
  readonly name: string;
  readonly proposal: Proposal;
};

/** The rules by which articles are read, as an analyst of the case. */
const READER = 'reader:rules@2' as AnalystId;

/**
 * A case of suggested claims from some articles: one act by the reader, and a
 * second by which it merges the actors that several articles surely share. The
 * same suggestions are the same case, whoever makes it and when.
 */
export function caseOfFiles(files: readonly NamedArticle[]): Ledger {
  const unnamed = suggestedFrom(files);
  const hash = sha256Of(JSON.stringify(unnamed));
  const id = `extract~${hash.slice(0, 16)}` as CaseId;
  const device = hash.slice(0, 32);
  const act = importOf({ ...unnamed, id }, device);
  const ledger = new Ledger(id, [{ ...act, by: READER }]);
  const merges = sureMerges(ledger, proposedIn(ledger));
  // There is no clock here: it comes next after the act before it.
  const hand = { by: READER, device, now: 0 };
  if (merges.length > 0)
    ledger.take([
      actOn(ledger, hand, merges, { why: mergingWords.sureReason }),
    ]);
  return ledger;
}

/** What else of a case may be one, for a person to say. */
export function proposedIn(ledger: Ledger): readonly LikelyGroup[] {
  const { theCase } = ledger;
  return likelyGroupsFrom(theCase, ledger, likelyDuplicates(theCase, ledger));
}

/** The suggestions of each article, each with actors of its own. */
function suggestedFrom(files: readonly NamedArticle[]): Case {
  const taken = new Set<string>();
  const articles = files.map((file) => articleOf(file, taken));
  const nothing = emptyCase('' as CaseId, terminalWords.suggested);
  const fitting = new Fitting(nothing);
  const found = articles.map((article) => {
    const fitted = fitting.fit(extract(article));
    fitting.add(fitted);
    return fitted;
  });
  return {
    ...nothing,
    analysts: [{ id: READER, name: terminalWords.reader }],
    articles,
    actors: found.flatMap(({ actors }) => actors),
    claims: found.flatMap(({ claims }) => claims),
    contacts: found.flatMap(({ contacts }) => contacts),
    origins: found.flatMap(({ origins }) => origins),
  };
}

/** A name that was not taken before: itself, or with a number. */
export function unique(name: string, taken: Set<string>): string {
  let id = name;
  for (let number = 2; taken.has(id); number++) id = `${name}-${number}`;
  taken.add(id);
  return id;
}

function articleOf(
  { name, proposal }: NamedArticle,
  taken: Set<string>,
): CaseArticle {
  const id = unique(name, taken);
  const { notes: _, encoding: _e, isBodyUnsure: _b, ...article } = proposal;
  return { language: 'en', ...article, id: id as ArticleId, attribution: [] };
}
