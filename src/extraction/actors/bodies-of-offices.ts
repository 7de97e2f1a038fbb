import { FIRM_WORDS } from '../lexicons/bodies';
import type { Mention } from './mention';
import { mentionOf } from './mention';
import type { Registry } from './registry';
import { namedDraft } from './registry';

/** "The chairman of Orbit Holdings": a body, which may be called "Orbit" later. */
export function registerBody(
  registry: Registry,
  { of, office }: Mention,
): void {
  const words = of?.split(' ') ?? [];
  const isBody =
    words.length > 1 && FIRM_WORDS.has(words.at(-1)?.toLowerCase() ?? '');
  if (of === undefined || office === undefined || !isBody) return;
  const span = { from: 0, to: 0 };
  namedDraft(
    registry,
    mentionOf('named', span, { name: of, actorKind: 'organisation' }),
  );
}
