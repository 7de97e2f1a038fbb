import type { LeftOut } from '../../interchange';
import { interchangeWords } from '../../words';
import type { Session } from '../session';
import { notify } from '../session';

/** Says of the case of a page that it is a part of one, once it is there. */
export function tellPart(session: Session, leftOut: LeftOut): void {
  const end = session.document.subscribe((open) => {
    if (open === undefined) return;
    end();
    const { title } = open.theCase;
    notify(session, 'news', interchangeWords.partOf(title, leftOut));
  });
}
