import type { NoteContext } from './claim-note';
import { NoteDetails, NoteLine } from './claim-note';
import type { Light } from './light';
import styles from './notes.module.css';
import type { PlacedClaim } from './placed-claims';

/**
 * The selected claim's note at the foot of an article that has no margin. It
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
  const lit = claims.filter(({ claim }) => light.chosen.has(claim.id));
  const [placed] = lit;
  if (placed === undefined || light.chosen.size > 1) return undefined;
  return (
    <aside className={styles['caption']} aria-label="Selected claim">
      <NoteLine placed={placed} names={context.names} />
      <p>{placed.claim.summary}</p>
      <NoteDetails placed={placed} context={context} />
    </aside>
  );
}
