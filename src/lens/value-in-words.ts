import type { Actor, Case, CaseArticle, Claim, Grade, Story } from '../case';
import { plainCaption } from '../case';
import { gradingOf } from '../corroboration';
import {
  actWords,
  dateInWords,
  historyWords,
  listed,
  sourceWords,
  vocabularyWords,
} from '../words';
import { nameIn } from './name-in';
import { credibilityInFull, reliabilityInFull } from './grade-in-words';

/** A value that a field of some record has or had, in plain words. */
export function valueInWords(
  theCase: Case,
  field: string,
  to: unknown,
): string {
  if (to === undefined || (Array.isArray(to) && to.length === 0))
    return historyWords.empty;
  if (field === 'grade') return gradeInFull(theCase, to as Grade);
  const nameOf: NameOf = (kind, id) => nameIn(theCase, { kind, id }) ?? id;
  return Object.hasOwn(SAID, field)
    ? SAID[field as keyof Fields](to as never, nameOf)
    : plainly(to);
}

type NameOf = (kind: 'actor' | 'contact', id: string) => string;

/** The fields of all records whose values are not plain texts. */
type Fields = Pick<
  Required<Claim>,
  | 'status'
  | 'stance'
  | 'channels'
  | 'when'
  | 'participants'
  | 'attribution'
  | 'quotes'
  | 'about'
  | 'contact'
> &
  Pick<Actor, 'kind' | 'affiliations'> &
  Pick<Required<CaseArticle>, 'published'> &
  Pick<Required<Case>, 'sideColors' | 'grading'> &
  Pick<Required<Story>, 'steps'>;

const SAID: {
  readonly [Field in keyof Fields]: (
    to: Fields[Field],
    nameOf: NameOf,
  ) => string;
} = {
  status: (to) => vocabularyWords.status[to],
  stance: (to) => vocabularyWords.stance[to],
  kind: (to) => vocabularyWords.kind[to],
  channels: (to) => listed(to.map((each) => vocabularyWords.channel[each])),
  when: ({ edtf }) => dateInWords(edtf),
  published: (to) => dateInWords(to),
  participants: (to, nameOf) =>
    listed(
      to.map(
        ({ actor, role }) =>
          `${nameOf('actor', actor)} (${vocabularyWords.role[role]})`,
      ),
    ),
  attribution: (to) => listed(to.map(({ speaker }) => speaker)),
  affiliations: (to, nameOf) =>
    listed(to.map(({ actor, as }) => `${as} (${nameOf('actor', actor)})`)),
  quotes: (to) => listed(to.map(({ exact }) => sourceWords.quoted(exact))),
  about: (to, nameOf) => listed(to.map((id) => nameOf('contact', id))),
  contact: (to, nameOf) => nameOf('contact', to),
  sideColors: (to) =>
    listed(
      Object.entries(to).map(([side, color]) =>
        historyWords.sideColor(side, color),
      ),
    ),
  grading: (to) =>
    to === 'words' ? actWords.gradeInWords : actWords.gradeOnScale,
  steps: (to) =>
    historyWords.stepsOf(to.map(({ caption }) => plainCaption(caption))),
};

/** A grade on the scale of the case: “B: usually reliable”. */
function gradeInFull(
  theCase: Case,
  { reliability, credibility }: Grade,
): string {
  const scale = gradingOf(theCase);
  return listed(
    [
      reliability && reliabilityInFull(scale, reliability),
      credibility && credibilityInFull(scale, credibility),
    ].filter((each) => each !== undefined),
  );
}

/** Any other value: its texts and numbers, one after another. */
function plainly(value: unknown): string {
  if (typeof value === 'string') return sourceWords.quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  if (typeof value !== 'object' || value === null) return historyWords.empty;
  const parts = Object.values(value).map(plainly);
  return parts.length === 0 ? historyWords.empty : listed(parts);
}
