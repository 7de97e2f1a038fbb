import type { Channel } from '../../case';
import { CONTACT_VERBS } from '../lexicons/contact-verbs';
import type { FrameGroup } from '../lexicons/frame-group';
import { framesOf, verbIn } from '../lexicons/frame-group';
import { singularOf, verbReadingsOf } from '../words/word-classes';

/** A step after the verb of a frame: a word, an actor, a thing passed on. */
export type Step =
  | { readonly kind: 'word'; readonly word: string }
  | {
      readonly kind: 'actor';
      readonly role: 'X' | 'Y' | 'V';
      readonly test: string;
    }
  | { readonly kind: 'THING' | 'MESSAGE' | 'NEWS' | 'CONTACT' | 'PLACE' };

/** How a sentence of contact is built around its verb. */
export type Frame = {
  readonly subject: 'X' | 'Y' | 'both';
  /** What the subject must be, as `Y:person` says it of an object. */
  readonly subjectTest: string;
  /** "X be seen with Y": the verb stands in the passive. */
  readonly isPassive: boolean;
  readonly steps: readonly Step[];
  /** The words, in the singular, without which no sentence is built so. */
  readonly words: readonly string[];
  readonly channel: Channel;
  readonly between: FrameGroup['between'];
  readonly only: FrameGroup['only'];
  readonly bearing: FrameGroup['bearing'];
};

/** The frames of each verb of contact, by its base form, the longest first. */
export const FRAMES: ReadonlyMap<string, readonly Frame[]> = framesByVerb();

function framesByVerb(): ReadonlyMap<string, readonly Frame[]> {
  const frames = new Map<string, Frame[]>();
  for (const group of CONTACT_VERBS)
    for (const words of framesOf(group)) {
      const { lemma, frame } = frameOf(words, group);
      const all = [frame, ...heavyLast(frame)];
      frames.set(lemma, [...(frames.get(lemma) ?? []), ...all]);
    }
  for (const [lemma, list] of frames)
    frames.set(
      lemma,
      list.toSorted((a, b) => weight(b) - weight(a)),
    );
  return frames;
}

/** "Described to the judge three secret meetings": what is long may come last. */
function heavyLast(frame: Frame): readonly Frame[] {
  const [thing, to, actor, ...rest] = frame.steps;
  const isThing = thing?.kind === 'THING' || thing?.kind === 'MESSAGE';
  const isTo = to?.kind === 'word' && /^(?:from|to|with)$/.test(to.word);
  const mayTurn = isThing && isTo && actor?.kind === 'actor';
  return mayTurn && rest.length === 0
    ? [{ ...frame, steps: [to, actor, thing] }]
    : [];
}

/** Bare frames come last, and those that need more after all others. */
function weight({ steps, only }: Frame): number {
  const last = only === 'in touch' ? 20 : only === 'with a channel' ? 10 : 0;
  const isOwn = steps.some(
    (step) => step.kind === 'word' && step.word === 'oneself',
  );
  return steps.length - last + (isOwn ? 1 : 0);
}

function frameOf(
  words: readonly string[],
  group: FrameGroup,
): { readonly lemma: string; readonly frame: Frame } {
  const verb = verbIn(words);
  const isBoth = verb > 1;
  const done = words[verb] === 'be' ? doneIn(words[verb + 1]) : undefined;
  const rest = words.slice(verb + (done === undefined ? 1 : 2));
  const steps = rest.map(stepOf);
  const [role, subjectTest = ''] = (words[0] ?? '').split(':');
  const subject = isBoth ? 'both' : role === 'Y' ? 'Y' : 'X';
  return {
    lemma: done ?? words[verb] ?? '',
    frame: {
      subject,
      isPassive: done !== undefined,
      subjectTest,
      steps,
      words: steps.flatMap((step) =>
        step.kind === 'word' && step.word !== 'oneself'
          ? [singularOf(step.word)]
          : [],
      ),
      channel: group.channel,
      between: group.between,
      only: group.only,
      bearing: group.bearing,
    },
  };
}

/** The verb of which a word is the participle: "be seen". */
function doneIn(word = ''): string | undefined {
  return verbReadingsOf(word).find(({ form }) => form === 'participle')?.lemma;
}

function stepOf(word: string): Step {
  const actor = /^([XYV])(?::(\w+))?$/.exec(word);
  if (actor !== null)
    return {
      kind: 'actor',
      role: actor[1] === 'X' || actor[1] === 'V' ? actor[1] : 'Y',
      test: actor[2] ?? '',
    };
  switch (word) {
    case 'THING':
    case 'MESSAGE':
    case 'NEWS':
    case 'CONTACT':
    case 'PLACE':
      return { kind: word };
    default:
      return { kind: 'word', word };
  }
}
