import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import type { Claim, StepQuestion, Story, StoryStep } from '../../case';
import { citedIn } from '../../case';
import { Button, CaptionText } from '../../views/parts';
import { citationOf } from '../../lens';
import { askedOnPaper, rightAnswerTo } from '../../lessons';
import { AnswerShown } from '../../views/lesson';
import { storyWords } from '../../words';
import { columnsFor } from '../derive';
import { Modal } from '../modal';
import { PrintedSources } from '../printed';
import { showOverlay } from '../session';
import type { Document } from '../session';
import { useDocument, useSession } from '../session-context';
import styles from './hand-out.module.css';
import { StepPicture } from './step-picture';
import { stepsIn } from './stories';

/** A story as a hand-out: each step with its picture, caption and quotes. */
export function HandOut({ story }: { readonly story: Story }) {
  const session = useSession();
  const open = useDocument();
  const [withNotes, setWithNotes] = useState(false);
  const close = () => showOverlay(session, 'none');
  if (open === undefined) return undefined;
  return (
    <Modal title={storyWords.printed} isWide onClose={close}>
      <div className={styles['tools']} data-screen-only>
        <label>
          <input
            type="checkbox"
            checked={withNotes}
            onChange={({ target }) => setWithNotes(target.checked)}
          />{' '}
          {storyWords.withNotes}
        </label>
        <Button look="primary" onClick={() => window.print()}>
          <Printer size={14} aria-hidden="true" /> {storyWords.print}
        </Button>
      </div>
      <HandOutSheet {...{ open, story, withNotes }} />
    </Modal>
  );
}

/** What is printed; the teacher's copy has notes, answers and what is kept back. */
export function HandOutSheet({
  open,
  story,
  withNotes,
}: {
  readonly open: Document;
  readonly story: Story;
  readonly withNotes: boolean;
}) {
  const steps = useMemo(() => stepsIn(open, story), [open, story]);
  const numbers = useMemo(
    () => numbered(steps.flatMap((step) => wordsOf(step, withNotes))),
    [steps, withNotes],
  );
  return (
    <article
      className={styles['sheet']}
      data-hand-out
      data-paper
      data-scrolls
      tabIndex={-1}
    >
      <p className={styles['case']}>{open.theCase.title}</p>
      <h3 className={styles['title']}>{story.title || storyWords.untitled}</h3>
      {steps.map((step, at) => (
        <section key={step.id} className={styles['step']}>
          <h4>{storyWords.step(at + 1)}</h4>
          <Numbered text={step.caption} numbers={numbers} />
          <StepPicture {...{ open, step }} isWhole={withNotes} />
          {step.asks && <Asked {...{ open, withNotes }} question={step.asks} />}
          {withNotes && step.reveals !== undefined && (
            <Numbered text={step.reveals} numbers={numbers} />
          )}
          {withNotes && step.notes !== undefined && (
            <aside className={styles['notes']}>
              <Numbered text={step.notes} numbers={numbers} />
            </aside>
          )}
          <Quotes {...{ open, numbers }} texts={wordsOf(step, withNotes)} />
        </section>
      ))}
      <PrintedSources />
    </article>
  );
}

/** What a step says on paper: what it reveals is for the teacher's copy. */
function wordsOf(
  { caption, reveals }: StoryStep,
  isTeachers: boolean,
): readonly string[] {
  return isTeachers && reveals !== undefined ? [caption, reveals] : [caption];
}

/** The numbers of the claims that some words cite, in the order of reading. */
function numbered(texts: readonly string[]): ReadonlyMap<string, number> {
  const cited = new Set(texts.flatMap(citedIn));
  return new Map([...cited].map((id, at) => [id, at + 1]));
}

/** A question on paper, with room to answer it, or with the answer. */
function Asked({
  open: { theCase },
  question,
  withNotes,
}: {
  readonly open: Document;
  readonly question: StepQuestion;
  readonly withNotes: boolean;
}) {
  const { lead, answers } = askedOnPaper(theCase, question);
  return (
    <div className={styles['asked']} data-answered={withNotes}>
      <p>{question.prompt}</p>
      {lead !== undefined && <span>{lead}</span>}
      {answers.length > 0 && (
        <ul>
          {answers.map((words, at) => (
            <li key={at}>{words}</li>
          ))}
        </ul>
      )}
      {withNotes && (
        <AnswerShown
          {...{ theCase, question }}
          answer={undefined}
          mark="open"
          right={rightAnswerTo(columnsFor(theCase), question)}
          onClaim={nothing}
        />
      )}
    </div>
  );
}

const nothing = (): void => undefined;

function Numbered({
  text,
  numbers,
}: {
  readonly text: string;
  readonly numbers: ReadonlyMap<string, number>;
}) {
  const cite = (words: string, id: string): ReactNode => {
    const number = numbers.get(id);
    if (number === undefined) return words;
    return (
      <>
        {words}
        <sup> {storyWords.noted(number)}</sup>
      </>
    );
  };
  return <CaptionText text={text} cite={cite} />;
}

/** The words of the claims that some captions cite, each with its number. */
function Quotes({
  open: { theCase },
  texts,
  numbers,
}: {
  readonly open: Document;
  readonly texts: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
}) {
  const cited = [...new Set(texts.flatMap(citedIn))].flatMap(
    (id) => theCase.claims.find((claim) => claim.id === id) ?? [],
  );
  if (cited.length === 0) return undefined;
  const articles = new Map(theCase.articles.map((each) => [each.id, each]));
  const lineOf = ({ quotes }: Claim): string =>
    quotes
      .flatMap((quote) => {
        const article = articles.get(quote.article);
        return article === undefined ? [] : [citationOf(article, quote)];
      })
      .join(' ');
  return (
    <ol className={styles['quotes']} aria-label={storyWords.quotes}>
      {cited.map((claim) => (
        <li key={claim.id} value={numbers.get(claim.id)}>
          {lineOf(claim)}
        </li>
      ))}
    </ol>
  );
}
