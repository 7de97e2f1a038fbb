/** Ways in which Ana Reed turns to Carl Stein. */
export const TURNED: Readonly<Record<string, string>> = {
  letter:
    'On 3 May the minister, Ana Reed, wrote to Carl Stein, the head of the bank.',
  sent: 'On 3 May the minister, Ana Reed, sent Carl Stein, the head of the bank, a letter.',
  email: 'On 3 May the minister, Ana Reed, e-mailed the banker Carl Stein.',
  text: 'On 3 May the minister, Ana Reed, texted the banker Carl Stein.',
  call: 'On 3 May the minister, Ana Reed, telephoned the banker Carl Stein, but he was out.',
  message:
    'On 3 May the minister, Ana Reed, sent a message to the banker Carl Stein.',
};

const PAPER = ['letter', 'sent', 'email', 'message'];
const ALL = Object.keys(TURNED);

/** What he does then: the stance in which he is in contact with her. */
export const REPLIES: readonly (readonly [
  sentence: string,
  stance: 'asserted' | 'negated',
  after: readonly string[],
])[] = [
  ['He replied the next day.', 'asserted', ALL],
  ['Stein responded by e-mail.', 'asserted', ALL],
  ['Stein sent a curt reply.', 'asserted', ALL],
  ['A reply came two days later.', 'asserted', ALL],
  ['Stein’s reply was brief.', 'asserted', ALL],
  ['She received a reply on 9 May.', 'asserted', ALL],
  ['She had a reply from him within a week.', 'asserted', ALL],
  ['An acknowledgement arrived on 9 May.', 'asserted', PAPER],
  ['Stein acknowledged it on 9 May.', 'asserted', PAPER],
  ['Stein acknowledged receipt on 9 May.', 'asserted', PAPER],
  ['Stein rang back an hour later.', 'asserted', ['call', 'text']],
  ['Stein returned the call on Friday.', 'asserted', ['call']],
  ['Stein replied that he was busy.', 'asserted', ALL],
  ['He did not reply.', 'negated', ALL],
  ['Stein has yet to reply.', 'negated', ALL],
  ['Stein left it unanswered.', 'negated', PAPER],
  ['Stein ignored it.', 'negated', PAPER],
  ['There has been no answer.', 'negated', ALL],
  ['No reply came.', 'negated', ALL],
  ['No answer was received.', 'negated', ALL],
  ['She never heard back.', 'negated', ALL],
  ['It went unanswered.', 'negated', PAPER],
  ['Her letter went unanswered.', 'negated', ['letter', 'sent']],
  ['Stein did not return the call.', 'negated', ['call']],
];

/** What is no answer to her. */
export const NO_REPLIES: readonly string[] = [
  'He ignored the rain.',
  'He acknowledged it as a masterpiece.',
  'The critics ignored it.',
  'The money was not received.',
  'No answer was given to the question of the price.',
];
