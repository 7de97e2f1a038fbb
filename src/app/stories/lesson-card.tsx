import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { FormEvent } from 'react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ActorId, ClaimId, Story, StoryStep } from '../../case';
import type { Answer } from '../../lessons';
import { askingSteps, isComplete, markOf, rightAnswerTo } from '../../lessons';
import { AnswerShown, QuestionFields } from '../../views/lesson';
import { Button } from '../../views/parts';
import { lessonWords, storyWords } from '../../words';
import { select } from '../commands';
import { columnsFor, networkFor } from '../derive';
import { useDocument, useSession, useWorkspace } from '../session-context';
import { isToldToHall } from '../telling';
import { AnswersFooter, HandingIn } from './answers-footer';
import styles from './lesson-card.module.css';
import { answer, askAgain, giveUp, isRevealed } from './lesson-state';
import { isToHandIn } from './saving-answers';
import { useLesson } from './use-lesson';
import { goBy, keptBackIn, showStep } from './showing';
import { stepsIn } from './stories';
import { StepProgress } from './step-progress';
import { EndButton, NotesButton } from './telling-buttons';
import { ToldCaption } from './told-caption';

/** A step of a lesson beside what it shows: told, asked, answered, revealed. */
export function LessonCard({
  story,
  step,
  at,
}: {
  readonly story: Story;
  readonly step: StoryStep;
  readonly at: number;
}) {
  const session = useSession();
  const steps = stepsIn(useDocument(), story);
  const state = useLesson(story.id);
  const isOpen = isRevealed(state, step.id);
  const asked = askingSteps(steps).length;
  // Who presents to a hall hands nothing in.
  const isDone = !isToldToHall() && isToHandIn(state, steps, at);
  // A link or a reload shows a step without what it keeps back.
  const show = useEffectEvent((id: string) => {
    if (step.id === id && keptBackIn(session, story, step).length > 0)
      showStep(session, story, step);
  });
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    show(step.id);
    card.current?.scrollTo(0, 0);
  }, [step.id]);
  // Whoever comes by a link has as much room as whoever begins it here.
  useEffect(
    () =>
      session.surface.setState({ isFiltersOpen: false, isEvidenceOpen: false }),
    [session],
  );
  // What changes the case is not a student's, and takes room from what is asked.
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['taking'] = 'lesson';
    return () => void delete dataset['taking'];
  }, []);
  return (
    <section
      ref={card}
      className={styles['card']}
      aria-label={lessonWords.lesson}
      data-lesson
      data-scrolls
      tabIndex={-1}
    >
      <Told {...{ story, step, at }} total={steps.length} />
      <Asked key={`${step.id} ${isOpen}`} {...{ story, step, isOpen }} />
      {/* There before it says anything, so that it is read out. */}
      <div role="status">
        {isDone && <HandingIn key={state.sheet.id} {...{ story, asked }} />}
      </div>
      <Ways at={at} total={steps.length} />
      {asked > 0 && !isDone && (
        <AnswersFooter key={state.sheet.id} {...{ story, asked }} />
      )}
    </section>
  );
}

/** What the lesson says at a step, and, for whoever teaches it, its notes. */
function Told({
  story,
  step,
  at,
  total,
}: {
  readonly story: Story;
  readonly step: StoryStep;
  readonly at: number;
  readonly total: number;
}) {
  const { isPreview } = useLesson(story.id);
  const [areNotesShown, setAreNotesShown] = useState(false);
  return (
    <>
      <header className={styles['head']}>
        <h2>{story.title || storyWords.untitled}</h2>
        {step.notes !== undefined && (
          <NotesButton
            isPressed={areNotesShown}
            onPress={() => setAreNotesShown(!areNotesShown)}
          />
        )}
        <EndButton />
      </header>
      {isPreview && <p className={styles['hint']}>{lessonWords.preview}</p>}
      <div className={styles['told']} aria-live="polite">
        <StepProgress at={at} total={total} />
        {step.caption !== '' && <ToldCaption text={step.caption} />}
        {areNotesShown && step.notes !== undefined && (
          <div className={styles['notes']}>
            <ToldCaption text={step.notes} />
          </div>
        )}
      </div>
    </>
  );
}

function Ways({ at, total }: { readonly at: number; readonly total: number }) {
  const session = useSession();
  return (
    <nav className={styles['ways']} aria-label={storyWords.steps}>
      <Button
        look="outlined"
        disabled={at === 0}
        onClick={() => goBy(session, -1)}
      >
        <ChevronLeft size={18} aria-hidden="true" /> {storyWords.previous}
      </Button>
      <Button
        look="outlined"
        disabled={at === total - 1}
        onClick={() => goBy(session, 1)}
      >
        {storyWords.next} <ChevronRight size={18} aria-hidden="true" />
      </Button>
    </nav>
  );
}

/** What a step asks or keeps back, or, once that is open, what is right. */
function Asked({
  story,
  step,
  isOpen,
}: {
  readonly story: Story;
  readonly step: StoryStep;
  readonly isOpen: boolean;
}) {
  const session = useSession();
  const { asks, hides = [] } = step;
  const isGated = asks !== undefined || hides.length > 0;
  if (!isGated) return undefined;
  if (isOpen) return <Revealed {...{ story, step }} />;
  const open = (given?: Answer): void => {
    if (given === undefined) giveUp(session, story.id, step.id);
    else answer(session, story.id, step.id, given);
    showStep(session, story, step);
  };
  return asks === undefined ? (
    <Button look="outlined" onClick={() => open()}>
      {lessonWords.showKeptBack}
    </Button>
  ) : (
    <Question {...{ story, step }} asks={asks} onOpen={open} />
  );
}

function Question({
  story,
  step,
  asks,
  onOpen,
}: {
  readonly story: Story;
  readonly step: StoryStep;
  readonly asks: NonNullable<StoryStep['asks']>;
  readonly onOpen: (given?: Answer) => void;
}) {
  const open = useDocument();
  const filters = useWorkspace((workspace) => workspace.filters);
  const { sheet } = useLesson(story.id);
  const [draft, setDraft] = useState<Answer | undefined>(
    () => sheet.answers[step.id],
  );
  const [isIncomplete, setIsIncomplete] = useState(false);
  useEndsSelected(asks.kind === 'tie', draft, setDraft);
  if (open === undefined) return undefined;
  const { shown } = networkFor(open.theCase, filters);
  const actors = open.theCase.actors.filter((_, at) => shown.actors[at] === 1);
  const check = (event: FormEvent): void => {
    event.preventDefault();
    if (isComplete(asks, draft)) onOpen(draft);
    else setIsIncomplete(true);
  };
  return (
    <form className={styles['question']} onSubmit={check}>
      <h3>{asks.prompt}</h3>
      <QuestionFields
        theCase={open.theCase}
        {...{ actors }}
        question={asks}
        answer={draft}
        onAnswer={(given) => {
          setDraft(given);
          setIsIncomplete(false);
        }}
      />
      {isIncomplete && (
        <p className={styles['warning']} role="alert">
          {lessonWords.incomplete}
        </p>
      )}
      <div className={styles['buttons']}>
        <Button look="primary" type="submit">
          {asks.kind === 'write' ? lessonWords.save : lessonWords.check}
        </Button>
        <Button onClick={() => onOpen()}>{lessonWords.reveal}</Button>
      </div>
    </form>
  );
}

/** For a tie, an actor that is selected in a view is one of its ends. */
function useEndsSelected(
  isWanted: boolean,
  draft: Answer | undefined,
  onDraft: (draft: Answer) => void,
): void {
  const session = useSession();
  const selection = useWorkspace((workspace) => workspace.selection);
  const take = useEffectEvent((actors: readonly ActorId[]) => {
    const known = draft?.kind === 'tie' ? draft : undefined;
    const nobody = '' as ActorId;
    const { a = nobody, b = nobody } = known ?? {};
    const [one = nobody, other] = actors;
    if (other !== undefined)
      onDraft({ kind: 'tie', ...known, a: one, b: other });
    else if (a === nobody || b !== nobody)
      onDraft({ kind: 'tie', ...known, a: one, b: nobody });
    else onDraft({ kind: 'tie', ...known, a, b: one });
  });
  useEffect(() => {
    if (!isWanted || selection === undefined) return;
    if (selection.kind === 'actor') take([selection.id]);
    if (selection.kind === 'actors') take(selection.ids);
    // On a narrow window the evidence would lie over the question.
    session.surface.setState({ isEvidenceOpen: false });
  }, [isWanted, selection, session]);
}

function Revealed({
  story,
  step,
}: {
  readonly story: Story;
  readonly step: StoryStep;
}) {
  const session = useSession();
  const theCase = useDocument()?.theCase;
  const { sheet } = useLesson(story.id);
  const place = useRef<HTMLDivElement>(null);
  const { asks } = step;
  // Whoever has just answered goes on reading here.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus();
  }, []);
  if (theCase === undefined) return undefined;
  const columns = columnsFor(theCase);
  const right = asks && rightAnswerTo(columns, asks);
  const given = sheet.answers[step.id];
  return (
    <div ref={place} className={styles['revealed']} tabIndex={-1}>
      {asks && right && (
        <>
          <h3>{asks.prompt}</h3>
          <AnswerShown
            {...{ theCase, right }}
            question={asks}
            answer={given?.kind === asks.kind ? given : undefined}
            mark={given === undefined ? 'open' : markOf(asks, given, right)}
            onClaim={(id: ClaimId) => select(session, { kind: 'claim', id })}
          />
        </>
      )}
      {step.reveals !== undefined && (
        <div className={styles['says']}>
          <ToldCaption text={step.reveals} />
        </div>
      )}
      {asks && (
        <div className={styles['buttons']}>
          <Button
            onClick={() => {
              askAgain(session, story.id, step.id);
              showStep(session, story, step);
            }}
          >
            {lessonWords.again}
          </Button>
        </div>
      )}
    </div>
  );
}
