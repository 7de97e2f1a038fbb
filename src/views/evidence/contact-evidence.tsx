import { memo } from 'react';
import type { ArticleId } from '../../text';
import type { Case, CaseArticle } from '../../case';
import type { Agreement, OriginGroup } from '../../corroboration';
import type { ContactEvidence } from '../../lens';
import { contactInWords, narrowestDateOf } from '../../lens';
import { dateInWords, evidenceWords, sourceWords } from '../../words';
import { agreementInWords } from '../parts/agreement-in-words';
import type { ClaimActs } from './claim-evidence';
import { ClaimEvidence } from './claim-evidence';
import styles from './evidence.module.css';

/** One contact: its date, how its claims stand to each other, and each claim. */
export const ContactSection = memo(function ContactSection({
  evidence,
  articles,
  theCase,
  chosen,
  ...acts
}: ClaimActs & {
  readonly evidence: ContactEvidence;
  readonly articles: ReadonlyMap<ArticleId, CaseArticle>;
  readonly theCase: Case;
  /** The ids of what is selected. */
  readonly chosen: ReadonlySet<string>;
}) {
  const { contact, claims, hiddenCount, origins, agreement } = evidence;
  const date = narrowestDateOf(claims);
  const counting = origins.flatMap((group) => group.claims);
  const articleCount = new Set(counting.map((claim) => claim.article)).size;
  return (
    <li className={styles['contact']}>
      <h3>
        <span className={styles['date']}>
          {date === undefined ? evidenceWords.undated : dateInWords(date)}
        </span>
        {contactInWords(theCase, contact)}
      </h3>
      {contact.note !== undefined && (
        <p className={styles['note']}>{contact.note}</p>
      )}
      <AgreementNote agreement={agreement} />
      <Origins origins={origins} articleCount={articleCount} />
      <ul>
        {claims.map((claim) => {
          const article = articles.get(claim.article);
          return (
            article && (
              <ClaimEvidence
                key={claim.id}
                claim={claim}
                article={article}
                theCase={theCase}
                isSelected={chosen.has(claim.id)}
                {...acts}
              />
            )
          );
        })}
      </ul>
      {hiddenCount > 0 && (
        <p className={styles['note']}>
          {evidenceWords.filtersHideOfContact(hiddenCount)}
        </p>
      )}
    </li>
  );
});

function AgreementNote({ agreement }: { readonly agreement: Agreement }) {
  if (agreement.kind === 'single') return undefined;
  const look = agreement.kind === 'conflict' ? 'conflict' : 'agreement';
  return (
    <p className={styles[look]}>
      {evidenceWords.claimsAgree(agreementInWords(agreement))}
    </p>
  );
}

/** How many independent origins stand behind a contact, and why so many. */
function Origins({
  origins,
  articleCount,
}: {
  readonly origins: readonly OriginGroup[];
  readonly articleCount: number;
}) {
  const title = sourceWords.articlesAndOrigins(articleCount, origins.length);
  return (
    <details className={styles['origins']}>
      <summary>{title}</summary>
      <ol>
        {origins.map((group) => (
          <li key={group.origins.map((each) => each.id).join()}>
            <p>{group.origins.map((each) => each.name).join('; ')}.</p>
            {group.origins.length > 1 && (
              <p className={styles['why']}>{evidenceWords.countOnce}</p>
            )}
            {group.origins.map(
              (each) =>
                each.why !== undefined && (
                  <p key={each.id} className={styles['why']}>
                    {each.why}
                  </p>
                ),
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
