import { Merge, PencilLine } from 'lucide-react';
import type { Actor, ActorId, Case, CaseArticle } from '../../case';
import type { ArticleId } from '../../text';
import { actorWords, evidenceWords, mergingWords } from '../../words';
import { Button } from '../parts/button';
import type { Whys } from '../parts/grounds';
import { LinkButton } from '../parts/link-button';
import { Passage } from '../parts/passage';
import { Notes } from '../parts/notes';
import type { Noting } from '../parts/noting';
import type { RecordEditing } from '../parts/record-editing';
import type { Described } from './actor-facts';
import { ActorFacts } from './actor-facts';
import styles from './evidence.module.css';
import { RecordStanding } from './record-standing';

type Profile = {
  readonly actor: Actor;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly articles: ReadonlyMap<ArticleId, CaseArticle>;
  readonly onActor: (actor: ActorId) => void;
};

/** Who an actor is, by the articles' own words. */
export function ActorProfile({
  actor,
  actors,
  articles,
  onActor,
  theCase,
  records,
  whys,
  noting,
}: Profile & {
  readonly theCase: Case;
  readonly records: RecordEditing;
  readonly whys: Whys;
  readonly noting: Noting;
}) {
  const isEdited = records.edited === actor.id;
  const others = othersDescribed(actor, records);
  return (
    <section className={styles['profile']} aria-label={evidenceWords.whoThisIs}>
      <ActorFacts {...{ actor, others, theCase, whys }} />
      {actor.description !== undefined && <p>{actor.description}</p>}
      {others.length > 0 && (
        <p>
          {evidenceWords.alsoDescribed(
            others.map(({ description }) => description),
          )}
        </p>
      )}
      {actor.aliases.length > 0 && (
        <p className={styles['aliases']}>
          {evidenceWords.alsoCalled(actor.aliases)}
        </p>
      )}
      {actor.affiliations.length > 0 && (
        <Affiliations {...{ actor, actors, articles, onActor }} />
      )}
      <Notes of={{ kind: 'actor', id: actor.id }} {...{ theCase, noting }} />
      <RecordStanding kind="actor" id={actor.id} records={records} />
      <div className={styles['acts']}>
        <Button
          data-edits
          aria-expanded={isEdited}
          onClick={() => records.onEdit(isEdited ? undefined : actor.id)}
        >
          <PencilLine size={14} aria-hidden="true" /> {actorWords.edit}
        </Button>
        <Button data-edits onClick={() => records.onMerge('actor', [actor.id])}>
          <Merge size={14} aria-hidden="true" /> {mergingWords.mergeWith}
        </Button>
      </div>
      {isEdited && records.editorFor(actor)}
    </section>
  );
}

/** Those merged into an actor who are described otherwise, each way once. */
function othersDescribed(
  { id, description: own }: Actor,
  records: RecordEditing,
): readonly Described[] {
  const described = new Map<string, Described>();
  for (const { id: member, description } of records.standingOf('actor', id)
    .members)
    if (description !== undefined && description !== own)
      described.set(description, { id: member, description });
  return [...described.values()];
}

/** The offices and groups in which articles place an actor, with their words. */
function Affiliations({ actor, actors, articles, onActor }: Profile) {
  const nameOf = (id: ActorId): string => actors.get(id)?.name ?? id;
  return (
    <details className={styles['origins']}>
      <summary>
        {actor.affiliations
          .map(({ actor: id, as }) => `${as} (${nameOf(id)})`)
          .join('; ')}
      </summary>
      {actor.affiliations.map((affiliation) => (
        <div key={`${affiliation.actor} ${affiliation.as}`}>
          <LinkButton onClick={() => onActor(affiliation.actor)}>
            {nameOf(affiliation.actor)}
          </LinkButton>
          {affiliation.quotes.map((quote) => {
            const article = articles.get(quote.article);
            return (
              article && (
                <Passage
                  key={`${quote.article} ${quote.start}`}
                  article={article}
                  quote={quote}
                />
              )
            );
          })}
        </div>
      ))}
    </details>
  );
}
