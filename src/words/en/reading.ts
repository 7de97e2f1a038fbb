import { catalogue } from '../catalogue';
import { listed } from '../lists';
import { inFigures } from '../numbers';
import { counted, figured } from './counted';

/** A number of bytes in words: "51 MB". */
function size(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} kB`;
  return `${inFigures(Math.round(bytes / 1_000_000))} MB`;
}

function withoutWords(without: number, all: string): string {
  return without === 1
    ? `1 of its ${all} holds no words and was left out.`
    : `${inFigures(without)} of its ${all} hold no words and were left out.`;
}

/** What became of a file that was read: why not, with the remedy; what to know. */
export const readingWords = catalogue('reading', {
  untitled: 'Untitled',
  chat: (speakers: readonly string[], day: string | undefined) => {
    const others = speakers.length - 2;
    const named =
      others > 1
        ? [...speakers.slice(0, 2), counted(others, 'other')]
        : speakers;
    return `Chat of ${listed(named)}${day === undefined ? '' : `, ${day}`}`;
  },
  unreadable:
    'This file could not be read. If it is a folder, drop the files in it; else paste the article’s text.',
  empty: 'This file is empty. Save it again, or paste the article’s text.',
  noWords: 'There are no words in it. Paste the article’s text.',
  nested:
    'Archives are packed in one another too deeply. Unpack them and add the files themselves.',
  largeFile: (bytes: number, most: number) =>
    `This file has ${size(bytes)}, and the limit is ${size(most)}. Save a part of it, or paste the text.`,
  longText: (characters: number, most: number) =>
    `Its text has ${figured(characters, 'character')}, and the limit is ${inFigures(most)}. Add a part of it.`,
  unfoldsTo: (most: number) =>
    `This file unfolds to more than ${size(most)}, which no article does. Unpack it and add a part of it, or paste the text.`,
  manyPieces: (most: number) =>
    `This page is made of more than ${inFigures(most)} pieces. Copy the words of the article and paste them here.`,
  pageWithoutText:
    'This page shows no text: it may be filled in by a script. Copy the words from your browser and paste them here.',
  damagedSavedPage:
    'This saved page is damaged: no page was found in it. Save it again in your browser, as “Web page, HTML only”.',
  damagedSafariArchive:
    'This Safari web archive is damaged: no page was found in it. Save the page again, as “Page Source” or PDF.',
  noPageInArchive: (why: string | undefined) =>
    `No page with an article was found in this web archive. ${why ?? 'Save the page itself in your browser.'}`,
  link: (address: string | undefined) =>
    address === undefined
      ? 'There is only a link here, and nothing is fetched. Open it, save the page, and add that.'
      : `There is only a link here (${address}), and nothing is fetched. Open it, save the page, and add that.`,
  linksAlone:
    'There are only links to articles here, and nothing is fetched. Open them, save the pages, and add those.',
  wikiPages:
    'This is an export of wiki pages in their own markup, which is not read. Open the pages in a browser, save them, and add those.',
  calendar:
    'This is a calendar or a contact card, not an article. Paste what it says if that is wanted.',
  mailStore:
    'This is a whole Outlook mailbox (.pst, .ost), which is not opened here. Save the messages from Outlook as .msg or .eml, and add those.',
  winmail:
    'This is an attachment as Outlook packs it (winmail.dat). Ask for the message as plain text, or save it from Outlook as .msg.',
  referenceGraph:
    'This is a list of references without the articles’ words. Export it from Zotero as RIS, or add the files of the articles themselves.',
  oldOffice:
    'This is a Word, Excel or PowerPoint file of the old kind, or one locked with a password. Save it as .docx (a table as .csv) without a password, or paste its text.',
  outlookWithoutWords:
    'This Outlook message keeps its words in a form that is not read here. Save it from Outlook as .eml or as text, or paste its text.',
  otherArchive:
    'This is an archive of a kind that is not opened here. Unpack it and add its files, or pack them as .zip.',
  picture:
    'This is a picture, and words in pictures are not read. Run it through text recognition first, or paste its text.',
  recording: 'This is a recording, not an article. Paste a transcript of it.',
  notText:
    'This is not a text: it holds bytes that are no letters. Save the article as .txt, .html, .pdf or .docx, or paste its text.',
  spoilt: (characters: number) =>
    `In this file, ${counted(characters, 'character')} could not be decoded and ${characters === 1 ? 'is' : 'are'} shown as \uFFFD. Choose another encoding if words are spoilt.`,
  damagedPacked:
    'This packed file is damaged and cannot be opened. Save or download it again, or paste the article’s text.',
  damagedWord:
    'This Word document is damaged and cannot be read. Open it in a word processor, save it again, or paste its text.',
  lockedWord:
    'This Word document is locked with a password. Save a copy without one, or paste its text.',
  damagedOpenDocument:
    'This OpenDocument file is damaged or locked. Save a copy without a password, or paste its text.',
  openTable:
    'This is a table or a presentation, not a text. Save its text as .odt or .txt, or a table of articles as .csv.',
  workbook:
    'This is an Excel workbook, which is not read. Save the sheet of articles as .csv.',
  appleDocument:
    'This is a document of Pages, Numbers or Keynote, which is not read. Export it as Word (.docx) or PDF, a table as .csv.',
  noWordsInMarkup:
    'No article was found in this XML file. Save its articles as .csv, .json or .txt.',
  sideBySide:
    'In this text, two columns seem to stand side by side, so that their lines are mixed. Save it without its layout, or add the PDF that it comes from.',
  presentation:
    'This is a presentation, which is not read. Save it as PDF, or paste its text.',
  lockedBook:
    'This electronic book is locked or holds no text. Copy the words of the article and paste them here.',
  emptyArchive:
    'This archive holds no file with an article. Unpack it to see what is in it.',
  noneInArchive: (why: string) =>
    `No article was found in this archive. ${why}`,
  member: {
    absent: 'It could not be found in the archive. Pack the archive again.',
    damaged: 'It is damaged in the archive. Pack the archive again.',
    locked: 'It is locked with a password. Unpack the archive first.',
    'too-large': 'It is too large. Save a part of it.',
  },
  further: (files: number) =>
    `${figured(files, 'further file')} ${files === 1 ? 'was' : 'were'} left out. Split the archive to add them.`,
  furtherMessages: (messages: number) =>
    `${figured(messages, 'further message')} ${messages === 1 ? 'was' : 'were'} left out. Split the mailbox to add them.`,
  damagedMail:
    'This e-mail is damaged and cannot be read. Save it again from your mail program, or paste its text.',
  mailWithoutWords:
    'This e-mail holds no words. Save what is attached to it by itself.',
  coveringNote:
    'The few words of the e-mail around the attachment were left out.',
  mailboxWithoutWords:
    'This mailbox holds no message with words. Save the messages one by one from your mail program.',
  message: (number: number) => `message ${inFigures(number)}`,
  attachment: 'attachment',
  feedTooLong:
    'This feed has too many entries to be read at once. Split it into smaller files.',
  feedWithoutWords:
    'This feed has no entries with words. Save the articles themselves as web pages.',
  briefEntries: (brief: number, all: number) =>
    all === 1
      ? 'Its entry only announces an article in a few words. Save the article itself from its address.'
      : `${inFigures(brief)} of its ${figured(all, 'entry', 'entries')} only announce${brief === 1 ? 's' : ''} an article in a few words. Save the article itself from its address.`,
  damagedJson:
    'This JSON file is damaged: it is not valid JSON. Export it again, or put one article on a line (JSON lines).',
  caseFile: 'This is a case file, not an article. Open it by itself instead.',
  brokenLines: (lines: number) =>
    `${figured(lines, 'line')} ${lines === 1 ? 'is' : 'are'} not valid JSON and ${lines === 1 ? 'was' : 'were'} left out.`,
  noWordsInJson: (names: readonly string[]) =>
    names.length === 0
      ? 'No article was found in this JSON file. Name the field with its words “text”, “body” or “content”.'
      : `No article was found in this JSON file, which has ${listed(names)}. Name the field with its words “text”, “body” or “content”.`,
  entriesWithoutWords: (without: number, all: number) =>
    withoutWords(without, figured(all, 'entry', 'entries')),
  noTextColumn: (names: readonly string[]) =>
    `No column of this table is named as the words of an article; it has ${listed(names)}. Name that column “text”, “body” or “content”.`,
  tableWithoutWords:
    'This table has no rows with words. Export it again with the full texts.',
  rowsWithoutWords: (without: number, all: number) =>
    withoutWords(without, figured(all, 'row')),
  inFile: (name: string, sentence: string) => `${name}: ${sentence}`,
  scannedPdf:
    'This PDF holds pictures of pages but no text, as a scan does. Run it through text recognition first, or paste its text.',
  unseenText:
    'The text of this PDF lies outside its pages, so none of it is in sight. Print it to a new PDF, or paste its text.',
  lockedPdf:
    'This PDF is locked with a password. Save a copy without one, or paste its text.',
  damagedPdf:
    'This PDF is damaged and cannot be read. Open it in a viewer and print it to a new PDF, or paste its text.',
  clipped: (clippings: number, when: string) =>
    `${counted(clippings, 'highlight').replace(/^./, (letter) => letter.toUpperCase())} of ${when}. When the work itself was published the file does not say: enter the date by hand.`,
  barePages: (bare: number, all: number) =>
    `${inFigures(bare)} of ${figured(all, 'page')} hold no text and were passed over.`,
  runningLines: (lines: readonly string[]) =>
    `What the pages repeat at head or foot was left out: ${lines.map((line) => `“${line}”`).join(', ')}.`,
  footnotes: (notes: number) =>
    `${counted(notes, 'note').replace(/^./, (letter) => letter.toUpperCase())} at the foot of pages ${notes === 1 ? 'stands' : 'stand'} at the end of the text and ${notes === 1 ? 'is' : 'are'} not read.`,
  wordsInData:
    'The page shows only a part of the article. Its words are taken from the data that the page holds for search engines.',
  unsureBody:
    'The main text of this page could not be told surely. Look over which paragraphs are read and mark them by hand, or paste the article’s text.',
  basis: {
    dateline: 'The dateline of the text.',
    firstLines: 'The first lines of the text.',
    frontMatter: 'The fields at the top of the file.',
    exportHead: 'The head of the article in the export.',
    fields: 'The fields of the article in the file.',
    column: 'The table’s own column.',
    book: 'The book’s own fields.',
    mail: 'The date of the e-mail.',
    messages: 'The times of the messages, all of one day.',
    passedOn: 'The date of the e-mail that is passed on in this one.',
    forwarded:
      'The date of the e-mail that forwards it; the article may be older.',
  },
  publisherAddress: (host: string) => `The address of the page (${host}).`,
  publisherTitle: 'The title of the page, and its address.',
  publisherPage: 'The page’s own fields.',
  basisLine: (line: string) => `A line of the text (“${line}”).`,
  noSuchDay: (day: string) =>
    `“${day}” is not in the calendar, so the article has no date. Enter the date by hand.`,
  basisPage: (time: string) => `The page’s own fields (${time}).`,
  basisShown: (line: string) => `The page’s words by the headline (“${line}”).`,
  basisAddress: (address: string) => `The page’s address (${address}).`,
  basisFeed: (time: string) => `The feed’s entry (${time}).`,
});
