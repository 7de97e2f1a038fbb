import { gzipSync, strToU8 } from 'fflate';
import type { Act, CaseId } from '../case';
import { fragmentOf } from '../lens';
import type { Positions } from '../network';
import { base64 } from './base64';
import type { HandedOn } from './handed-on';
import type { LeftOut } from './part-of-case';

/** A case as a page of one file holds it, to be read only or to be edited. */
export type HeldCase = {
  readonly kind: 'to-read' | 'to-edit';
  readonly id: CaseId;
  readonly acts: readonly Act[];
  /** Where the actors stand. */
  readonly places: Positions;
  /** The fragment of the address that the page opens at. */
  readonly fragment: string;
  /** What the case went without when it was handed out, where it is a part of one. */
  readonly leftOut?: LeftOut;
};

/** What a page is asked for besides the case. */
type PageWish = Pick<HeldCase, 'kind' | 'places'> & {
  /** What it shows when it opens, as the query of an address. */
  readonly query: string;
};

/** What is handed on, as a page holds it; actors that stay away have no place. */
export function heldCase(
  { excerpt, asCase }: HandedOn,
  { kind, places, query }: PageWish,
): HeldCase {
  const { id, acts, leftOut } = asCase();
  return {
    kind,
    id,
    acts,
    places: Object.fromEntries(
      excerpt.actors.flatMap(({ id: actor }) => {
        const place = places[actor];
        return place === undefined ? [] : [[actor, { x: place.x, y: place.y }]];
      }),
    ),
    fragment: fragmentOf(id, query),
    ...(leftOut && { leftOut }),
  };
}

const NO_CASE = '<script type="text/plain" id="case">';
const NO_TITLE = '<title>';

/**
 * A page of one file that holds a case: the template that the app is built
 * with, filled. What the case says goes in packed, as letters and digits, and
 * its title escaped, so that no word of it can be read as markup.
 */
export function casePage(
  template: string,
  held: HeldCase,
  title: string,
): string {
  return filled(
    filled(template, NO_TITLE, escaped(title)),
    NO_CASE,
    base64(gzipSync(strToU8(JSON.stringify(held)), { level: 9, mtime: 0 })),
  );
}

function filled(template: string, place: string, content: string): string {
  const at = template.indexOf(place);
  if (at < 0) throw new RangeError(`casePage: the template lacks ${place}.`);
  const end = at + place.length;
  return template.slice(0, end) + content + template.slice(end);
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
