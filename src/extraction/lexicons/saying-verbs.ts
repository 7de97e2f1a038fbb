import { wordsOf } from './word-list';

/** Verbs by which an article credits what it reports, by base form. */
export const SAYING_VERBS = wordsOf(`
  boast, complain, confess, confide, contend, divulge, estimate, grumble, hint, imply, intimate, lament, marvel
  murmur, muse, mutter, observe, opine, own, protest, reckon, recollect, reflect, remember, reminisce, sigh
  speculate, submit, surmise, theorise, theorize, volunteer, vouch, whisper, wonder
  reply, respond, retort,
  acknowledge, add, admit, allege, announce, argue, assert, believe, claim, comment
  confirm, deny, describe, disclose, explain, indicate, insist, maintain, note, recall
  recount, remark, report, reveal, say, state, stress, suggest, tell, testify
  think, warn, write, inform, assert, contend, concede, attest, swear, aver, relate, report, recall, declare, emphasise, emphasize, quote, suspect
`);

/** Verbs of one who sees or hears what another does. */
export const PERCEIVING = wordsOf(`
  catch, film, filmed, find, hear, notice, observe, overhear, photograph, photographed, record, see, spot
  tape, taped, watch
`);
