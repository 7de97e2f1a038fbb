import type { Case } from '../case';
import type { Workspace } from './workspace';

type ShownStep = NonNullable<Workspace['step']>;

/** A step of a story as an address writes it. */
export function lineOfStep({ story, id }: ShownStep): string {
  return [story, id].map(encodeURIComponent).join(',');
}

/** The step that a line names, if the case holds it. */
export function stepIn(line: string, { stories }: Case): ShownStep | undefined {
  for (const { id: story, steps = [] } of stories)
    for (const { id } of steps)
      if (lineOfStep({ story, id }) === line) return { story, id };
  return undefined;
}
