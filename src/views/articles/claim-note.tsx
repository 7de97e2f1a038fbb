import type { ReactNode } from 'react';
import type { ActorId, Case, Channel, Claim, ClaimId } from '../../case';
import type { ArticleId } from '../../text';
import { notesOn } from '../../lens';
import { articleWords, noteWords, vocabularyWords } from '../../words';
import { agreementInWords } from '../../corroboration';
import { LinkButton } from '../parts/link-button';
import { ChannelMark, StanceMark } from '../parts/marks';
import styles from './notes.module.css';
import { partiesInShort } from './parties';
import type { PlacedClaim } from './placed-claims';
import type { Telling } from './tellings';
import { matchesOf } from './tellings';

/** What notes need to know of the case, and may ask for. */
export type NoteContext = {
  readonly theCase: Case;
  readonly names: ReadonlyMap<ActorId, string>;
  readonly articleNames: ReadonlyMap<ArticleId, string>;
  readonly hidden: ReadonlySet<ClaimId>;
  readonly tellingOf: (claim: Claim) => Telling | undefined;
  /** Select a claim in this article. */
  readonly onChoose: (claim: ClaimId) => void;
  /** Show what another article says of the same contact. */
  readonly onMatch: (match: Claim, from: ArticleId) => void;
  /** Show a claim as the network draws it; `undefined` where nothing can. */
  readonly onShowInNetwork: ((claim: ClaimId) => void) | undefined;
};

/** Number, channels, parties and stance of a claim, in one line or two. */
export function NoteLine({
  placed,
  context,
}: {
  readonly placed: PlacedClaim;
  readonly context: NoteContext;
}) {
  const { claim, number } = placed;
  const isMoved = placed.passages.some((passage) => passage.isMoved);
  const notes = notesOn(context.theCase, {
    kind: 'claim',
    id: claim.id,
  }).length;
  return (
    <span className={styles['line']}>
      <span className={styles['number']}>{number}</span>
      <span className={styles['channels']}>
        {claim.channels.map((channel) => (
          <NamedChannel key={channel} channel={channel} />
        ))}
      </span>
      <span>
        {partiesInShort(claim, context.names)}
        {claim.stance !== 'asserted' && (
          <Beside look="stance">
            <StanceMark stance={claim.stance} />{' '}
            {vocabularyWords.stance[claim.stance]}
          </Beside>
        )}
        {claim.status !== 'accepted' && (
          <Beside look="stance">{vocabularyWords.status[claim.status]}</Beside>
        )}
        {notes > 0 && <Beside look="stance">{noteWords.count(notes)}</Beside>}
        {isMoved && <Beside look="moved">{articleWords.moved}</Beside>}
        {placed.lost.length > 0 && (
          <Beside look="moved">{articleWords.lost}</Beside>
        )}
      </span>
    </span>
  );
}

/** What stands beside the parties: a word of its own, also where a line ends. */
function Beside({
  look,
  children,
}: {
  readonly look: 'stance' | 'moved';
  readonly children: ReactNode;
}) {
  return (
    <>
      {' '}
      <span aria-hidden="true">·</span>{' '}
      <span className={styles[look]}>{children}</span>
    </>
  );
}

function NamedChannel({ channel }: { readonly channel: Channel }) {
  return (
    <span title={vocabularyWords.channel[channel]}>
      <ChannelMark channel={channel} />
      <span className="visually-hidden">
        {vocabularyWords.channel[channel]}{' '}
      </span>
    </span>
  );
}

/** That several articles tell of a claim's contact, and whether they agree. */
export function AgreementChip({
  telling,
}: {
  readonly telling: Telling | undefined;
}) {
  if (telling === undefined) return undefined;
  const { articles, agreement } = telling;
  return (
    <span className={styles['chip']} data-agreement={agreement.kind}>
      {articleWords.inArticles[agreement.kind](articles.length)}
    </span>
  );
}

/** What else is to be said of the claim that is selected. */
export function NoteDetails({
  placed,
  context,
}: {
  readonly placed: PlacedClaim;
  readonly context: NoteContext;
}) {
  const { claim, passages } = placed;
  const { onShowInNetwork } = context;
  const errors = Math.max(0, ...passages.map((passage) => passage.errors));
  return (
    <div className={styles['details']}>
      {context.hidden.has(claim.id) && (
        <p className={styles['moved']}>{articleWords.hiddenButAsked}</p>
      )}
      {passages.some((passage) => passage.isMoved) && (
        <p className={styles['moved']}>
          {errors === 0
            ? articleWords.movedHere
            : articleWords.movedAndChanged(errors)}
        </p>
      )}
      {notesOn(context.theCase, { kind: 'claim', id: claim.id }).map((note) => (
        <p key={note.id ?? ''} dir="auto" className={styles['written']}>
          {note.text}
        </p>
      ))}
      <Matches claim={claim} context={context} />
      {onShowInNetwork !== undefined && (
        <LinkButton isLine onClick={() => onShowInNetwork(claim.id)}>
          {articleWords.showInNetwork}
        </LinkButton>
      )}
    </div>
  );
}

/** Where else the same contact is told, and whether the claims agree. */
function Matches({
  claim,
  context,
}: {
  readonly claim: Claim;
  readonly context: NoteContext;
}) {
  const telling = context.tellingOf(claim);
  if (telling === undefined) return undefined;
  const { agreement } = telling;
  return (
    <>
      <p className={styles['agreement']} data-agreement={agreement.kind}>
        {articleWords.articlesAgree(agreementInWords(agreement))}
      </p>
      {matchesOf(claim, telling).map((match) => (
        <LinkButton
          key={match.article}
          isLine
          aria-keyshortcuts="m"
          onClick={() => context.onMatch(match, claim.article)}
        >
          {articleWords.alsoIn(
            context.articleNames.get(match.article) ?? match.article,
          )}
        </LinkButton>
      ))}
    </>
  );
}
