import { articleWords } from '../../words';
import type { NoteContext } from './claim-note';
import { NoteDetails, NoteLine } from './claim-note';
import type { Light } from './light';
import styles from './notes.module.css';
import type { PlacedClaim } from './placed-claims';

/**
 * The note of the selected claim, or of its match, at the foot of an article that has no margin. It
 * covers the text's end rather than moving the words that are being read.
 */
export function ClaimCaption({
  claims,
  light,
  context,
}: {
  readonly claims: readonly PlacedClaim[];
  readonly light: Light;
  readonly context: NoteContext;
}) {
  if (light.chosen.size > 1) return undefined;
  const placed =
    claims.find(({ claim }) => light.chosen.has(claim.id)) ??
    claims.find(({ claim }) => light.matched.has(claim.id));
  if (placed === undefined) return undefined;
  return (
    <aside
      className={styles['caption']}
      aria-label={articleWords.selectedClaim}
      data-caption
    >
      <NoteLine placed={placed} context={context} />
      <p>{placed.sentence}</p>
      <NoteDetails placed={placed} context={context} />
    </aside>
  );
}
