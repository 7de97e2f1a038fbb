import type {
  ActorId,
  Case,
  Claim,
  ContactId,
  Counterpart,
  Verdict,
} from '../../case';
import { differencesOf } from '../../corroboration';
import { mergingWords, reviewWords, sourceWords } from '../../words';
import { Button } from '../parts/button';
import { detailInWords, statedInAll } from '../parts/detail-in-words';
import { PairEvidence } from '../parts/pair-evidence';
import { claimsAbout, recordName } from '../parts/record-in-words';
import { contactWith, sharersOf } from '../parts/shared-contact';
import type { LikelyInCase } from './review-props';
import styles from './review.module.css';

const VERDICTS = ['same', 'different', 'unsure'] as const;

type Props = {
  readonly claim: Claim;
  readonly theCase: Case;
  readonly counterparts: readonly Counterpart[];
  readonly alongWith: LikelyInCase['alongWith'];
  readonly nameOf: (actor: ActorId) => string;
  /** The reason that is being written, if any. */
  readonly why: string;
  readonly onWhy: (why: string) => void;
  /** The keys are to judge again. */
  readonly onWritten: () => void;
  readonly onJudge: (counterpart: Counterpart, verdict: Verdict) => void;
};

/**
 * What of the case those who are named in a suggestion probably are, and the
 * contact that it probably tells of: nobody is joined before a person says so.
 */
export function Counterparts(props: Props) {
  const { counterparts, why, onWhy, onWritten } = props;
  if (counterparts.length === 0) return undefined;
  return (
    <section
      className={styles['counterparts']}
      aria-label={reviewWords.counterparts}
    >
      {counterparts.map((each, at) => (
        <CounterpartLine
          key={each.own}
          {...props}
          counterpart={each}
          isFirst={at === 0}
        />
      ))}
      <label className={styles['why']}>
        <span>{reviewWords.why}</span>
        <input
          type="text"
          value={why}
          onChange={({ target }) => onWhy(target.value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter') onWritten();
          }}
        />
      </label>
    </section>
  );
}

function CounterpartLine({
  counterpart,
  isFirst,
  theCase,
  claim,
  alongWith,
  nameOf,
  onJudge,
}: Props & { readonly counterpart: Counterpart; readonly isFirst: boolean }) {
  const { kind } = counterpart;
  return (
    <div
      className={styles['counterpart']}
      role="group"
      aria-label={sentenceOn(theCase, counterpart)}
    >
      <p>{sentenceOn(theCase, counterpart)}</p>
      {kind === 'contact' && (
        <Joining {...{ theCase, claim, counterpart, alongWith, nameOf }} />
      )}
      <div className={styles['acts']}>
        {VERDICTS.map((verdict) => (
          <Button
            key={verdict}
            look="outlined"
            onClick={() => onJudge(counterpart, verdict)}
          >
            {reviewWords.verdicts[kind][verdict]}{' '}
            {isFirst && (
              <kbd aria-hidden="true">{reviewWords.verdictKeys[verdict]}</kbd>
            )}
          </Button>
        ))}
        <details>
          <summary>{reviewWords.evidence}</summary>
          <PairEvidence {...{ theCase }} evidence={counterpart} />
        </details>
      </div>
    </div>
  );
}

/** What joining a contact changes: what it rests on then, and who is merged. */
function Joining({
  theCase,
  claim,
  counterpart,
  alongWith,
  nameOf,
}: Pick<Props, 'theCase' | 'claim' | 'alongWith' | 'nameOf'> & {
  readonly counterpart: Counterpart;
}) {
  const along = alongWith(counterpart);
  const first = new Map(
    along.flatMap((ids) => ids.map((id) => [id, ids[0] ?? id])),
  );
  const contact = counterpart.other as ContactId;
  const own = namedAs(claim, first);
  const others = sharersOf(theCase, claim, contact).map((each) =>
    namedAs(each, first),
  );
  const names = along.map(([id = '']) => recordName(theCase, 'actor', id));
  return (
    <>
      <p className={styles['quiet']}>
        {contactWith({ ...theCase, claims: others }, own, contact)}
      </p>
      <ul className={styles['differences']}>
        {differencesOf([own, ...others]).map((detail) => (
          <li key={detail}>
            {reviewWords.wouldDiffer(
              sourceWords.detail[detail],
              detailInWords(own, detail, nameOf),
              statedInAll(others, detail, nameOf),
            )}
          </li>
        ))}
        {names.length > 0 && <li>{mergingWords.alsoMerges(names)}</li>}
      </ul>
    </>
  );
}

/** A claim that names the same actor wherever several are to be one. */
function namedAs(claim: Claim, first: ReadonlyMap<string, string>): Claim {
  return {
    ...claim,
    participants: claim.participants.map((each) => ({
      ...each,
      actor: (first.get(each.actor) ?? each.actor) as ActorId,
    })),
  };
}

/** That a record is probably, surely or perhaps another, and where that stands. */
function sentenceOn(
  theCase: Case,
  { kind, own, other, isSure, isOpen }: Counterpart,
): string {
  const name = recordName(theCase, kind, other);
  const claims = claimsAbout(theCase, kind, other);
  const accepted = claims.filter(({ status }) => status === 'accepted').length;
  const article = theCase.articles.find(({ id }) => id === claims[0]?.article);
  const likelihood = isOpen ? 'perhaps' : isSure ? 'surely' : 'probably';
  const place =
    accepted > 0 || article === undefined
      ? reviewWords.inCase(accepted)
      : reviewWords.inArticle(article.title);
  return kind === 'contact'
    ? reviewWords.tellsOf(likelihood, name, place)
    : reviewWords.isOne(
        likelihood,
        recordName(theCase, kind, own),
        withOffice(theCase, other, name),
        place,
      );
}

/** An actor's name and office; the office tells namesakes apart. */
function withOffice({ actors }: Case, id: string, name: string): string {
  const actor = actors.find((each) => each.id === id);
  const office = actor?.affiliations[0]?.as ?? actor?.description;
  return office === undefined ? name : mergingWords.withDetail(name, office);
}
