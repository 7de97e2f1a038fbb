import { X } from 'lucide-react';
import type { Actor, Case, Claim, MergedKind, Origin } from '../../case';
import { sideColorsOf, publisherInWords } from '../../lens';
import { mergingWords, vocabularyWords } from '../../words';
import { Button } from '../parts/button';
import { KindMark } from '../parts/marks';
import { Passage } from '../parts/passage';
import { SideMark } from '../parts/side-mark';
import styles from './merging.module.css';
import { claimsAbout, recordName } from '../parts/record-in-words';

const LISTED = 4;

/** One of the records that are compared: what is known of it, with its words. */
export function RecordCard({
  theCase,
  kind,
  id,
  onTakeOut,
}: {
  readonly theCase: Case;
  readonly kind: MergedKind;
  readonly id: string;
  /** Leaves it out of the comparison; the one asked about cannot be. */
  readonly onTakeOut?: () => void;
}) {
  const name = recordName(theCase, kind, id);
  const claims = claimsAbout(theCase, kind, id);
  const actor = theCase.actors.find((each) => each.id === id);
  const origin = theCase.origins.find((each) => each.id === id);
  return (
    <article className={styles['card']} aria-label={name}>
      <h3>
        {name}
        {onTakeOut !== undefined && (
          <Button
            look="icon"
            label={mergingWords.takeOut(name)}
            onClick={onTakeOut}
          >
            <X size={14} aria-hidden="true" />
          </Button>
        )}
      </h3>
      {kind === 'actor' && actor && <ActorFacts {...{ actor, theCase }} />}
      {kind === 'origin' && origin && <OriginFacts origin={origin} />}
      <Passages {...{ claims, theCase }} />
    </article>
  );
}

function ActorFacts({
  actor,
  theCase,
}: {
  readonly actor: Actor;
  readonly theCase: Case;
}) {
  const { kind, side, aliases, affiliations, description } = actor;
  return (
    <>
      <ul className={styles['facts']}>
        <li>
          <KindMark kind={kind} /> {vocabularyWords.kind[kind]}
        </li>
        {side !== undefined && (
          <li>
            <SideMark color={sideColorsOf(theCase).get(side)} /> {side}
          </li>
        )}
        {affiliations.map(({ as, actor: other }, index) => (
          <li key={`${index} ${as}`}>
            {as} ({recordName(theCase, 'actor', other)})
          </li>
        ))}
      </ul>
      {description !== undefined && <p>{description}</p>}
      {aliases.length > 0 && (
        <p className={styles['quiet']}>{mergingWords.alsoCalled(aliases)}</p>
      )}
    </>
  );
}

function OriginFacts({ origin }: { readonly origin: Origin }) {
  return (
    <>
      {origin.side !== undefined && <p>{origin.side}</p>}
      {origin.why !== undefined && (
        <p className={styles['quiet']}>{origin.why}</p>
      )}
    </>
  );
}

function Passages({
  claims,
  theCase,
}: {
  readonly claims: readonly Claim[];
  readonly theCase: Case;
}) {
  if (claims.length === 0)
    return <p className={styles['quiet']}>{mergingWords.noPassages}</p>;
  const rest = claims.length - LISTED;
  return (
    <details>
      <summary>{mergingWords.passages(claims.length)}</summary>
      {claims.slice(0, LISTED).map((claim) => {
        const article = theCase.articles.find(({ id }) => id === claim.article);
        const [quote] = claim.quotes;
        return (
          article &&
          quote && (
            <div key={claim.id}>
              <Passage {...{ article, quote }} />
              <p className={styles['quiet']}>{publisherInWords(article)}</p>
            </div>
          )
        );
      })}
      {rest > 0 && (
        <p className={styles['quiet']}>{mergingWords.morePassages(rest)}</p>
      )}
    </details>
  );
}
