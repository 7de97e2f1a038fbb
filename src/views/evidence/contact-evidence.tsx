import { memo } from 'react';
import type { ArticleId } from '../../text';
import type { CaseArticle, ClaimId } from '../../case';
import type { Agreement, Detail, OriginGroup } from '../../corroboration';
import type { ContactEvidence } from '../../network';
import { counted, narrowestDateOf } from '../../network';
import { dateInWords } from '../../time';
import type { ClaimActs } from './claim-evidence';
import { ClaimEvidence } from './claim-evidence';
import styles from './evidence.module.css';

/** One contact: its date, how its claims stand to each other, and each claim. */
export const ContactSection = memo(function ContactSection({
  evidence,
  articles,
  selectedClaim,
  ...acts
}: ClaimActs & {
  readonly evidence: ContactEvidence;
  readonly articles: ReadonlyMap<ArticleId, CaseArticle>;
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
          {date === undefined ? 'Undated' : dateInWords(date)}
        </span>
        {contact.title}
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
                isSelected={claim.id === selectedClaim}
                {...acts}
              />
            )
          );
        })}
      </ul>
      {hiddenCount > 0 && (
        <p className={styles['note']}>
          {counted(hiddenCount, 'more claim')} about this contact hidden by the
          filters.
        </p>
      )}
    </li>
  );
});

function AgreementNote({ agreement }: { readonly agreement: Agreement }) {
  switch (agreement.kind) {
    case 'single':
      return undefined;
    case 'agree':
      return <p className={styles['agreement']}>The claims agree.</p>;
    case 'differ':
      return (
        <p className={styles['agreement']}>
          The claims differ in {detailsInWords(agreement.details)}.
        </p>
      );
    case 'conflict':
      return (
        <p className={styles['conflict']}>
          The claims conflict in {detailsInWords(agreement.details)}.
        </p>
      );
  }
}

const DETAIL_WORDS: Readonly<Record<Detail, string>> = {
  stance: 'whether it happened',
  channel: 'the channel',
  time: 'the time',
  place: 'the place',
  parties: 'who took part',
};

function detailsInWords(details: readonly Detail[]): string {
  const words = details.map((detail) => DETAIL_WORDS[detail]);
  const last = words.at(-1) ?? '';
  return words.length < 2
    ? last
    : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** How many independent origins stand behind a contact, and why so many. */
function Origins({
  origins,
  articleCount,
}: {
  readonly origins: readonly OriginGroup[];
  readonly articleCount: number;
}) {
  const title = `${counted(articleCount, 'article')}, ${counted(origins.length, 'independent origin')}`;
  return (
    <details className={styles['origins']}>
      <summary>{title}</summary>
      <ol>
        {origins.map((group) => (
          <li key={group.origins.map((each) => each.id).join()}>
            <p>
              {group.origins.map((each) => each.name).join('; ')}
              {group.origins.length > 1 &&
                ': credited jointly, or linked by a claim that credits both, so they count once'}
              .
            </p>
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
