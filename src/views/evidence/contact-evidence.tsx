import { Merge } from 'lucide-react';
import { memo } from 'react';
import type { ArticleId } from '../../text';
import type { Case, CaseArticle } from '../../case';
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
import type { Grader } from './grades';
import { OriginGrade } from './grades';
import { RecordStanding } from './record-standing';

type SectionProps = ClaimActs & {
  readonly evidence: ContactEvidence;
  readonly articles: ReadonlyMap<ArticleId, CaseArticle>;
  readonly theCase: Case;
  /** The ids of what is selected. */
  readonly chosen: ReadonlySet<string>;
};

/** One contact: its date, how its claims stand to each other, and each claim. */
export const ContactSection = memo(function ContactSection({
  evidence,
  articles,
  theCase,
  chosen,
  ...acts
}: SectionProps) {
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
      <Origins
        {...{ origins, articleCount, theCase }}
        records={acts.records}
        grader={acts.grader}
      />
      <SameContact id={contact.id} records={acts.records} />
      <ClaimList {...{ evidence, articles, theCase, chosen }} {...acts} />
      {hiddenCount > 0 && (
        <p className={styles['note']}>
          {evidenceWords.filtersHideOfContact(hiddenCount)}
        </p>
      )}
    </li>
  );
});

function ClaimList({
  evidence: { claims, originCount },
  articles,
  theCase,
  chosen,
  ...acts
}: SectionProps) {
  return (
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
              originCount={originCount}
              {...acts}
            />
          )
        );
      })}
    </ul>
  );
}

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
        <Button onClick={() => records.onMerge('contact', [id])}>
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

/** How many independent origins stand behind a contact, and why so many. */
function Origins({
  origins,
  articleCount,
  theCase,
  records,
  grader,
}: {
  readonly origins: readonly OriginGroup[];
  readonly articleCount: number;
  readonly theCase: Case;
  readonly records: RecordEditing;
  readonly grader: Grader;
}) {
  // An article's own voice, and a speaker of no origin, are no records.
  const known = new Set(theCase.origins.map(({ id }) => id));
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
            {group.origins.map((origin) => (
              <div key={origin.id}>
                {origin.why !== undefined && (
                  <p className={styles['why']}>{origin.why}</p>
                )}
                {known.has(origin.id) && (
                  <OriginGrade {...{ origin, theCase, grader }} />
                )}
                <RecordStanding
                  kind="origin"
                  id={origin.id}
                  records={records}
                />
                <Button onClick={() => records.onMerge('origin', [origin.id])}>
                  <Merge size={14} aria-hidden="true" />{' '}
                  {mergingWords.sameOrigin(origin.name)}
                </Button>
              </div>
            ))}
          </li>
        ))}
      </ol>
    </details>
  );
}
