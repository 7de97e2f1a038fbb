import { Download } from 'lucide-react';
import { useState } from 'react';
import type { Story } from '../../case';
import { writeAnswers } from '../../lessons';
import { Button } from '../../views/parts';
import { lessonWords } from '../../words';
import { download } from '../saving';
import type { Session } from '../session';
import { useSession } from '../session-context';
import styles from './lesson-card.module.css';
import { lessonIn, nameSheet, startOver } from './lesson-state';
import { useLesson } from './use-lesson';
import { present } from './showing';

/** The answers of whoever takes the lesson: kept here, saved as a file. */
export function AnswersFooter({
  story,
  asked,
}: {
  readonly story: Story;
  readonly asked: number;
}) {
  const session = useSession();
  const { sheet, isKept, isPreview } = useLesson(story.id);
  const [name, setName] = useState(sheet.name ?? '');
  const answered = Object.keys(sheet.answers).length;
  return (
    <details className={styles['answers']}>
      <summary>
        {lessonWords.yourAnswers}: {lessonWords.answered(answered, asked)}
      </summary>
      <p className={styles['hint']}>
        {isKept ? lessonWords.stays : lessonWords.notKept}
      </p>
      <label className={styles['name']}>
        {lessonWords.name}
        <input
          value={name}
          maxLength={100}
          autoComplete="off"
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <div className={styles['buttons']}>
        <Button
          look="outlined"
          disabled={answered === 0 || isPreview}
          onClick={() => saveAnswers(session, story, name)}
        >
          <Download size={14} aria-hidden="true" /> {lessonWords.saveFile}
        </Button>
        <Button
          disabled={answered === 0}
          onClick={() => {
            startOver(session, story.id);
            present(session, story, isPreview ? 'preview' : 'alone');
          }}
        >
          {lessonWords.startOver}
        </Button>
      </div>
    </details>
  );
}

/** Gives the answers to the student, as a file under a name of its own. */
function saveAnswers(session: Session, story: Story, name: string): void {
  nameSheet(session, story.id, name);
  const { sheet } = lessonIn(session, story.id);
  const file = new Blob([writeAnswers(sheet)], { type: 'application/json' });
  const parts = [lessonWords.fileName, story.title ?? '', sheet.name ?? ''];
  download(file, `${parts.map(plain).filter(Boolean).join('-')}.json`);
}

/** Words as a part of a file's name. */
function plain(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .toLowerCase();
}
