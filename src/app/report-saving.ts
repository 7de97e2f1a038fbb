import { caseWords } from '../words';
import { saveRescued } from './saving';
import type { Session } from './session';
import { notify } from './session';

/**
 * Reports what becomes of saving: what fails is said, and no longer once all
 * is saved. A case that was not opened can be rescued as a copy.
 */
export function reportSaving(session: Session): void {
  const { surface, ports } = session;
  const unsaved = new Set<string>();
  ports.keeping.onFailure((sentence, unopened) => {
    if (unopened === undefined) unsaved.add(sentence);
    notify(
      session,
      'problem',
      sentence,
      unopened === undefined
        ? undefined
        : {
            label: caseWords.saveCopy,
            run: () => void saveRescued(session, unopened),
          },
    );
  });
  ports.keeping.onState((keeping, isKeptElsewhere) => {
    surface.setState(({ notices }) => ({
      keeping,
      isKeptElsewhere,
      notices:
        keeping === 'kept' && unsaved.size > 0
          ? notices.filter(({ sentence }) => !unsaved.has(sentence))
          : notices,
    }));
  });
}
