/** A noun of contact, as one and as several. */
export type Noun = { readonly one: string; readonly many: string };
const nounsIn = (list: string): readonly Noun[] =>
  list.split(',').map((each) => {
    const [one = '', many = `${one}s`] = each.trim().split('/');
    return { one, many };
  });

/** Nouns of what two hold. */
export const MUTUAL = nounsIn(
  'meeting, conversation, discussion, phone call, telephone conversation, dinner, lunch/lunches, appointment, encounter, consultation, chat, interview, working session, video call, argument, negotiation',
);
/** Nouns of what one sends the other. */
export const SENT = nounsIn(
  'letter, message, note, e-mail, text message, telegram, memo, call, telephone call, request, reply/replies, report, warning, offer, proposal, complaint, postcard, memorandum/memoranda, cable',
);

/** A construction of nouns that are held or sent. */
export type Template = {
  readonly of: 'both' | 'sent';
  readonly tell: (noun: Noun) => string;
};
const an = (word: string): string =>
  `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
/** The two of every sentence. */
export const X = 'Elena Rossi';
/** The other of the two. */
export const Y = 'Martin Weber';
const both = (tell: (noun: Noun) => string): Template => ({ of: 'both', tell });
const sent = (tell: (noun: Noun) => string): Template => ({ of: 'sent', tell });

const GOVERNORS = [
  'lasted two hours',
  'ran to two hours',
  'ended badly',
  'went well',
  'proved fruitless',
  'was short',
  'took place in May',
  'came as a surprise',
  'left nobody happier',
  'turned sour',
  'is described in the file',
  'was kept secret',
  'angered the judge',
  'convinced nobody',
  'followed in June',
];
const SENT_GOVERNORS = [
  'went unanswered',
  'ran to two pages',
  'came in May',
  'was dated 3 May',
  'arrived on Monday',
  'said nothing new',
  'is in the file',
  'was kept secret',
  'caused a stir',
  'warned of delays',
  'asked for time',
  'went astray',
  'changed nothing',
  'was friendly',
  'followed in June',
];

/** How a noun of contact is told. */
export const TEMPLATES: Readonly<Record<string, Template>> = {
  ...Object.fromEntries(
    GOVERNORS.flatMap((end) => [
      [
        `X’s N with Y ${end}`,
        both(({ one }) => `${X}’s ${one} with ${Y} ${end}.`),
      ],
      [
        `the N between X and Y ${end}`,
        both(({ one }) => `The ${one} between ${X} and ${Y} ${end}.`),
      ],
    ]),
  ),
  ...Object.fromEntries(
    SENT_GOVERNORS.flatMap((end) => [
      [`X’s N to Y ${end}`, sent(({ one }) => `${X}’s ${one} to ${Y} ${end}.`)],
      [
        `the N from X to Y ${end}`,
        sent(({ one }) => `The ${one} from ${X} to ${Y} ${end}.`),
      ],
    ]),
  ),
  'a N between X and Y': both(
    ({ one }) => `There was ${an(one)} between ${X} and ${Y} in May.`,
  ),
  'several N between': both(
    ({ many }) => `There were several ${many} between ${X} and ${Y} in May.`,
  ),
  'there followed': both(
    ({ one }) => `There followed ${an(one)} between ${X} and ${Y}.`,
  ),
  'records list': both(
    ({ many }) => `The records list twelve ${many} between ${X} and ${Y}.`,
  ),
  'file holds': sent(
    ({ one }) => `The file contains ${an(one)} from ${X} to ${Y}.`,
  ),
  'we found': sent(({ one }) => `We found a further ${one} from ${X} to ${Y}.`),
  'in a N to Y, X': sent(
    ({ one }) => `In ${an(one)} to ${Y}, ${X} said that the road was open.`,
  ),
  'in her N to Y, X': sent(
    ({ one }) => `In her ${one} to ${Y}, ${X} denied it.`,
  ),
  'X, in a N to Y,': sent(
    ({ one }) => `${X}, in ${an(one)} to ${Y}, denied it.`,
  ),
  'X said in a N to Y': sent(
    ({ one }) => `${X} said in ${an(one)} to ${Y} that the road was open.`,
  ),
  'in a N with Y, X': both(
    ({ one }) => `In ${an(one)} with ${Y}, ${X} said that the road was open.`,
  ),
  'during a N with Y, X': both(
    ({ one }) => `During ${an(one)} with ${Y} on Monday, ${X} raised the plan.`,
  ),
  'after a N with Y, X': both(
    ({ one }) => `After ${an(one)} with ${Y}, ${X} left the city.`,
  ),
  'after her N with Y, X': both(
    ({ one }) => `After her ${one} with ${Y}, ${X} left the city.`,
  ),
  'X left after a N': both(
    ({ one }) => `${X} left the city after ${an(one)} with ${Y}.`,
  ),
  'following a N between': both(
    ({ one }) => `Following ${an(one)} between ${X} and ${Y}, the bank closed.`,
  ),
  'came after a N between': both(
    ({ one }) => `The decision came after ${an(one)} between ${X} and ${Y}.`,
  ),
  'X had a N with Y': both(({ one }) => `${X} had ${an(one)} with ${Y}.`),
  'X had three N with Y': both(
    ({ many }) => `${X} had three ${many} with ${Y}.`,
  ),
  'X had several long N with Y': both(
    ({ many }) => `${X} had had several long ${many} with ${Y} in May.`,
  ),
  'X’s first N with Y came': both(
    ({ one }) => `${X}’s first ${one} with ${Y} came in May.`,
  ),
  'X’s N (plural) with Y': both(
    ({ many }) => `${X}’s ${many} with ${Y} were friendly.`,
  ),
  'N took place between': both(
    ({ one }) => `${an(one)} took place between ${X} and ${Y}.`,
  ),
  'N was held between': both(
    ({ one }) => `${an(one)} was held between ${X} and ${Y} in May.`,
  ),
  'Ns followed between': both(
    ({ many }) => `Further ${many} followed between ${X} and ${Y}.`,
  ),
  'X recalled a N with Y': both(
    ({ one }) => `${X} recalled ${an(one)} with ${Y} in May.`,
  ),
  'X described a N with Y': both(
    ({ one }) => `${X} described her ${one} with ${Y} as friendly.`,
  ),
  'X confirmed the N with Y': both(
    ({ one }) => `${X} confirmed the ${one} with ${Y}.`,
  ),
  'diary records': both(
    ({ one }) => `The diary of ${X} records ${an(one)} with ${Y}.`,
  ),
  'X’s diary records': both(
    ({ one }) => `${X}’s diary records ${an(one)} with ${Y}.`,
  ),
  'minutes of a N between': both(
    ({ one }) => `Minutes of ${an(one)} between ${X} and ${Y} were found.`,
  ),
  'details of Xs N with': both(
    ({ one }) => `Details of ${X}’s ${one} with ${Y} were found.`,
  ),
  'X came away from a N': both(
    ({ one }) => `${X} came away from ${an(one)} with ${Y} empty-handed.`,
  ),
  'it was at a N with': both(
    ({ one }) => `It was at ${an(one)} with ${Y} that ${X} heard the news.`,
  ),
  'a N from X reached Y': sent(
    ({ one }) => `${an(one)} from ${X} reached ${Y} in May.`,
  ),
  'Y received a N from X': sent(
    ({ one }) => `${Y} received ${an(one)} from ${X}.`,
  ),
  'Y got a N from X': sent(
    ({ one }) => `${Y} got ${an(one)} from ${X} in May.`,
  ),
  'Y had a N from X': sent(({ one }) => `${Y} had had ${an(one)} from ${X}.`),
  'X sent Y a N': sent(({ one }) => `${X} sent ${Y} ${an(one)}.`),
  'the N that X sent Y': sent(
    ({ one }) => `The ${one} that ${X} sent ${Y} was friendly.`,
  ),
  'the N X sent to Y': sent(
    ({ one }) => `The ${one} ${X} sent to ${Y} was friendly.`,
  ),
  'a N sent to Y by X': sent(
    ({ one }) => `${an(one)} sent to ${Y} by ${X} was found.`,
  ),
  'a N was sent by X to Y': sent(
    ({ one }) => `${an(one)} was sent by ${X} to ${Y}.`,
  ),
  'a N by X to Y': sent(({ one }) => `${an(one)} by ${X} to ${Y} was found.`),
  'a N to Y from X': sent(
    ({ one }) => `${an(one)} to ${Y} from ${X} was found.`,
  ),
  'a N, addressed to Y': sent(
    ({ one }) => `${X}’s ${one}, addressed to ${Y}, was found.`,
  ),
  'a N addressed by X to Y': sent(
    ({ one }) => `${an(one)} addressed by ${X} to ${Y} was found.`,
  ),
  'Y answered X’s N': sent(({ one }) => `${Y} answered ${X}’s ${one} in May.`),
  'Y replied to X’s N': sent(
    ({ one }) => `${Y} replied to ${X}’s ${one} in May.`,
  ),
  'Y did not answer': sent(({ one }) => `${Y} did not answer ${X}’s ${one}.`),
  'Y ignored X’s N': sent(({ one }) => `${Y} ignored ${X}’s ${one}.`),
  'Y read X’s N': sent(({ one }) => `${Y} read ${X}’s ${one} in May.`),
  'her N to Y, anaphor': sent(
    ({ one }) => `${X} arrived in May. Her ${one} to ${Y} went unanswered.`,
  ),
  'her Ns to Y, anaphor': sent(
    ({ many }) => `${X} arrived in May. Her ${many} to ${Y} went unanswered.`,
  ),
  'his N from X': sent(({ one }) => `${Y} mentioned ${an(one)} from ${X}.`),
  'X and Y exchanged': sent(({ many }) => `${X} and ${Y} exchanged ${many}.`),
  'X exchanged with Y': sent(({ many }) => `${X} exchanged ${many} with ${Y}.`),
  'exchange of Ns between': sent(
    ({ many }) => `There was an exchange of ${many} between ${X} and ${Y}.`,
  ),
  'there followed an exchange': sent(
    ({ many }) =>
      `There followed an exchange of ${many} between ${X} and ${Y}.`,
  ),
  'Ns passed between': sent(
    ({ many }) => `Several ${many} passed between ${X} and ${Y}.`,
  ),
  'Ns went back and forth': sent(
    ({ many }) => `${many} went back and forth between ${X} and ${Y}.`,
  ),
  'twelve Ns from X to Y': sent(
    ({ many }) => `The file lists twelve ${many} from ${X} to ${Y}.`,
  ),
  'after a N from X, Y': sent(
    ({ one }) => `After ${an(one)} from ${X}, ${Y} left the city.`,
  ),
  'Y left after a N from X': sent(
    ({ one }) => `${Y} left the city after ${an(one)} from ${X}.`,
  ),
  'prompted by a N from X, Y': sent(
    ({ one }) => `Prompted by ${an(one)} from ${X}, ${Y} left.`,
  ),
  'according to a N from X to Y': sent(
    ({ one }) =>
      `According to ${an(one)} from ${X} to ${Y}, the road was open.`,
  ),
  'copies of X’s N to Y': sent(
    ({ one }) => `Copies of ${X}’s ${one} to ${Y} were found.`,
  ),
  'X remembers a N from Y': sent(
    ({ one }) => `${Y} remembers ${an(one)} from ${X} in May.`,
  ),
};
