import type { CaseArticle } from '../case';
import { linkOf } from '../text';
import { interchangeWords } from '../words';
import type { Excerpt } from './excerpt';
import { surePublicationOf, vaguePublicationOf } from './publication';

/** The articles of an excerpt as CSL-JSON, as Zotero and pandoc take it. */
export function cslOf({ articles }: Excerpt): string {
  const items = articles.map((article) => {
    const { year, month, day } = surePublicationOf(article);
    const parts = [year, month, day]
      .filter((part) => part !== undefined)
      .map(Number);
    return {
      id: article.id,
      type: article.publisher === undefined ? 'webpage' : 'article-newspaper',
      title: article.title,
      'container-title': article.publisher,
      author:
        article.byline === undefined
          ? undefined
          : [{ literal: article.byline }],
      issued: parts.length === 0 ? undefined : { 'date-parts': [parts] },
      section: article.section,
      language: article.language,
      URL: linkOf(article),
      note: remarkOn(article),
    };
  });
  return `${JSON.stringify(items, undefined, 1)}\n`;
}

/** The articles of an excerpt as RIS. */
export function risOf({ articles }: Excerpt): string {
  return articles
    .map((article) => {
      const { year, month, day } = surePublicationOf(article);
      const date = [year, month, day, ''].map((part) => part ?? '').join('/');
      return [
        ['TY', article.publisher === undefined ? 'ELEC' : 'NEWS'],
        ['ID', article.id],
        ['TI', article.title],
        ['T2', article.publisher],
        ['AU', article.byline],
        ['PY', year],
        ['DA', year === undefined ? undefined : date],
        ['SE', article.section],
        ['LA', article.language],
        ['UR', linkOf(article)],
        ['N1', remarkOn(article)],
        ['ER', ''],
      ]
        .filter(([, value]) => value !== undefined)
        .map(([tag, value]) => `${tag}  - ${oneLine(String(value))}`.trimEnd())
        .map((line) => (line === 'ER  -' ? 'ER  - ' : line))
        .join('\r\n');
    })
    .map((record) => `${record}\r\n`)
    .join('\r\n');
}

/** The articles of an excerpt as BibTeX. */
export function bibtexOf({ articles }: Excerpt): string {
  const taken = new Set<string>();
  return articles
    .map((article) => {
      const { year, month, day } = surePublicationOf(article);
      const remark = remarkOn(article);
      const fields = [
        ['title', `{${escaped(article.title)}}`],
        ['journal', article.publisher && escaped(article.publisher)],
        ['author', article.byline && `{${escaped(article.byline)}}`],
        ['year', year],
        ['month', month && Number(month)],
        ['day', day && Number(day)],
        ['section', article.section && escaped(article.section)],
        ['language', article.language && escaped(article.language)],
        ['url', linkOf(article)?.replaceAll(/[{}\\]/g, encodeURIComponent)],
        ['note', remark && escaped(remark)],
      ].filter(([, value]) => value !== undefined);
      const kind = article.publisher === undefined ? 'misc' : 'article';
      const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
      return `@${kind}{${keyOf(article, taken)},\n${lines.join(',\n')}\n}\n`;
    })
    .join('\n');
}

/** What a citation must not keep to itself: who republished, what is inferred. */
function remarkOn(article: CaseArticle): string | undefined {
  const date = vaguePublicationOf(article);
  const remarks = [
    date && interchangeWords.published(date),
    article.via === undefined ? undefined : interchangeWords.via(article.via),
    article.publishedInferred === true ? article.publishedBasis : undefined,
  ].filter((remark) => remark !== undefined);
  return remarks.length === 0 ? undefined : remarks.join(' ');
}

function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}

const TEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Text in which TeX finds no command. */
function escaped(text: string): string {
  return oneLine(text).replaceAll(
    /[\\{}%$&#_~^]/g,
    (character) => TEX[character] ?? `\\${character}`,
  );
}

/** A key of letters and digits that no other article has. */
function keyOf({ id }: CaseArticle, taken: Set<string>): string {
  const plain = id.replaceAll(/[^a-z0-9:_-]/gi, '') || 'article';
  let key = plain;
  for (let next = 2; taken.has(key); next++) key = `${plain}-${next}`;
  taken.add(key);
  return key;
}
