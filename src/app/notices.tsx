import { X } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '../views/parts';
import { shellWords } from '../words';
import styles from './notices.module.css';
import type { Notice } from './session';
import { clearNotices, dismiss } from './session';
import { useSession, useSurface } from './session-context';

/** How long news stay, in milliseconds; problems stay until put away. */
const NEWS_STAY = 8_000;

/** What the app has to say, in sentences, read out as it comes. */
export function Notices() {
  const session = useSession();
  const notices = useSurface((surface) => surface.notices);
  useEffect(() => {
    const clear = () => clearNotices(session);
    const stops = [
      session.document.subscribe(clear),
      session.surface.subscribe(clear),
    ];
    return () => stops.forEach((stop) => stop());
  }, [session]);
  return (
    <div
      className={styles['notices']}
      data-screen-only
      role="log"
      aria-label={shellWords.notices}
    >
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const session = useSession();
  const { id, kind, sentence, act, other } = notice;
  useEffect(() => {
    if (kind !== 'news') return undefined;
    const timer = setTimeout(() => dismiss(session, id), NEWS_STAY);
    return () => clearTimeout(timer);
  }, [session, id, kind]);
  return (
    <div className={styles['notice']} data-kind={kind}>
      <p>{sentence}</p>
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
