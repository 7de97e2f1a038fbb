import type { Span } from '../../text';
import { UNMARKED, mentionOf } from '../actors/mention';
import type { Registry } from '../actors/registry';
import { noteOffice } from '../actors/registry';
import { BODY_NAME_ENDINGS } from '../lexicons/bodies';
import { speakerNamed } from './speeches';

/** How much of a document can be the head that names the parties of a case. */
const HEAD = 1_200;
const AGAINST =
  /(?:^|\n)(?:[^\n]{1,80} )?vs?\.? ((?:\p{Lu}[\p{L}'’.-]+ ){1,3}\p{Lu}[\p{L}'’-]+)[ \t.,]*(?:\n|$)/u;

/** "The People v. ALDO FERRANTI": who is meant by "the defendant". */
export function noteAccused(
  registry: Registry,
  text: string,
  { start, end }: Span,
): void {
  const head = text.slice(start, Math.min(end, start + HEAD));
  const name = AGAINST.exec(head)?.[1];
  const last = name?.split(' ').at(-1)?.toLowerCase() ?? '';
  if (name === undefined || BODY_NAME_ENDINGS.has(last)) return;
  const draft = speakerNamed(registry, { name, span: { start, end: start } });
  for (const office of ['defendant', 'accused'])
    noteOffice(registry, draft, {
      ...mentionOf(
        'unnamed',
        { from: 0, to: 0 },
        { name: office, actorKind: 'role' },
        UNMARKED,
      ),
      office,
    });
}
