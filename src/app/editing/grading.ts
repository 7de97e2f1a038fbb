import { useMemo } from 'react';
import type { Grader } from '../../views/parts';
import { caseWords } from '../../words';
import type { Session } from '../session';
import { notify } from '../session';
import { useDocument, useSession, useSurface } from '../session-context';
import { groundsOf } from './grounds-of';

const acts = () => import('./grade-acts');

/** How the evidence lets sources and claims be graded. */
export function useGrader(): Grader {
  const session = useSession();
  const asked = useSurface((surface) => surface.graded);
  const revision = useDocument()?.revision;
  return useMemo(
    () => ({
      revision,
      asked,
      onGrade: async (of, grade, why) =>
        (await acts()).gradeAll(session, of, grade, why),
      onGradeSpeaker: async (claim, at, grade, why) =>
        (await acts()).gradeSpeaker(session, claim, at, grade, why),
      onScale: async (scale) => (await acts()).sayGrades(session, scale),
      groundsOf: (of, field) => groundsOf(session, of, field),
      onAnswered: () => session.surface.setState({ graded: undefined }),
    }),
    [session, asked, revision],
  );
}

/** Says grades in the way that the case does not use now. */
export function switchScale(session: Session): void {
  void acts().then(({ switchScaleOf }) => switchScaleOf(session));
}

/** Shows the scales of the selected claim. */
export function gradeSelected(session: Session): void {
  const { selection } = session.workspace.getState();
  if (selection?.kind !== 'claim')
    return notify(session, 'news', caseWords.nothingToGrade);
  return session.surface.setState({
    graded: selection.id,
    isEvidenceOpen: true,
    beside: 'evidence',
  });
}
