import { PencilLine, Pilcrow, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { CaseArticle } from '../../case';
import type { Body } from '../../text';
import { linkOf } from '../../text';
import { rangeOf } from '../../time';
import { bodyWords, makingWords } from '../../words';
import type { ArticleFields } from '../parts/article-fields';
import { BodyMarker } from '../parts/body-marker';
import { Button } from '../parts/button';
import type { Whys } from '../parts/grounds';
import type { Noting } from '../parts/noting';
import styles from './making.module.css';

/** What a person may ask for of an article as a whole. */
export type ArticleActs = {
  readonly onEditArticle: (
    article: CaseArticle,
    fields: ArticleFields,
  ) => Promise<void>;
  readonly onMarkBody: (article: CaseArticle, body: Body) => Promise<void>;
  readonly onRemoveArticle: (article: CaseArticle) => Promise<void>;
  readonly whys: Whys;
  readonly noting: Noting;
};

type EditingActs = Omit<ArticleActs, 'noting' | 'whys'>;

/** What may be open: the fields, the marking of the body, the question. */
type Opening = 'form' | 'body' | 'removal';

const icon = { size: 14, 'aria-hidden': true } as const;
const NAMES = [
  'title',
  'publisher',
  'via',
  'published',
  'publishedBasis',
  'language',
  'url',
  'section',
  'byline',
  'from',
  'to',
] as const;

/** Edits what an article says of itself, or removes it. */
export function ArticleEditing({
  article,
  claimCount,
  ...acts
}: EditingActs & {
  readonly article: CaseArticle;
  readonly claimCount: number;
}) {
  const [open, setOpen] = useState<Opening>();
  const box = useRef<HTMLDivElement>(null);
  // What opens takes the focus, and gives it back when it is closed.
  const wasOpen = useRef<typeof open>(undefined);
  useEffect(() => {
    if (wasOpen.current === open) return;
    wasOpen.current = open;
    box.current
      ?.querySelector<HTMLElement>('input, [role=listbox], button')
      ?.focus();
  }, [open]);
  return (
    <div
      ref={box}
      role="presentation"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || open === undefined) return;
        event.stopPropagation();
        setOpen(undefined);
      }}
    >
      <Opened {...{ article, claimCount, open }} onOpen={setOpen} {...acts} />
    </div>
  );
}

function Opened({
  article,
  claimCount,
  open,
  onOpen: setOpen,
  onEditArticle,
  onMarkBody,
  onRemoveArticle,
}: EditingActs & {
  readonly article: CaseArticle;
  readonly claimCount: number;
  readonly open: Opening | undefined;
  readonly onOpen: (open: Opening | undefined) => void;
}) {
  if (open === 'form')
    return (
      <ArticleForm
        article={article}
        onSave={(fields) => {
          setOpen(undefined);
          void onEditArticle(article, fields);
        }}
        onCancel={() => setOpen(undefined)}
      />
    );
  if (open === 'body')
    return (
      <BodyForm
        article={article}
        onSave={(body) => {
          setOpen(undefined);
          void onMarkBody(article, body);
        }}
        onCancel={() => setOpen(undefined)}
      />
    );
  if (open === 'removal')
    return (
      <div
        role="alertdialog"
        aria-label={makingWords.confirmRemoval(claimCount)}
        className={styles['acts']}
      >
        <span>{makingWords.confirmRemoval(claimCount)}</span>
        <Button look="primary" onClick={() => void onRemoveArticle(article)}>
          {makingWords.remove}
        </Button>
        <Button onClick={() => setOpen(undefined)}>{makingWords.cancel}</Button>
      </div>
    );
  return <Openers onOpen={setOpen} />;
}

function Openers({ onOpen }: { readonly onOpen: (open: Opening) => void }) {
  return (
    <div className={styles['acts']}>
      <Button data-edits onClick={() => onOpen('form')}>
        <PencilLine {...icon} /> {makingWords.editArticle}
      </Button>
      <Button data-edits onClick={() => onOpen('body')}>
        <Pilcrow {...icon} /> {bodyWords.markAgain}
      </Button>
      <Button data-edits onClick={() => onOpen('removal')}>
        <Trash2 {...icon} /> {makingWords.removeArticle}
      </Button>
    </div>
  );
}

/** Which paragraphs of an article are read, saved as one act. */
function BodyForm({
  article: { text, body, language },
  onSave,
  onCancel,
}: {
  readonly article: CaseArticle;
  readonly onSave: (body: Body) => void;
  readonly onCancel: () => void;
}) {
  const [marked, setMarked] = useState<Body>();
  return (
    <div className={styles['marking']} role="group" aria-label={bodyWords.mark}>
      <BodyMarker {...{ text, body, language }} onChange={setMarked} />
      <div className={styles['acts']}>
        <Button
          look="primary"
          disabled={marked === undefined}
          onClick={() => marked && onSave(marked)}
        >
          {bodyWords.save}
        </Button>
        <Button onClick={onCancel}>{bodyWords.cancel}</Button>
      </div>
    </div>
  );
}

/** The fields of an article, saved whole as one act. */
function ArticleForm({
  article,
  onSave,
  onCancel,
}: {
  readonly article: CaseArticle;
  readonly onSave: (fields: ArticleFields) => void;
  readonly onCancel: () => void;
}) {
  const [fields, setFields] = useState(() => fieldsOf(article));
  // Who sent it to whom is asked of messages alone.
  const isMessage = (article.from ?? article.to) !== undefined;
  const names = NAMES.filter(
    (name) => isMessage || (name !== 'from' && name !== 'to'),
  );
  const faults = articleFaults(fields);
  const [first] = Object.values(faults);
  const isRedated = fields.published.trim() !== (article.published ?? '');
  return (
    <form
      className={styles['form']}
      aria-label={makingWords.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (first === undefined) onSave(trimmed(fields));
      }}
    >
      {names.map((name) => (
        <label key={name}>
          <span>{makingWords.field[name]}</span>
          <input
            value={fields[name]}
            maxLength={name === 'url' ? 2_000 : 300}
            placeholder={
              name === 'published' ? makingWords.dateExample : undefined
            }
            aria-invalid={faults[name] !== undefined}
            onChange={({ target }) =>
              setFields({ ...fields, [name]: target.value })
            }
          />
        </label>
      ))}
      <p role="status" className={styles[first ? 'fault' : 'hint']}>
        {first ?? (isRedated ? makingWords.willRecount : '')}
      </p>
      <div>
        <Button type="submit" look="primary" disabled={first !== undefined}>
          {makingWords.save}
        </Button>
        <Button onClick={onCancel}>{makingWords.cancel}</Button>
      </div>
    </form>
  );
}

function fieldsOf(article: CaseArticle): ArticleFields {
  const { title, publisher = '', via = '', published = '' } = article;
  const { publishedBasis = '', language = '', url = '' } = article;
  const { section = '', byline = '', from = '', to = '' } = article;
  const source = { title, publisher, via, published, publishedBasis };
  return { ...source, language, url, section, byline, from, to };
}

function trimmed(fields: ArticleFields): ArticleFields {
  const entries = NAMES.map((name) => [name, fields[name].trim()]);
  return Object.fromEntries(entries) as ArticleFields;
}

/** What is wrong with a field, in one sentence; nothing for fields that hold. */
function articleFaults(
  fields: ArticleFields,
): Partial<Record<keyof ArticleFields, string>> {
  const { title, published, url, language } = trimmed(fields);
  const isDate = published === '' || rangeOf(published) !== undefined;
  const isLink = url === '' || linkOf({ url }) !== undefined;
  const isLanguage =
    language === '' || /^[a-z]{2,3}(-[\da-z]+)*$/i.test(language);
  return {
    ...(title === '' && { title: makingWords.fault.title }),
    ...(!isDate && { published: makingWords.fault.published }),
    ...(!isLanguage && { language: makingWords.fault.language }),
    ...(!isLink && { url: makingWords.fault.url }),
  };
}
