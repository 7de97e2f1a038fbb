import { extract } from '../../src/extraction';
import type { ArticleId } from '../../src/text';
import { plainWords } from './claim-pairs';

/**
 * Nouns of contact in the constructions that English has for them: which share
 * is read, and between the right two. `npx tsx tests/evaluation/nominals.ts
 * [name] [-v]`.
 */

type Noun = { readonly one: string; readonly many: string };
const nounsIn = (list: string): readonly Noun[] =>
  list.split(',').map((each) => {
    const [one = '', many = `${one}s`] = each.trim().split('/');
    return { one, many };
  });

const MUTUAL = nounsIn(
  'meeting, conversation, discussion, phone call, telephone conversation, dinner, lunch/lunches, appointment, encounter, consultation, chat, interview, working session, video call, argument, negotiation',
);
const SENT = nounsIn(
  'letter, message, note, e-mail, text message, telegram, memo, call, telephone call, request, reply/replies, report, warning, offer, proposal, complaint, postcard, memorandum/memoranda, cable',
);

type Template = {
  readonly of: 'both' | 'sent';
  readonly tell: (noun: Noun) => string;
};
const an = (word: string): string =>
  `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
const X = 'Elena Rossi';
const Y = 'Martin Weber';
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

const TEMPLATES: Readonly<Record<string, Template>> = {
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

const MASS: Readonly<Record<string, string>> = {
  'X was in contact with Y': `${X} was in regular contact with ${Y}.`,
  'contacts between': `Contacts between ${X} and ${Y} resumed in May.`,
  'X’s contacts with Y': `${X}’s contacts with ${Y} were friendly.`,
  'X’s dealings with Y': `${X}’s dealings with ${Y} went back to 2011.`,
  'had dealings with': `${X} had had dealings with ${Y}.`,
  'talks between': `Talks between ${X} and ${Y} went on until May.`,
  'X’s talks with Y': `${X}’s talks with ${Y} dragged on until May.`,
  'in talks with': `${X} was in talks with ${Y}.`,
  'held talks with': `${X} held three hours of talks with ${Y}.`,
  'rounds of talks': `${X} and ${Y} held two rounds of talks.`,
  'a round of talks between': `A round of talks between ${X} and ${Y} ended in May.`,
  'correspondence between': `The correspondence between ${X} and ${Y} fills a box.`,
  'correspondence with': `${X}’s correspondence with ${Y} fills a box.`,
  'an exchange between': `There was a sharp exchange between ${X} and ${Y} in the corridor.`,
  'had a word with': `${X} had a word with ${Y}.`,
  'had words with': `${X} had words with ${Y}.`,
  'word from': `Word came from ${X} to ${Y} in May.`,
  'word with': `${X} sent word to ${Y}.`,
  'a visit by X to Y': `A visit by ${X} to ${Y} in May was kept secret.`,
  'X’s visit to Y': `${X}’s visit to ${Y} was kept secret.`,
  'X’s visits to Y': `${X}’s visits to ${Y} were kept secret.`,
  'paid a visit to': `${X} paid a visit to ${Y}.`,
  'paid Y a visit': `${X} paid ${Y} a visit.`,
  'a visit from': `${Y} had a visit from ${X}.`,
  'received visits from': `${Y} received two visits from ${X}.`,
  'audience with': `${X} was granted an audience with ${Y}.`,
  'had an audience of': `${X} had an audience with ${Y}.`,
  'approach to': `${X}’s approach to ${Y} came in May.`,
  'an approach by': `An approach by ${X} to ${Y} came to nothing.`,
  'made an approach to': `${X} made an approach to ${Y}.`,
  'was approached by': `${Y} was approached by ${X}.`,
  'briefing of': `${X}’s briefing of ${Y} took an hour.`,
  'a briefing from': `${Y} received a briefing from ${X}.`,
  'gave a briefing to': `${X} gave a briefing to ${Y}.`,
  'gave a presentation to': `${X} gave a presentation to ${Y}.`,
  'put a question to': `${X} put a question to ${Y}.`,
  'made a request to': `${X} made a request to ${Y}.`,
  'advice to': `${X}’s advice to ${Y} was to wait.`,
  'on the advice of': `On the advice of ${X}, ${Y} left.`,
  'in conversation with': `${X} was seen in conversation with ${Y}.`,
  'on the phone with': `${X} was on the phone with ${Y}.`,
  'on the phone to': `${X} spent an hour on the phone to ${Y}.`,
  'a phone call from': `It took a phone call from ${X} to move ${Y}.`,
  'negotiations between': `Negotiations between ${X} and ${Y} broke down.`,
  'had a quarrel with': `${X} had a quarrel with ${Y}.`,
  'a row with': `${X} had a row with ${Y}.`,
  'interview with': `${X}’s interview with ${Y} took an hour.`,
  'communication with': `${X}’s communications with ${Y} were kept secret.`,
  'line to': `${X} had a direct line to ${Y}.`,
  'links with': `${X} kept a channel open to ${Y}.`,
  'put to Y': `${X} put the plan to ${Y}.`,
  'raised with': `${X} raised the matter with ${Y}.`,
  'took up with': `${X} took the matter up with ${Y}.`,
  'X, joined by': `${X} was joined by ${Y}.`,
  'X, together with Y, met': `${X}, together with Anna Berg, met ${Y}.`,
  'accompanied by': `${X}, accompanied by Anna Berg, met ${Y}.`,
  'in the presence of': `${X} met ${Y} in the presence of Anna Berg.`,
  'with Y fronted': `With ${Y} on Sunday ${X} discussed the plan.`,
  'to Y fronted': `To ${Y} ${X} wrote on Sunday that the road was open.`,
  'the two, pair': `${X} arrived at noon. ${Y} was waiting for her. The two talked for an hour.`,
  'the pair': `${X} is a banker. ${Y} is a judge. The pair met in May.`,
  both: `${X} is a banker and ${Y} a judge. Both met in May.`,
  'the two women': `${X} is a banker. Anna Weber is a judge. The two women met in May.`,
  they: `${X} and ${Y} are bankers. They met in May.`,
  'they, aside': `${X} and ${Y}, bankers, fell out. In May they met in Cairo.`,
  'the two have since': `${X} first met ${Y} in 2011. The two have since spoken twice.`,
  'they spoke again': `${X} first met ${Y} in 2011. They spoke again in May.`,
  'their meeting': `${X} and ${Y} are bankers. Their meeting lasted two hours.`,
  'each other': `${X} and ${Y} wrote to each other.`,
  'one another': `${X} and ${Y} called one another every day.`,
  'each other, they': `${X} and ${Y} are bankers. They wrote to each other.`,
  'the bankers': `The bankers ${X} and ${Y} fell out. The bankers met again in May.`,
  'the cousins': `${X} and her cousin ${Y} fell out. The cousins spoke again in May.`,
  'the ministers': `Finance Minister ${X} flew to Cairo, where Foreign Minister ${Y} awaited her. The ministers met for an hour.`,
  neither: `${X} and ${Y} are bankers. They did not meet.`,
};

function pairsIn(text: string): readonly string[] {
  const { claims, actors } = extract({
    id: 'article' as ArticleId,
    text,
    published: '2025-05-12',
  });
  const nameOf = (id: string): string =>
    actors.find((actor) => actor.id === id)?.name ?? '';
  return claims.map(({ participants }) =>
    participants
      .map(({ actor }) => nameOf(actor))
      .toSorted((a, b) => a.localeCompare(b))
      .join(' ~ '),
  );
}

function isRead(pairs: readonly string[]): boolean {
  return pairs.some((pair) =>
    [X, Y].every((name) =>
      pair.split(' ~ ').some((each) => plainWords(each) === plainWords(name)),
    ),
  );
}

const tidy = (text: string): string =>
  (text.charAt(0).toUpperCase() + text.slice(1)).replaceAll(/ +/g, ' ');

const [only, flag] = process.argv.slice(2);
const isVerbose = flag === '-v' || only === '-v';
let all = 0;
let read = 0;
for (const [name, { of, tell }] of Object.entries(TEMPLATES)) {
  if (only !== undefined && only !== '-v' && only !== name) continue;
  const nouns = of === 'both' ? MUTUAL : SENT;
  const missed = nouns.filter((noun) => !isRead(pairsIn(tidy(tell(noun)))));
  all += nouns.length;
  read += nouns.length - missed.length;
  const share = 1 - missed.length / nouns.length;
  console.log(
    `${share.toFixed(2)}  ${name}${isVerbose && missed.length > 0 ? `   missed: ${missed.map(({ one }) => one).join(', ')}` : ''}`,
  );
}
console.log(`nominals: ${read} of ${all}`);
const lost = Object.entries(MASS).filter(([, text]) => !isRead(pairsIn(text)));
for (const [name, text] of lost)
  console.log(`missed  ${name}: ${text} [${pairsIn(text).join('; ')}]`);
console.log(
  `others: ${Object.keys(MASS).length - lost.length} of ${Object.keys(MASS).length}`,
);
