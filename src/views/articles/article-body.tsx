import { memo } from 'react';
import type { CaseArticle } from '../../case';
import { articleWords } from '../../words';
import { ArticleParagraph } from './article-paragraph';
import styles from './articles.module.css';
import type { Light } from './light';
import type { Page, Paragraph } from './page';

/** Above this many characters, paragraphs out of sight are not laid out. */
const LONG = 200_000;

/** An article's text: its body for reading, what surrounds it folded away. */
export const ArticleBody = memo(function ArticleBody({
  article,
  page,
  light,
}: {
  readonly article: CaseArticle;
  readonly page: Page;
  readonly light: Light;
}) {
  const { text } = article;
  return (
    <div
      className={styles['body']}
      lang={article.language}
      dir="auto"
      data-long={text.length > LONG || undefined}
      data-lit={light.chosen.size > 0 || undefined}
    >
      <Surroundings {...{ text, light }} paragraph={page.before} />
      {page.paragraphs.map((paragraph) => {
        const Kind = paragraph.isAside ? Surroundings : ArticleParagraph;
        return <Kind key={paragraph.start} {...{ text, paragraph, light }} />;
      })}
      <Surroundings {...{ text, light }} paragraph={page.after} />
    </div>
  );
});

/** Menus, comments and the like, verbatim when unfolded. */
function Surroundings({
  text,
  paragraph,
  light,
}: {
  readonly text: string;
  readonly paragraph: Paragraph | undefined;
  readonly light: Light;
}) {
  if (paragraph === undefined) return undefined;
  return (
    <details className={styles['surroundings']}>
      <summary>{articleWords.outside}</summary>
      <ArticleParagraph {...{ text, paragraph, light }} />
    </details>
  );
}
