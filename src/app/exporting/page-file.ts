import type { HeldCase } from '../../interchange';
import { casePage, partOfCase } from '../../interchange';
import { fragmentOf, queryOf } from '../address';
import type { Document, Session } from '../session';
import type { Chosen, Extent } from './extent';
import { excerptUnder } from './extent';

/**
 * A case as a page of one file, that opens where the app stands now. Of the
 * whole case goes its history, too; of a part only what the part holds.
 */
export async function pageFile(
  session: Session,
  open: Document,
  extent: Extent,
  { filters, workspace }: Chosen,
  kind: HeldCase['kind'],
): Promise<Blob> {
  const template = await session.ports.pageTemplate();
  const excerpt = excerptUnder(open, filters);
  const { id, acts } =
    extent.kind === 'whole'
      ? open.ledger
      : partOfCase(
          excerpt,
          extent.kind === 'story' ? extent.story.id : undefined,
        );
  const actors = new Set<string>(excerpt.actors.map((each) => each.id));
  const places = Object.fromEntries(
    Object.entries(open.positions).flatMap(([actor, { x, y }]) =>
      extent.kind === 'whole' || actors.has(actor) ? [[actor, { x, y }]] : [],
    ),
  );
  const fragment = fragmentOf(id, queryOf(workspace));
  const held: HeldCase = { kind, id, acts, places, fragment };
  return new Blob([casePage(template, held, open.theCase.title)], {
    type: 'text/html',
  });
}
