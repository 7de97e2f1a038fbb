import { Merge } from 'lucide-react';
import { memo } from 'react';
import type { ArticleId } from '../../text';
import type { Case, CaseArticle } from '../../case';
import type { Agreement, OriginGroup, Sourcing } from '../../corroboration';
import type { Columns, ContactEvidence } from '../../lens';
import { contactInWords, datesOf } from '../../lens';
import {
  coverageWords,
  datesInWords,
  evidenceWords,
  mergingWords,
  sourceWords,
} from '../../words';
import { Button } from '../parts/button';
import { Notes } from '../parts/notes';
import type { RecordEditing } from '../parts/record-editing';
import { originsInWords } from '../parts/origins-in-words';
import { agreementInWords } from '../../corroboration';
import type { ClaimActs } from './claim-evidence';
import { ClaimEvidence } from './claim-evidence';
import styles from './evidence.module.css';
import { OriginGrade } from './origin-grade';
import { RecordStanding } from './record-standing';

/** One contact: its date, how its claims stand to each other, and each claim. */
export const ContactSection = memo(function ContactSection({
  evidence,
  articles,
  columns,
  chosen,
  ...acts
}: ClaimActs & {
  readonly evidence: ContactEvidence;
  readonly articles: ReadonlyMap<ArticleId, CaseArticle>;
  readonly columns: Columns;
  /** The ids of what is selected. */
  readonly chosen: ReadonlySet<string>;
}) {
  const { contact, claims, hiddenCount, origins, originCount, agreement } =
    evidence;
  const { within: theCase, sourcing } = columns;
  const dates = datesOf(claims);
  const counting = origins.flatMap((group) => group.claims);
  const articleCount = new Set(counting.map((claim) => claim.article)).size;
  return (
    <li className={styles['contact']}>
      <h3>
        <span className={styles['date']}>
          {dates.length === 0 ? evidenceWords.undated : datesInWords(dates)}
        </span>
        {contactInWords(theCase, contact)}
      </h3>
      <AgreementNote agreement={agreement} />
      <Origins {...{ origins, articleCount, theCase, sourcing, ...acts }} />
      <SameContact id={contact.id} records={acts.records} />
      <Notes
        of={{ kind: 'contact', id: contact.id }}
        theCase={theCase}
        noting={acts.noting}
      />
      <ul>
        {claims.map((claim) => {
          const article = articles.get(claim.article);
          return (
            article && (
              <ClaimEvidence
                key={claim.id}
                claim={claim}
                article={article}
                {...{ theCase, sourcing, originCount }}
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

/** With which contacts this one was merged, and a way to merge it. */
function SameContact({
  id,
  records,
}: {
  readonly id: string;
  readonly records: RecordEditing;
}) {
  return (
    <>
      <RecordStanding kind="contact" {...{ id, records }} />
      <div className={styles['acts']}>
        <Button data-edits onClick={() => records.onMerge('contact', [id])}>
          <Merge size={14} aria-hidden="true" /> {mergingWords.sameContact}
        </Button>
      </div>
    </>
  );
}

function AgreementNote({ agreement }: { readonly agreement: Agreement }) {
  if (agreement.kind === 'single') return undefined;
  const look = agreement.kind === 'conflict' ? 'conflict' : 'agreement';
  return (
    <p className={styles[look]}>
      {evidenceWords.claimsAgree(agreementInWords(agreement))}
    </p>
  );
}

/** So many origins are named before they are unfolded. */
const MOST_NAMED = 3;

/** How many independent origins stand behind a contact, and why so many. */
function Origins({
  origins,
  articleCount,
  theCase,
  sourcing,
  records,
  grader,
  noting,
}: Pick<ClaimActs, 'records' | 'grader' | 'noting'> & {
  readonly origins: readonly OriginGroup[];
  readonly articleCount: number;
  readonly theCase: Case;
  readonly sourcing: Sourcing;
}) {
  const title =
    origins.length > MOST_NAMED
      ? sourceWords.articlesAndOrigins(articleCount, origins.length)
      : coverageWords.articlesAndNamedOrigins(
          articleCount,
          originsInWords(sourcing, origins),
        );
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
                <OriginGrade {...{ id, theCase, grader }} />
                {theCase.origins.some((each) => each.id === id) && (
                  <Notes of={{ kind: 'origin', id }} {...{ theCase, noting }} />
                )}
                <RecordStanding kind="origin" {...{ id, records }} />
                <Button
                  data-edits
                  onClick={() => records.onMerge('origin', [id])}
                >
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
