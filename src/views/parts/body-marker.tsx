import { useId, useState } from 'react';
import type { Body, MarkedParagraph } from '../../text';
import { bodyOfMarked, markedParagraphs } from '../../text';
import { bodyWords } from '../../words';
import styles from './body-marker.module.css';
import { BodyParagraphs } from './body-paragraphs';
import { Button } from './button';

/**
 * Marks by hand which paragraphs of a text are the article itself: a click or
 * Space puts one in or out, Shift does so up to there, and buttons begin or end
 * the article at the current one. The text stays as it is.
 */
export function BodyMarker({
  text,
  body,
  language,
  onChange,
}: {
  readonly text: string;
  /** As it is at first; what is marked since is told by `onChange`. */
  readonly body: Body;
  readonly language: string | undefined;
  readonly onChange: (body: Body) => void;
}) {
  const id = useId();
  const { marked, current, setCurrent, change, put } = useMarking(
    text,
    body,
    onChange,
  );
  const count = marked.filter(({ isBody }) => isBody).length;
  return (
    <div className={styles['marker']}>
      <p id={`${id}-keys`} className={styles['hint']}>
        {bodyWords.how}
      </p>
      <BodyParagraphs
        {...{ id, text, marked, current, language }}
        onCurrent={setCurrent}
        onPut={put}
      />
      <div className={styles['row']}>
        <Button
          look="outlined"
          onClick={() =>
            change(
              ({ isBody }, at) => at === current || (at > current && isBody),
            )
          }
        >
          {bodyWords.beginHere}
        </Button>
        <Button
          look="outlined"
          onClick={() =>
            change(
              ({ isBody }, at) => at === current || (at < current && isBody),
            )
          }
        >
          {bodyWords.endHere}
        </Button>
        <Button look="outlined" onClick={() => change(() => true)}>
          {bodyWords.all}
        </Button>
      </div>
      <p role="status" className={styles['hint']}>
        {bodyWords.count(count, marked.length)}
      </p>
    </div>
  );
}

/** The paragraphs as they are marked now, and what may be done with them. */
function useMarking(text: string, body: Body, onChange: (body: Body) => void) {
  const [marked, setMarked] = useState(() => markedParagraphs(text, body));
  const [current, setCurrent] = useState(() =>
    Math.max(
      0,
      marked.findIndex(({ isBody }) => isBody),
    ),
  );
  const change = (isBody: (each: MarkedParagraph, at: number) => boolean) => {
    const next = marked.map((each, at) => ({
      ...each,
      isBody: isBody(each, at),
    }));
    const made = bodyOfMarked(next);
    // Without any words there would be no article.
    if (made === undefined) return;
    setMarked(next);
    onChange(made);
  };
  /** Puts one in or out; as a range, all up to it as the current one is. */
  const put = (to: number, isRange: boolean) => {
    const from = isRange ? current : to;
    const [first, last] = [Math.min(from, to), Math.max(from, to)];
    const isIn = (marked[from]?.isBody === true) === isRange;
    change((each, at) => (at < first || at > last ? each.isBody : isIn));
    setCurrent(to);
  };
  return { marked, current, setCurrent, change, put };
}
