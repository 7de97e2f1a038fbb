import { useMemo } from 'react';
import type { Body } from '../../text';
import { bodyWords, intakeWords } from '../../words';
import { BodyMarker } from '../../views/parts';
import { useSession } from '../session-context';
import type { ReadDraft } from './draft';
import { markDraft } from './drafting';
import styles from './intake.module.css';
import { Unfolding } from './unfolding';

/** How much of a body is shown, in characters. */
const OPENING = 400;

/** The first words of the body, what lies outside it, and marking it by hand. */
export function Preview({ draft }: { readonly draft: ReadDraft }) {
  const session = useSession();
  const { id, proposal, body = proposal.body } = draft;
  const { text, language, byline, section, from, to } = proposal;
  const { inside, outside, opening } = useMemo(
    () => measured(text, body),
    [text, body],
  );
  const told = [
    outside > 0
      ? intakeWords.wordsAround(inside, outside)
      : intakeWords.words(inside),
    byline && `${intakeWords.byline(byline)}.`,
    section && `${intakeWords.section(section)}.`,
    from && `${intakeWords.sentBy(from)}.`,
    to && `${intakeWords.sentTo(to)}.`,
  ];
  return (
    <>
      <p className={styles['opening']} lang={language} dir="auto">
        {opening}
      </p>
      <p className={styles['hint']}>{told.filter(Boolean).join(' ')}</p>
      <Unfolding
        summary={bodyWords.mark}
        isOpenAtFirst={proposal.isBodyUnsure === true}
      >
        {() => (
          <BodyMarker
            {...{ text, body, language }}
            onChange={(marked) => markDraft(session, id, marked)}
          />
        )}
      </Unfolding>
    </>
  );
}

function measured(text: string, body: Body) {
  const without = body.without ?? [];
  const pieces = [body.start, ...without.map(({ end }) => end)].map(
    (start, at) => text.slice(start, without[at]?.start ?? body.end),
  );
  const words = pieces
    .join(' ')
    .slice(0, 2 * OPENING)
    .replace(/\s+/g, ' ');
  const between = without.reduce(
    (sum, { start, end }) => sum + wordCount(text.slice(start, end)),
    0,
  );
  return {
    inside: wordCount(text.slice(body.start, body.end)) - between,
    outside:
      wordCount(text.slice(0, body.start)) +
      between +
      wordCount(text.slice(body.end)),
    opening: words.length > OPENING ? `${words.slice(0, OPENING)}…` : words,
  };
}

function wordCount(words: string): number {
  return words.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}
