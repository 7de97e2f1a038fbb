import { articleWords } from '../../words';
import { PagedList } from '../parts/paged-list';
import type { PlacedClaim } from './placed-claims';
import styles from './articles.module.css';

/** So many claims are listed at once. */
const PAGE = 50;

/** The quotes that an article no longer holds, as the case file gives them. */
export function LostQuotes({
  placed,
}: {
  readonly placed: readonly PlacedClaim[];
}) {
  const losers = placed.filter((each) => each.lost.length > 0);
  if (losers.length === 0) return undefined;
  return (
    <section className={styles['lost']} aria-label={articleWords.lostQuotes}>
      <h3>{articleWords.lostQuotes}</h3>
      <p>{articleWords.lostExplained}</p>
      <PagedList className={undefined} entries={losers} page={PAGE}>
        {({ claim, number, sentence, lost }) => (
          <li key={claim.id}>
            {lost.map((quote) => (
              <blockquote key={quote.start} dir="auto">
                {quote.exact}
              </blockquote>
            ))}
            <p>{articleWords.claimNumbered(number, sentence)}</p>
          </li>
        )}
      </PagedList>
    </section>
  );
}
