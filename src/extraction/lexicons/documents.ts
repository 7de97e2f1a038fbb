import { wordsOf } from './word-list';

/** Papers, recordings and programmes to which an article credits what they show. */
export const DOCUMENTS = wordsOf(`
  account, accounts, affidavit, affidavits, archive, archives, cable, cables, calendar
  charge sheet, communique, communiqué, complaint, deposition, diaries, diary, disclosure, disclosures, document, documents
  dossier, email, emails, e-mail, e-mails, file, files, filing, filings, footage
  indictment, inquiry, invoice, invoices, itinerary, ledger, ledgers, letter, letters
  log, logbook, logs, manifest, memo, memoir, memoirs, memorandum, memos, message
  messages, metadata, minutes, note, notes, paper, papers, readout, recording
  recordings, record, records, register, registers, report, reports, request, requests, schedule
  screenshots, statement, statements, summary, tape, tapes, testimony, transcript
  texts, transcripts, verdict, warrant, website, broadcaster, daily, newspaper, newspapers
  radio, release, television, tv
`);

/** Papers in which somebody keeps whom he met and called. */
export const DIARIES = wordsOf(`
  agenda, appointment book, calendar, calendars, diaries, diary, journal, log, logbook, logs, planner, schedule
`);

/** Verbs by which a document credits what it holds, by base form. */
export const SHOWING_VERBS = wordsOf(`
  conclude, confirm, describe, detail, disclose, document, find, indicate, list
  mention, note, record, report, reveal, say, show, state, suggest
`);

/** Verbs by which a body credits itself with what it found out, by base form. */
export const FINDING_VERBS = wordsOf(`
  conclude, determine, discover, establish, find, hear, judge, learn, note
`);

/** Verbs after which "from" names who told it, by base form. */
export const HEARING_VERBS = wordsOf('gather, hear, know, learn, understand');

/** Papers and words that go from hand to hand, which "it" takes up again. */
export const PASSED_ON_THINGS = wordsOf(`
  cable, copies, copy, documents, dossier, draft, drafts, envelope, envelopes, letter, letters, list
  memo, memorandum, message, messages, minutes, note, notebook, notebooks, notes, offer, paper, papers, petition
  photographs, proposal, proposals, recording, recordings, reply, report, spreadsheet, tape, tapes, telegram, telegrams, text
  transcript, transcripts, warning
`);
