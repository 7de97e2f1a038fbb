import type { PlacedClaim } from './placed-claims';
import styles from './articles.module.css';

/** The quotes that an article no longer holds, as the case file gives them. */
export function LostQuotes({
  placed,
}: {
  readonly placed: readonly PlacedClaim[];
}) {
  const losers = placed.filter((each) => each.lost.length > 0);
  if (losers.length === 0) return undefined;
  return (
    <section className={styles['lost']} aria-label="Lost quotes">
      <h3>Lost quotes</h3>
      <p>
        These words are not in the article. They are shown as the case file
        gives them.
      </p>
      <ul>
        {losers.map(({ claim, number, lost }) => (
          <li key={claim.id}>
            {lost.map((quote) => (
              <blockquote key={quote.start} dir="auto">
                {quote.exact}
              </blockquote>
            ))}
            <p>
              Claim {number}: {claim.summary}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
