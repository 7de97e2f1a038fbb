import { caseWords, storageWords } from '../words';
import { saveCase, saveRescued } from './saving';
import type { Session } from './session';
import { notify, showOverlay } from './session';

/**
 * Reports what becomes of saving: what fails is said, and no longer once all
 * is saved. A case that was not opened can be rescued as a copy.
 */
export function reportSaving(session: Session): void {
  const { surface, ports } = session;
  const unsaved = new Set<string>();
  ports.keeping.onFailure((sentence, unopened) => {
    if (unopened === undefined) unsaved.add(sentence);
    if (unopened === undefined) return tellUnsaved(session, sentence);
    return notify(session, 'problem', sentence, {
      label: caseWords.saveCopy,
      run: () => void saveRescued(session, unopened),
    });
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

/** Says why nothing is saved, with the ways out: a file, and room for more. */
function tellUnsaved(session: Session, sentence: string): void {
  const toFile = {
    label: caseWords.saveToFile,
    run: () => void saveCase(session),
  };
  const toCases = {
    label: caseWords.showSaved,
    run: () => showOverlay(session, 'cases'),
  };
  const isFull = sentence === storageWords.full;
  notify(session, 'problem', sentence, toFile, isFull ? toCases : undefined);
}
