import { catalogue } from '../catalogue';
import { listedAsChoice } from '../lists';
import { inFigures } from '../numbers';
import { figured } from './counted';

/** Why a case file was not opened, and what to do about it. */
export const caseFileWords = catalogue('case-file', {
  inFile: (what: string) => `In this case file, ${what}.`,
  inPlace: (place: string, what: string) => `In ${place}: ${what}.`,
  quoted: (words: string) => `“${words}”`,
  entry: 'entry',
  /** The file as a whole. */
  empty: 'This file is empty.',
  tooLarge: (megabytes: number, most: number) =>
    `This file is too large to open: ${inFigures(megabytes)} MB. A case may have ${inFigures(most)} MB.`,
  tooLargeInOne: (most: number) =>
    `This file has one entry of more than ${inFigures(most)} MB, which is too large to open.`,
  spoilt: 'This compressed file is damaged or breaks off before its end.',
  tooDeep: (most: number) =>
    `This file nests its lists more than ${inFigures(most)} levels deep, which no case does.`,
  binary: 'This is not a case file: it holds binary data, not text.',
  markup: 'This is not a case file, but a web page or other markup.',
  notJson: 'This is not a case file: it does not begin with “{”, as JSON does.',
  brokenOff: 'This case file breaks off before its end.',
  invalidJson: (line: number | undefined) =>
    line === undefined
      ? 'This file is not valid JSON.'
      : `This file is not valid JSON at line ${inFigures(line)}.`,
  otherFormat:
    'This is JSON, but not a Backchannel case: its “format” is not “backchannel-case”.',
  newerVersion: (version: number, newest: number) =>
    `A newer Backchannel saved this case: its version is ${inFigures(version)}, and this one reads versions up to ${inFigures(newest)}.`,
  noVersion: 'This case file does not say which version it is.',
  nothingRecovered: (reason: string) =>
    `Nothing of this recovery copy can be brought back. ${reason}`,
  lostFile: (reason: string) => `A saved state of the case. ${reason}`,
  otherShape: 'This file does not have the shape of a case.',
  /** Remedies. */
  clash:
    'It has acts that bear the same identity as acts of the open case, and yet differ: one of the two was altered.',
  remedy: {
    unaltered: 'Ask its sender for the file as Backchannel saved it.',
    otherFile: 'Choose another file.',
    savedFile: 'Choose a file that Backchannel saved.',
    savedJson: 'Choose the .json file that Backchannel saved.',
    fileItself:
      'Choose the .json file itself rather than a page that shows it.',
    copyAgain: 'Copy or download it again, whole.',
    lookForComma:
      'If it was edited by hand, look for a missing comma, bracket or quotation mark there; else copy or download it again, whole.',
    newer: 'Open it with a newer Backchannel.',
    split:
      'Split the case into several files, or check that it is a case file.',
    asSaved: 'Open the file as Backchannel saved it.',
    listsByHand:
      'Open the file as Backchannel saved it. To open lists that you changed by hand, remove “acts” and set “version” to 1.',
    addText: 'Add the article’s text.',
    besideArticles:
      'Open the case where its articles lie beside it, or put the text into “text”.',
    byShape:
      'Correct it there; the published schema, schema/case-2.json, gives the shape.',
    ownIdentity: 'Give each entry of a list an identity of its own.',
    unalteredText:
      'Open a copy of the file in which the article’s text is unaltered.',
    offsets: 'Correct the offsets.',
    offsetsCounted: 'Correct the offsets, counted from 0 in UTF-16 code units.',
    relay:
      'Give the place, counted from 0, of the speaker who relays this one.',
    date: 'Write it as 2025-05-11, 2025-05, 2025-04-21/2025-04-30 or 2025-05~, or leave it out.',
    version: (newest: number) =>
      `Its “version” should be ${inFigures(newest)}.`,
    addEntry: (noun: string) =>
      `Add the ${noun} to the list, or correct the identity.`,
  },
  /** What is wrong at a place; the sentence around it names the place. */
  textMissing: '“text” is missing',
  textElsewhere: (file: string) =>
    `the text is in another file, ${file}, which did not come with this one`,
  textNowhere:
    'the article’s text is neither here nor in a file that came with this one',
  unknownChange: (kind: string) =>
    `this Backchannel does not know how to do ${kind}`,
  unknownField: (field: string, kind: string) =>
    `this Backchannel cannot set ${field} of ${kind}`,
  notListed: (kind: string, id: string) =>
    `there is no ${kind} ${id} in the lists`,
  sameAct: 'another act has the same identity',
  sawLater: 'it says that it saw an act that came later',
  listsDiffer: (place: string) =>
    `The lists of this case are not what its acts amount to: they differ at ${place}.`,
  titleAndSummary: 'its title and summary',
  repeated: (id: string, list: string, first: number) =>
    `the identity ${id} is already that of ${list} ${first}`,
  alteredText: 'the text is not the one that was added: its SHA-256 differs',
  noStretch: (start: number, end: number, length: number) =>
    `${start}–${end} is no stretch of the article’s ${figured(length, 'character')}`,
  notTheArticles: (
    start: number,
    end: number,
    article: string,
    length: number,
  ) =>
    `the characters at ${start}–${end} are not the article’s: ${article} has ${figured(length, 'character')}`,
  relayedByNobody: (through: number) =>
    `“through” is ${through}, which leads to no other speaker of this list`,
  unknownReference: (noun: string, id: string) =>
    `there is no ${noun} ${id} in this case`,
  noDate: (member: string, date: string) =>
    `“${member}” is ${date}, which is not a date in EDTF`,
  /** A member that has not the shape it should have. */
  thisEntry: 'this entry',
  missing: (subject: string) => `${subject} is missing`,
  wrongKind: (subject: string, expected: string, found: string) =>
    `${subject} should be ${expected}, not ${found}`,
  noneOf: (subject: string, values: readonly string[], found: string) =>
    `${subject} should be ${listedAsChoice(values)}, not ${found}`,
  blank: (subject: string) =>
    `${subject} is empty, and needs at least one entry or character`,
  impossible: (subject: string, found: string) =>
    `${subject} cannot be ${found}`,
  shape: {
    text: 'a text',
    number: 'a whole number',
    flag: 'true or false',
    list: 'a list in square brackets',
    record: 'a record in curly brackets',
  },
  found: { list: 'a list', record: 'a record' },
});
