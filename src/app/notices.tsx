import { X } from 'lucide-react';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../views/parts';
import { shellWords } from '../words';
import { useNoticeSlot } from './notice-slots';
import styles from './notices.module.css';
import { hasRoomBeside } from './room-beside';
import type { Notice, Session } from './session';
import { clearNotices, dismiss } from './session';
import { useSession, useSurface } from './session-context';

/** How long news stay, in milliseconds; problems stay until put away. */
const NEWS_STAY = 8_000;

/**
 * What the app has to say, in sentences, read out as it comes: the latest alone,
 * in one line if it can be. What was said before comes back once that is gone. It
 * stands in the line of the time bar, or below a sheet, and covers neither.
 */
export function Notices() {
  const session = useSession();
  const notices = useSurface((surface) => surface.notices);
  const latest = notices.at(-1);
  useEffect(() => expire(session), [session]);
  useEffect(() => {
    const clear = () => clearNotices(session);
    const stops = [
      session.document.subscribe(clear),
      session.surface.subscribe(clear),
    ];
    return () => stops.forEach((stop) => stop());
  }, [session]);
  const isSheet = useSurface((surface) => surface.isEvidenceOpen);
  const slot = useNoticeSlot(isSheet && !hasRoomBeside());
  const log = (
    <div
      className={styles['notices']}
      data-in-flow={slot !== undefined}
      data-screen-only
      role="log"
      aria-label={shellWords.notices}
    >
      {latest !== undefined && (
        <NoticeLine
          key={latest.id}
          notice={latest}
          others={notices.length - 1}
        />
      )}
    </div>
  );
  return slot === undefined ? log : createPortal(log, slot);
}

/** Puts news away in time, also what a later notice lies over. */
function expire(session: Session): () => void {
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  const follow = (): void => {
    const news = session.surface
      .getState()
      .notices.filter(({ kind }) => kind === 'news');
    const left = new Set(news.map(({ id }) => id));
    for (const [id, timer] of timers)
      if (!left.has(id)) {
        clearTimeout(timer);
        timers.delete(id);
      }
    for (const id of left)
      if (!timers.has(id))
        timers.set(
          id,
          setTimeout(() => dismiss(session, id), NEWS_STAY),
        );
  };
  follow();
  const stop = session.surface.subscribe(follow);
  return () => {
    stop();
    for (const timer of timers.values()) clearTimeout(timer);
  };
}

function NoticeLine({
  notice,
  others,
}: {
  readonly notice: Notice;
  /** How many wait below it. */
  readonly others: number;
}) {
  const session = useSession();
  const { id, kind, sentence, act, other } = notice;
  return (
    <div className={styles['notice']} data-kind={kind}>
      <p>
        {sentence}
        {others > 0 && (
          <span className={styles['others']}>
            {' '}
            {shellWords.moreNotices(others)}
          </span>
        )}
      </p>
      <div className={styles['acts']}>
        {[act, other].map(
          (each) =>
            each !== undefined && (
              <Button
                key={each.label}
                look="outlined"
                onClick={() => {
                  // First: what it does may bring a notice of its own.
                  dismiss(session, id);
                  each.run();
                }}
              >
                {each.label}
              </Button>
            ),
        )}
        <Button
          look="icon"
          label={shellWords.dismiss}
          onClick={() => dismiss(session, id)}
        >
          <X size={14} aria-hidden="true" />
        </Button>
      </div>
    </div>
  );
}
