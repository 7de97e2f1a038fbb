import { Merge } from 'lucide-react';
import { memo } from 'react';
import type { ArticleId } from '../../text';
import type { Case, CaseArticle, ClaimId } from '../../case';
import type { Agreement, OriginGroup } from '../../corroboration';
import type { ContactEvidence } from '../../lens';
import { contactInWords, narrowestDateOf } from '../../lens';
import {
  dateInWords,
  evidenceWords,
  mergingWords,
  sourceWords,
} from '../../words';
import { Button } from '../parts/button';
import type { RecordEditing } from '../parts/record-editing';
import { agreementInWords } from '../parts/agreement-in-words';
import type { ClaimActs } from './claim-evidence';
import { ClaimEvidence } from './claim-evidence';
import styles from './evidence.module.css';
import { RecordStanding } from './record-standing';

/** One contact: its date, how its claims stand to each other, and each claim. */
export const ContactSection = memo(function ContactSection({
  evidence,
  articles,
  theCase,
  selectedClaim,
  ...acts
}: ClaimActs & {
  readonly evidence: ContactEvidence;
  readonly articles: ReadonlyMap<ArticleId, CaseArticle>;
  readonly theCase: Case;
  readonly selectedClaim: ClaimId | undefined;
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
      <Origins {...{ origins, articleCount, records: acts.records }} />
      <RecordStanding kind="contact" id={contact.id} records={acts.records} />
      <div className={styles['acts']}>
        <Button onClick={() => acts.records.onMerge('contact', [contact.id])}>
          <Merge size={14} aria-hidden="true" /> {mergingWords.sameContact}
        </Button>
      </div>
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
                isSelected={claim.id === selectedClaim}
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
  records,
}: {
  readonly origins: readonly OriginGroup[];
  readonly articleCount: number;
  readonly records: RecordEditing;
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
            {group.origins.map(({ id, name, why }) => (
              <div key={id}>
                {why !== undefined && <p className={styles['why']}>{why}</p>}
                <RecordStanding kind="origin" {...{ id, records }} />
                <Button onClick={() => records.onMerge('origin', [id])}>
                  <Merge size={14} aria-hidden="true" />{' '}
                  {mergingWords.sameOrigin(name)}
                </Button>
              </div>
            ))}
          </li>
        ))}
      </ol>
    </details>
  );
}
