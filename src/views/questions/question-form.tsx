import { useMemo, useState } from 'react';
import type { ActorId, Case, ContactId } from '../../case';
import { contactInWords } from '../../lens';
import type { News, Question } from '../../network';
import type { ArticleId } from '../../text';
import { questionWords } from '../../words';
import { Button } from '../parts/button';
import type { Offer } from '../parts/combobox';
import { Combobox } from '../parts/combobox';
import styles from './questions.module.css';

/** The blanks of a question as far as they are filled in. */
export type Blanks = {
  readonly actor?: ActorId;
  readonly from?: ActorId;
  readonly to?: ActorId;
  readonly on?: string;
  readonly news?: News;
  readonly by?: string;
  readonly article?: ArticleId;
};

type Kind = Question['kind'];

/** The question that filled blanks make; `undefined` while one is open. */
export function questionOf(kind: Kind, blanks: Blanks): Question | undefined {
  const { actor, from, to, on, news, by, article } = blanks;
  switch (kind) {
    case 'told':
    case 'spread':
      return actor && { kind, actor };
    case 'reach':
      return from && to && from !== to
        ? { kind, from, to, isInOrder: false }
        : undefined;
    case 'did':
      return actor && on ? { kind, actor, on } : undefined;
    case 'knew':
      return news && by ? { kind, news, by } : undefined;
    case 'only':
      return article && { kind, article };
    case 'single':
    case 'coverage':
    case 'conflicts':
    case 'replay':
    case 'between':
    case 'groups':
      return { kind };
    case 'compare':
      return undefined;
  }
}

/** The blanks that a question was asked with. */
export function blanksOf(question: Question | undefined): Blanks {
  return question !== undefined && hasBlanks(question) ? question : {};
}

function hasBlanks(question: Question): question is Question & Blanks {
  return BLANKS[question.kind].length > 0;
}

/** The blanks of each question, in their order. */
const BLANKS: Readonly<Record<Kind, readonly (keyof Blanks)[]>> = {
  told: ['actor'],
  reach: ['from', 'to'],
  did: ['actor', 'on'],
  knew: ['news', 'by'],
  only: ['article'],
  single: [],
  coverage: [],
  conflicts: [],
  compare: [],
  replay: [],
  between: [],
  groups: [],
  spread: ['actor'],
};

type BlankProps = {
  readonly blanks: Blanks;
  readonly theCase: Case;
  readonly onBlanks: (blanks: Blanks) => void;
};

/** The fields of one kind of question. */
export function QuestionForm({
  kind,
  ...props
}: BlankProps & { readonly kind: Kind }) {
  return BLANKS[kind].map((name) => (
    <Blank key={name} name={name} {...props} />
  ));
}

function Blank({
  name,
  blanks,
  theCase,
  onBlanks,
}: BlankProps & { readonly name: keyof Blanks }) {
  const set = (some: Blanks): void => onBlanks({ ...blanks, ...some });
  switch (name) {
    case 'actor':
    case 'from':
    case 'to':
      return (
        <NameBlank
          label={questionWords.blank[name]}
          offers={actorOffers(theCase)}
          chosen={blanks[name]}
          onChoose={(id) => set({ [name]: id })}
        />
      );
    case 'article':
      return (
        <NameBlank
          label={questionWords.blank.article}
          offers={theCase.articles.map(({ id, title, publisher }) => ({
            id,
            name: title,
            detail: publisher,
          }))}
          chosen={blanks.article}
          onChoose={(id) => set({ article: id as ArticleId })}
        />
      );
    case 'news':
      return (
        <NewsBlank
          theCase={theCase}
          news={blanks.news}
          onNews={(news) => set({ news })}
        />
      );
    case 'on':
    case 'by':
      return (
        <DayBlank
          label={questionWords.blank[name]}
          day={blanks[name]}
          onDay={(day) => set({ [name]: day })}
        />
      );
  }
}

function actorOffers(theCase: Case): readonly Offer[] {
  return theCase.actors.map(({ id, name, aliases, side }) => ({
    id,
    name,
    aliases,
    detail: side,
  }));
}

const CONTACT = 'contact ';
const ACTOR = 'actor ';

/** A contact, or an actor whose knowledge is meant. */
function NewsBlank({
  theCase,
  news,
  onNews,
}: {
  readonly theCase: Case;
  readonly news: News | undefined;
  readonly onNews: (news: News) => void;
}) {
  const offers = useMemo(() => newsOffers(theCase), [theCase]);
  const choose = (id: string): void =>
    onNews(
      id.startsWith(CONTACT)
        ? { kind: 'contact', id: id.slice(CONTACT.length) as ContactId }
        : { kind: 'actor', id: id.slice(ACTOR.length) as ActorId },
    );
  return (
    <NameBlank
      label={questionWords.blank.news}
      hint={questionWords.newsHint}
      offers={offers}
      chosen={news && `${news.kind} ${news.id}`}
      onChoose={choose}
    />
  );
}

function newsOffers(theCase: Case): readonly Offer[] {
  return [
    ...theCase.contacts.map((contact) => ({
      id: `${CONTACT}${contact.id}`,
      name: contactInWords(theCase, contact),
    })),
    ...theCase.actors.map(({ id, name, aliases, side }) => ({
      id: `${ACTOR}${id}`,
      name: questionWords.whatItKnew(name),
      aliases: [name, ...aliases],
      detail: side,
    })),
  ];
}

/** A blank that takes one of some names; filled, it shows the name. */
export function NameBlank({
  label,
  hint = questionWords.hint,
  offers,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly offers: readonly Offer[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const offer = offers.find(({ id }) => id === chosen);
  return (
    <div className={styles['blank']}>
      <span aria-hidden="true">{label}</span>
      {offer !== undefined && !isOpen ? (
        <Button
          look="outlined"
          label={questionWords.change(label, offer.name)}
          onClick={() => setIsOpen(true)}
        >
          {offer.name}
        </Button>
      ) : (
        <Combobox
          label={label}
          hint={offer?.name ?? hint}
          offers={offers}
          nothing={questionWords.nothing}
          onChoose={(id) => {
            setIsOpen(false);
            onChoose(id);
          }}
        />
      )}
    </div>
  );
}

/** A blank that takes a day. */
export function DayBlank({
  label,
  day,
  onDay,
}: {
  readonly label: string;
  readonly day: string | undefined;
  readonly onDay: (day: string) => void;
}) {
  return (
    <label className={styles['blank']}>
      {label}
      <input
        type="date"
        value={day ?? ''}
        onChange={({ target }) => {
          if (target.value !== '') onDay(target.value);
        }}
      />
    </label>
  );
}
