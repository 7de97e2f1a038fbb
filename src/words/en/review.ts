import { catalogue } from '../catalogue';
import { inFigures } from '../numbers';
import { counted, figured } from './counted';

type Likelihood = 'surely' | 'probably' | 'perhaps';

/** What the review of suggestions says. */
export const reviewWords = catalogue('review', {
  panel: 'Review',
  progress: (reviewed: number, total: number) =>
    `${inFigures(reviewed)} of ${inFigures(total)} reviewed`,
  progressBar: 'Suggestions reviewed',
  lists: 'Which suggestions are listed',
  waiting: (count: number) => `To review ${inFigures(count)}`,
  reviewed: (count: number) => `Reviewed ${inFigures(count)}`,
  grouping: 'Put together by',
  groupings: {
    article: 'Open articles',
    contact: 'Same contact',
    speaker: 'Same speaker',
  },
  group: {
    contact: (cast: string, count: number) =>
      `${cast} (${counted(count, 'telling')})`,
    likely: (cast: string, count: number) =>
      `Perhaps one contact: ${cast} (${counted(count, 'telling')})`,
    speaker: (speaker: string, count: number) =>
      `${speaker} (${counted(count, 'claim')})`,
    single: (_: string, count: number) => `Told once (${inFigures(count)})`,
    'own-voice': (_: string, count: number) =>
      `In the articles’ own voice (${inFigures(count)})`,
  },
  pickGroup: (count: number) => `Select these ${inFigures(count)}`,
  moreArticles: (articles: number) =>
    `and in ${counted(articles, 'more article')}.`,
  reviewByContact: 'Review all by contact',
  begin: 'Read each passage in its article, then accept, reject or edit.',
  keys: {
    step: { keys: 'J K', does: 'next, previous' },
    accept: { keys: 'A', does: 'accept' },
    reject: { keys: 'X', does: 'reject' },
    edit: { keys: 'E', does: 'edit' },
    undo: { keys: 'U', does: 'undo' },
    pick: { keys: 'Shift J K', does: 'select several' },
    all: { keys: 'Ctrl A', does: 'select all' },
  },
  moreBefore: (count: number) =>
    `${inFigures(count)} more stand before these: K steps back to them.`,
  moreFollow: (count: number) =>
    `${inFigures(count)} more follow as you step on.`,
  none: 'No suggestions in the open articles.',
  noneReviewed: 'Nothing has been reviewed here yet.',
  filtersHide: (count: number) =>
    `The filters hide ${counted(count, 'suggestion')}.`,
  allReviewed: (accepted: number, rejected: number) =>
    `All reviewed: ${inFigures(accepted)} accepted, ${inFigures(rejected)} rejected.`,
  clearFilters: 'Clear the filters',
  moreElsewhere: 'More suggestions in:',
  acceptAllListed: (count: number) => `Accept all ${inFigures(count)} listed…`,
  acceptUnread: (count: number) =>
    count === 1
      ? 'Accept one suggestion without reading it? You can undo it.'
      : `Accept ${counted(count, 'suggestion')} without reading each? One undo takes all of it back.`,
  acceptCount: (count: number) => `Accept ${inFigures(count)}`,
  cancel: 'Cancel',
  acceptedCount: (count: number) =>
    `${figured(count, 'suggestion')} accepted. One undo takes all of it back.`,
  acceptedSeveral: (count: number) => `${figured(count, 'claim')} accepted.`,
  rejectedSeveral: (count: number) => `${figured(count, 'claim')} rejected.`,
  reopenedSeveral: (count: number) =>
    `${figured(count, 'claim')} put back among the suggestions.`,
  pick: (claim: string) => `Select: ${claim}`,
  accept: 'Accept',
  reject: 'Reject',
  edit: 'Edit',
  openInArticle: 'Open in article',
  settled: (status: string, claim: string, progress: string) =>
    `${status}: ${claim}. ${progress}.`,
  nothingToUndo: 'There is nothing to undo.',
  undone: 'Undone.',
  undoneOf: (claim: string) => `Undone: ${claim}.`,
  undoneSeveral: (count: number) =>
    `Undone: ${figured(count, 'claim')}, as before.`,
  fact: { channel: 'channel', stance: 'stance', when: 'when', where: 'where' },
  undated: 'undated',
  quoted: (words: string) => `“${words}”`,
  sameWords: (claims: number) =>
    claims === 1
      ? 'An accepted claim rests on these words already:'
      : `${figured(claims, 'accepted claim')} rest on these words already:`,
  moreSameWords: (claims: number) => `and ${counted(claims, 'more claim')}`,
  sameContactAs: 'Same contact as:',
  withAccepted: (claims: number, agreement: string) =>
    `(${counted(claims, 'accepted claim')}; they ${agreement})`,
  withSuggested: (claims: number, agreement: string) =>
    `(${counted(claims, 'other suggestion')}; they ${agreement})`,
  counterparts: 'Probably in the case already',
  isOne: (likelihood: Likelihood, own: string, other: string, place: string) =>
    own === other
      ? `${own} is ${likelihood} the one ${place}.`
      : `${own} is ${likelihood} ${other}, ${place}.`,
  tellsOf: (likelihood: Likelihood, contact: string, place: string) =>
    `This ${likelihood} tells of a contact ${place}: “${contact}”.`,
  inCase: (accepted: number) =>
    accepted === 0
      ? 'in the case'
      : `in the case (${counted(accepted, 'accepted claim')})`,
  inArticle: (title: string) => `suggested in “${title}”`,
  wouldDiffer: (detail: string, own: string, others: string) =>
    `They would differ on ${detail}: ${own} here, ${others} there.`,
  why: 'Reason (optional)',
  evidence: 'Why?',
  verdicts: {
    actor: { same: 'Same', different: 'Keep apart', unsure: 'Unsure' },
    contact: { same: 'Join', different: 'Its own contact', unsure: 'Unsure' },
  },
  verdictKeys: { same: 'M', different: 'D', unsure: 'O' },
  counterpartJudged: {
    actor: {
      same: 'Now one actor. U undoes it.',
      different: 'Kept apart. U undoes it.',
      unsure: 'Left open. U undoes it.',
    },
    contact: {
      same: 'Joined to the contact. U undoes it.',
      different: 'It has a contact of its own. U undoes it.',
      unsure: 'Left open. U undoes it.',
    },
  },
  splitOff: 'Not the same: split off',
  splitOffDone: 'Split off: it has a contact of its own.',
  form: 'Edit the suggestion',
  done: 'Done',
  doneKey: 'Esc',
  channels: 'Channels',
  channelAdded: (channel: string) => `${channel}: added.`,
  channelRemoved: (channel: string) => `${channel}: removed.`,
  stance: 'Stance',
  stanceSet: (stance: string) => `Stance: ${stance.toLowerCase()}.`,
  summary: 'In one sentence',
  summarySet: 'Sentence changed.',
  participants: 'Participants',
  roleOf: (actor: string) => `Role of ${actor}`,
  roleSet: (actor: string, role: string) => `${actor}: ${role}.`,
  remove: (actor: string) => `Remove ${actor}`,
  removed: (actor: string) => `${actor} removed.`,
  swap: 'Swap direction',
  swapped: 'Direction swapped.',
  noDirection: 'The claim states no direction',
  anotherActor: 'Another actor of the case',
  anotherActorHint: 'Another actor…',
  roleOfAdded: 'Role of the added actor',
  add: 'Add',
  added: (actor: string, role: string) => `${actor} added as ${role}.`,
  refused: {
    unchanged: 'Nothing was changed.',
    lastChannel: 'A claim needs a channel. Choose another one first.',
    hasRole: 'This actor already has that role in the claim.',
    lastActor: 'A claim needs an actor. Add another one first.',
    noDirection: 'The claim states no direction to swap.',
  },
});
