import type { CaseArticle } from '../case';
import { isVague } from '../time';
import { dateInWords } from '../words';
import { spellOf } from './excerpt';

/** A date of publication as far as it is sure: a year, its month, its day. */
export type Publication = {
  readonly year?: string;
  readonly month?: string;
  readonly day?: string;
};

/**
 * What of a date of publication holds on every day that it may mean, for
 * programs that know no stretches: of "12 to 14 May 2025" the month alone.
 */
export function surePublicationOf({ published }: CaseArticle): Publication {
  const { start, end } = spellOf(published?.replaceAll(/[~?%]/g, '')) ?? {};
  const first = start?.split('-') ?? [];
  const last = end?.split('-') ?? [];
  const isSure = (at: number): boolean =>
    first.slice(0, at + 1).join() === last.slice(0, at + 1).join();
  const [year, month, day] = first.map((part, at) =>
    isSure(at) ? part : undefined,
  );
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

/** A date of publication in words, where such programs are told less or none. */
export function vaguePublicationOf({
  published,
}: CaseArticle): string | undefined {
  const isPlain = /^\d{4}(?:-\d\d){0,2}$/.test(published ?? '');
  return published === undefined || isPlain || !isVague(published)
    ? undefined
    : dateInWords(published);
}
