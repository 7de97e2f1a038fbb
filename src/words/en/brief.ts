import { catalogue } from '../catalogue';
import { inFigures, inText } from '../numbers';
import { counted } from './counted';

/** The brief: a case on paper, for readers without the app. */
export const briefWords = catalogue('brief', {
  question: 'Question',
  answer: 'In short',
  timeline: 'What happened, in order of time',
  undatedTitle: 'Without a date',
  notes: 'Quotes',
  sources: 'Sources',
  caveats: 'What this rests on, and what it leaves open',
  counts: (contacts: number, articles: number, origins: number) =>
    `${sentence(counted(articles, 'article'))} ${articles === 1 ? 'tells' : 'tell'} of ${counted(contacts, 'contact')}, on the word of ${counted(origins, 'independent origin')}.`,
  nothing: 'No accepted claim is shown: there is nothing to tell.',
  standing: (agreement: string, origins: number) =>
    `${sentence(agreement)}; ${counted(origins, 'independent origin')}.`,
  between: (agreement: string, origins: number) =>
    `The claims ${agreement}; ${counted(origins, 'independent origin')}.`,
  dated: (date: string) => sentence(date),
  quotedAgain: (words: string, source: number, publisher: string) =>
    `“${words}”, source ${inFigures(source)} (${publisher}).`,
  note: (citation: string, credit: string) =>
    `${citation} ${sentence(credit)}.`,
  source: (
    title: string,
    publisher: string,
    date: string,
    address: string | undefined,
  ) =>
    `${[`“${title}”`, publisher, date, address]
      .filter((part) => part !== undefined && part !== '')
      .join(', ')}.`,
  numbered: (number: number, words: string) => `${inFigures(number)}. ${words}`,
  shown: (shown: number, total: number) =>
    shown === total
      ? `All ${counted(total, 'accepted claim')} of the case are told here.`
      : `Of ${counted(total, 'accepted claim')} of the case, ${shown === 1 ? 'one is' : `${counted(shown, 'claim')} are`} told here; the rest was filtered away.`,
  suggested: (count: number) =>
    `${sentence(counted(count, 'suggestion'))} that nobody has accepted ${count === 1 ? 'is' : 'are'} left out.`,
  oneOrigin: (of: number, total: number) =>
    `${sentence(inText(of))} of ${counted(total, 'contact')} ${of === 1 ? 'rests' : 'rest'} on one independent origin alone: articles that credit the same people do not confirm each other.`,
  anonymous: (of: number) =>
    `${sentence(counted(of, 'contact'))} ${of === 1 ? 'rests' : 'rest'} only on speakers whom no article names.`,
  unsure: (of: number) =>
    `${sentence(counted(of, 'claim'))} ${of === 1 ? 'does' : 'do'} not say that something happened: denied, planned, attempted or only believed. Each says so in its sentence.`,
  disputed: (of: number) =>
    `On ${counted(of, 'contact')} the claims differ or disagree.`,
  undated: (of: number) =>
    `${sentence(counted(of, 'contact'))} ${of === 1 ? 'has' : 'have'} no date and ${of === 1 ? 'stands' : 'stand'} apart.`,
  inferredDates: (of: number) =>
    `The date of publication of ${counted(of, 'article')} was inferred.`,
  lost: (of: number) =>
    `${sentence(counted(of, 'quote'))} ${of === 1 ? 'does' : 'do'} not stand in the article as given.`,
  state: (date: string) => `The case as it stood on ${date}.`,
  figure: 'The network of these contacts',
  backTo: 'Back to the text',
  wrongQuestion: 'Give the question after --question.',
});

/** A sentence begins with a capital. */
function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
