import type { Parts } from './frame-parts';

const s = ({ x, y, isBoth }: Parts): string => (isBoth ? `${x} and ${y}` : x);
const was = ({ isBoth }: Parts): string => (isBoth ? 'were' : 'was');
const has = ({ isBoth }: Parts): string => (isBoth ? 'have' : 'has');
const is = ({ isBoth }: Parts): string => (isBoth ? 'are' : 'is');
const she = ({ isBoth }: Parts): string => (isBoth ? 'they' : 'she');

/** More tellings of what did not, or may not, take place between two. */
export const NEVER_WAS: Readonly<Record<string, (parts: Parts) => string>> = {
  almost: (p) => `${s(p)} almost ${p.past} ${p.rest}.`,
  nearly: (p) => `${s(p)} very nearly ${p.past} ${p.rest}.`,
  'came close to': (p) => `${s(p)} came close to ${p.gerund} ${p.rest}.`,
  'was to have': (p) =>
    `${s(p)} ${was(p)} to have ${p.done} ${p.rest} on Monday.`,
  'was supposed to': (p) =>
    `${s(p)} ${was(p)} supposed to ${p.base} ${p.rest}.`,
  'was scheduled to': (p) =>
    `${s(p)} ${was(p)} scheduled to ${p.base} ${p.rest}, but the flight was late.`,
  'died before could': (p) =>
    `${s(p)} died the day before ${she(p)} could ${p.base} ${p.rest}.`,
  'arrested before': (p) =>
    `${s(p)} ${was(p)} arrested before ${she(p)} could ${p.base} ${p.rest}.`,
  'rather than': (p) => `Rather than ${p.base} ${p.rest}, ${s(p)} went home.`,
  'rather than end': (p) => `${s(p)} resigned rather than ${p.base} ${p.rest}.`,
  'instead end': (p) => `${s(p)} went home instead of ${p.gerund} ${p.rest}.`,
  'without ever': (p) =>
    `${s(p)} left the city without ever ${p.gerund} ${p.rest}.`,
  'without having': (p) =>
    `${s(p)} left the city without having ${p.done} ${p.rest}.`,
  'far from': (p) => `Far from ${p.gerund} ${p.rest}, ${s(p)} stayed at home.`,
  'question did': (p) => `Did ${s(p)} ${p.base} ${p.rest}?`,
  'question has': (p) =>
    `${p.isBoth ? 'Have' : 'Has'} ${s(p)} ever ${p.done} ${p.rest}?`,
  'question why': (p) => `Why would ${s(p)} ${p.base} ${p.rest}?`,
  'asked if': (p) => `The reporter asked if ${s(p)} had ${p.done} ${p.rest}.`,
  'as if': (p) => `It looked as if ${s(p)} had ${p.done} ${p.rest}.`,
  'as though': (p) =>
    `The paper wrote as though ${s(p)} had ${p.done} ${p.rest}.`,
  pretended: (p) => `${s(p)} pretended to have ${p.done} ${p.rest}.`,
  'pretended that': (p) =>
    `The spy pretended that ${s(p)} had ${p.done} ${p.rest}.`,
  dreamt: (p) => `Peter Novak dreamt that ${s(p)} ${p.past} ${p.rest}.`,
  'in a dream': (p) => `In a dream, ${s(p)} ${p.past} ${p.rest}.`,
  'in the novel': (p) => `In the novel, ${s(p)} ${p.past} ${p.rest}.`,
  'in a film': (p) => `In a scene of the film, ${s(p)} ${p.past} ${p.rest}.`,
  imagined: (p) => `Peter Novak imagined that ${s(p)} had ${p.done} ${p.rest}.`,
  suppose: (p) => `Suppose that ${s(p)} had ${p.done} ${p.rest}.`,
  imagine: (p) => `Imagine that ${s(p)} ${p.past} ${p.rest}.`,
  hypothetical: (p) =>
    `In this hypothetical case, ${s(p)} ${p.past} ${p.rest}.`,
  rumour: (p) => `There were rumours that ${s(p)} had ${p.done} ${p.rest}.`,
  rumoured: (p) => `${s(p)} ${is(p)} rumoured to have ${p.done} ${p.rest}.`,
  'false rumour': (p) =>
    `It was a false rumour that ${s(p)} had ${p.done} ${p.rest}.`,
  'not true': (p) => `It is not true that ${s(p)} ${p.past} ${p.rest}.`,
  untrue: (p) => `The claim that ${s(p)} had ${p.done} ${p.rest} was untrue.`,
  'denied that': (p) =>
    `The ministry denied that ${s(p)} had ${p.done} ${p.rest}.`,
  'denied reports': (p) =>
    `The ministry denied reports that ${s(p)} had ${p.done} ${p.rest}.`,
  dismissed: (p) =>
    `The ministry dismissed as nonsense a report that ${s(p)} had ${p.done} ${p.rest}.`,
  'nobody believes': (p) => `Nobody believes that ${s(p)} ${p.past} ${p.rest}.`,
  'no proof': (p) =>
    `The court found no proof that ${s(p)} had ${p.done} ${p.rest}.`,
  unless: (p) => `Unless ${s(p)} ${p.past} ${p.rest}, the bank would close.`,
  'if past': (p) => `If ${s(p)} ${p.past} ${p.rest}, the bank would close.`,
  'had inverted': (p) =>
    `Had ${s(p)} ${p.done} ${p.rest}, the bank would have closed.`,
  wish: (p) => `Peter Novak wished that ${s(p)} had ${p.done} ${p.rest}.`,
  'hopes that': (p) =>
    `Peter Novak hopes that ${s(p)} will ${p.base} ${p.rest}.`,
  'urged to': (p) => `Peter Novak urged ${s(p)} to ${p.base} ${p.rest}.`,
  'ordered not to': (p) =>
    `Peter Novak ordered ${s(p)} not to ${p.base} ${p.rest}.`,
  'advised against': (p) =>
    `Peter Novak advised ${s(p)} against ${p.gerund} ${p.rest}.`,
  prevented: (p) => `The police prevented ${s(p)} from ${p.gerund} ${p.rest}.`,
  stopped: (p) => `The snow stopped ${s(p)} from ${p.gerund} ${p.rest}.`,
  'prevented was': (p) =>
    `${s(p)} ${was(p)} prevented from ${p.gerund} ${p.rest}.`,
  'too late': (p) => `It was too late for ${s(p)} to ${p.base} ${p.rest}.`,
  'too busy': (p) => `${s(p)} ${was(p)} too busy to ${p.base} ${p.rest}.`,
  'not able': (p) => `${s(p)} ${was(p)} not able to ${p.base} ${p.rest}.`,
  unable: (p) => `${s(p)} ${was(p)} unable to ${p.base} ${p.rest}.`,
  'no chance': (p) => `${s(p)} had no chance to ${p.base} ${p.rest}.`,
  'did not get to': (p) => `${s(p)} never got to ${p.base} ${p.rest}.`,
  'changed mind': (p) =>
    `${s(p)} wanted to ${p.base} ${p.rest} but changed ${p.isBoth ? 'their minds' : 'her mind'}.`,
  promised: (p) => `${s(p)} promised to ${p.base} ${p.rest}.`,
  threatened: (p) => `${s(p)} threatened to ${p.base} ${p.rest}.`,
  'offered to': (p) => `${s(p)} offered to ${p.base} ${p.rest}.`,
  'agreed to': (p) => `${s(p)} agreed to ${p.base} ${p.rest} next week.`,
  considered: (p) => `${s(p)} considered ${p.gerund} ${p.rest}.`,
  'thought about': (p) => `${s(p)} thought about ${p.gerund} ${p.rest}.`,
  'ruled out': (p) => `${s(p)} ruled out ${p.gerund} ${p.rest}.`,
  avoided: (p) => `${s(p)} avoided ${p.gerund} ${p.rest}.`,
  'claims falsely': (p) =>
    `${s(p)} falsely claimed to have ${p.done} ${p.rest}.`,
  lied: (p) =>
    `The witness lied when he said that ${s(p)} had ${p.done} ${p.rest}.`,
  'made up': (p) =>
    `The witness made up the story that ${s(p)} had ${p.done} ${p.rest}.`,
  actor: (p) => `An actor playing ${p.x} ${p.past} ${p.rest}.`,
  impostor: (p) => `An impostor posing as ${p.x} ${p.past} ${p.rest}.`,
  'man claiming': (p) => `A man pretending to be ${p.x} ${p.past} ${p.rest}.`,
  joke: (p) => `Peter Novak joked that ${s(p)} had ${p.done} ${p.rest}.`,
  satire: (p) =>
    `A satirical website said that ${s(p)} had ${p.done} ${p.rest}.`,
  'nobody says': (p) => `Nobody has said that ${s(p)} ${p.past} ${p.rest}.`,
  doubts: (p) => `Peter Novak doubts that ${s(p)} ${p.past} ${p.rest}.`,
  'whether unclear': (p) =>
    `It is unclear whether ${s(p)} ${p.past} ${p.rest}.`,
  'whether fronted': (p) => `Whether ${s(p)} ${p.past} ${p.rest} is unknown.`,
  'may have': (p) => `${s(p)} may have ${p.done} ${p.rest}.`,
  'must have': (p) => `${s(p)} must have ${p.done} ${p.rest}.`,
  perhaps: (p) => `Perhaps ${s(p)} ${p.past} ${p.rest}.`,
  'cannot have': (p) => `${s(p)} cannot have ${p.done} ${p.rest}.`,
  'ought to have': (p) => `${s(p)} ought to have ${p.done} ${p.rest}.`,
  'needed to': (p) => `${s(p)} needed to ${p.base} ${p.rest}.`,
  'no longer': (p) => `${s(p)} no longer ${p.past} ${p.rest}.`,
  'not once': (p) => `Not once did ${s(p)} ${p.base} ${p.rest}.`,
  'at no point': (p) => `At no point did ${s(p)} ${p.base} ${p.rest}.`,
  'nor did': (p) => `The bank closed, nor did ${s(p)} ${p.base} ${p.rest}.`,
  'under no': (p) =>
    `Under no circumstances would ${s(p)} ${p.base} ${p.rest}.`,
  'next week fut': (p) => `Next week ${s(p)} ${is(p)} ${p.gerund} ${p.rest}.`,
  'about to': (p) =>
    `${s(p)} ${was(p)} about to ${p.base} ${p.rest} when the line went dead.`,
  'on the point': (p) =>
    `${s(p)} ${was(p)} on the point of ${p.gerund} ${p.rest}.`,
  'on the verge': (p) =>
    `${s(p)} ${was(p)} on the verge of ${p.gerund} ${p.rest}.`,
  'in order to': (p) => `${s(p)} flew to Rome in order to ${p.base} ${p.rest}.`,
  'vowed never': (p) => `${s(p)} vowed never to ${p.base} ${p.rest}.`,
  'would rather': (p) =>
    `${s(p)} would rather resign than ${p.base} ${p.rest}.`,
  except: (p) => `${s(p)} did everything except ${p.base} ${p.rest}.`,
  'anything but': (p) => `${s(p)} did anything but ${p.base} ${p.rest}.`,
  'even if': (p) =>
    `Even if ${s(p)} had ${p.done} ${p.rest}, nothing would have changed.`,
  'what if': (p) => `What if ${s(p)} had ${p.done} ${p.rest}?`,
  'regretted not': (p) => `${s(p)} regretted not having ${p.done} ${p.rest}.`,
  'blamed for not': (p) =>
    `${s(p)} ${was(p)} blamed for not ${p.gerund} ${p.rest}.`,
  'accused of': (p) => `${s(p)} ${was(p)} accused of ${p.gerund} ${p.rest}.`,
  'suspected of': (p) =>
    `${s(p)} ${was(p)} suspected of having ${p.done} ${p.rest}.`,
  'cleared of': (p) =>
    `${s(p)} ${was(p)} cleared of having ${p.done} ${p.rest}.`,
  'waited to': (p) => `${s(p)} waited in vain to ${p.base} ${p.rest}.`,
  permission: (p) => `${s(p)} asked for permission to ${p.base} ${p.rest}.`,
  'invited to': (p) => `Peter Novak invited ${s(p)} to ${p.base} ${p.rest}.`,
  forbade: (p) => `Peter Novak forbade ${s(p)} to ${p.base} ${p.rest}.`,
  'plan for': (p) => `There was a plan for ${s(p)} to ${p.base} ${p.rest}.`,
  'time for': (p) => `It is time for ${s(p)} to ${p.base} ${p.rest}.`,
  until: (p) =>
    `Peter Novak will wait until ${s(p)} ${has(p)} ${p.done} ${p.rest}.`,
  'once fut': (p) =>
    `Once ${s(p)} ${has(p)} ${p.done} ${p.rest}, the bank will close.`,
  'should inverted': (p) =>
    `Should ${s(p)} ${p.base} ${p.rest}, the bank will close.`,
  lest: (p) => `The doors were locked lest ${s(p)} ${p.base} ${p.rest}.`,
  let: (p) => `Peter Novak would not let ${s(p)} ${p.base} ${p.rest}.`,
};
