import { catalogue } from '../catalogue';

/** Why a field of a claim says what it says. */
export const basisWords = catalogue('basis', {
  why: (field: string, value: string) => `${field}: ${value}. Why?`,
  panel: (field: string) => `Why: ${field}`,
  field: {
    participants: 'Participant',
    channels: 'Channel',
    stance: 'Stance',
    when: 'Date',
    place: 'Place',
    attribution: 'Speaker',
    summary: 'Sentence',
    note: 'Note',
    contact: 'Contact',
    about: 'About',
    quotes: 'Passage',
  },
  fromWords: 'From the words marked here:',
  noWords: 'No single word says this. The claim rests on:',
  countedFrom: (date: string) => `Counted from ${date}.`,
  readByMachine: (day: string) => `Read by machine. Added on ${day}.`,
  readByMachineInFile: 'Read by machine. Came with the case.',
  fromSource: 'Came with the case.',
  addedBy: (who: string, day: string) => `Added by ${who} on ${day}.`,
  setBy: (who: string, day: string) => `Set by ${who} on ${day}.`,
  you: 'you',
  someone: 'an analyst without a name',
  reason: (why: string) => `Reason: ${why}`,
  showInArticle: 'Show in article',
  close: 'Close',
});
