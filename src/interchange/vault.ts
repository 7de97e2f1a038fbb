import type { Actor, Claim, Contact } from '../case';
import { claimInWords, contactInWords } from '../lens';
import type { Article } from '../text';
import { linkOf } from '../text';
import { dateInWords, interchangeWords } from '../words';
import type { Names } from './credits';
import { namesIn } from './credits';
import type { Excerpt } from './excerpt';
import { groupedBy } from './grouped-by';
import { fileNamer } from './file-names';
import { plain } from './markdown';
import type { OutFile } from './out-file';

/** The pages of a vault by the record that each tells of. */
type Pages = ReadonlyMap<string, string>;

/**
 * An excerpt as a folder of linked Markdown pages, as Obsidian opens it: one
 * for each actor, contact and article, and one that leads to them all.
 */
export function* vaultOf(excerpt: Excerpt): Generator<OutFile> {
  const names = namesIn(excerpt);
  const titles = new Map<string, string>(
    excerpt.contacts.map((contact) => [
      contact.id,
      contactInWords(excerpt.theCase, contact),
    ]),
  );
  const pages = pagesOf(excerpt, titles);
  const byContact = groupedBy(excerpt.claims, ({ contact }) => [contact]);
  const byActor = groupedBy(excerpt.claims, ({ participants }) => [
    ...new Set(participants.map(({ actor }) => actor)),
  ]);
  const byArticle = groupedBy(excerpt.claims, ({ article }) => [article]);
  const contactsOf = (claims: readonly Claim[] = []): readonly string[] =>
    [...new Set(claims.map(({ contact }) => contact))].map(
      (id) => `- ${linkTo(pages, `contact ${id}`, titles.get(id) ?? id)}`,
    );
  const page = (record: string, lines: readonly string[]): OutFile => ({
    name: `${pages.get(record) ?? record}.md`,
    pieces: [`${lines.join('\n')}\n`],
  });
  yield page('case', overview(excerpt, pages));
  for (const actor of excerpt.actors)
    yield page(`actor ${actor.id}`, [
      ...actorLines(actor, pages, names),
      '',
      ...contactsOf(byActor.get(actor.id)),
    ]);
  for (const contact of excerpt.contacts) {
    const claims = byContact.get(contact.id) ?? [];
    const within = { excerpt, pages, names };
    yield page(`contact ${contact.id}`, contactLines(contact, claims, within));
  }
  for (const article of excerpt.articles)
    yield page(`article ${article.id}`, [
      ...articleLines(article),
      '',
      ...contactsOf(byArticle.get(article.id)),
      '',
      asQuoted(article.text.slice(article.body.start, article.body.end)),
    ]);
}

function pagesOf(
  { theCase, actors, articles }: Excerpt,
  titles: ReadonlyMap<string, string>,
): Pages {
  const folders = {
    actor: fileNamer(),
    contact: fileNamer(),
    article: fileNamer(),
  };
  return new Map([
    ['case', fileNamer()(theCase.title)],
    ...actors.map(({ id, name }): [string, string] => [
      `actor ${id}`,
      `${interchangeWords.folder.actor}/${folders.actor(name)}`,
    ]),
    ...Array.from(titles, ([id, title]): [string, string] => [
      `contact ${id}`,
      `${interchangeWords.folder.contact}/${folders.contact(title)}`,
    ]),
    ...articles.map(({ id, title }): [string, string] => [
      `article ${id}`,
      `${interchangeWords.folder.article}/${folders.article(title)}`,
    ]),
  ]);
}

function overview(
  { theCase, actors, articles }: Excerpt,
  pages: Pages,
): readonly string[] {
  return [
    `# ${plain(theCase.title)}`,
    ...(theCase.summary === undefined ? [] : ['', plain(theCase.summary)]),
    '',
    `## ${interchangeWords.folder.actor}`,
    '',
    ...actors.map(({ id, name }) => `- ${linkTo(pages, `actor ${id}`, name)}`),
    '',
    `## ${interchangeWords.folder.article}`,
    '',
    ...articles.map(
      ({ id, title }) => `- ${linkTo(pages, `article ${id}`, title)}`,
    ),
  ];
}

function actorLines(
  actor: Actor,
  pages: Pages,
  names: Names,
): readonly string[] {
  return [
    ...frontMatter({
      kind: actor.kind,
      side: actor.side,
      aliases: actor.aliases,
    }),
    `# ${plain(actor.name)}`,
    ...(actor.description === undefined ? [] : ['', plain(actor.description)]),
    ...actor.affiliations.map(
      ({ actor: of, as }) =>
        `- ${plain(as)}, ${linkTo(pages, `actor ${of}`, names.actor(of))}`,
    ),
    ...names.notes('actor', actor.id).map((note) => `\n> ${plain(note)}`),
  ];
}

function contactLines(
  contact: Contact,
  claims: readonly Claim[],
  {
    excerpt: { theCase },
    pages,
    names,
  }: {
    readonly excerpt: Excerpt;
    readonly pages: Pages;
    readonly names: Names;
  },
): readonly string[] {
  return [
    ...frontMatter({
      channels: [...new Set(claims.flatMap(({ channels }) => channels))],
      stances: [...new Set(claims.map(({ stance }) => stance))],
      when: [
        ...new Set(claims.flatMap(({ when }) => (when ? [when.edtf] : []))),
      ],
    }),
    `# ${plain(contactInWords(theCase, contact))}`,
    ...claims.flatMap((claim) => [
      '',
      `## ${plain(claimInWords(theCase, claim))}`,
      '',
      ...claim.participants.map(
        ({ actor, role }) =>
          `- ${role}: ${linkTo(pages, `actor ${actor}`, names.actor(actor))}`,
      ),
      `- ${[...claim.channels, claim.stance].join(', ')}`,
      ...(claim.when === undefined
        ? []
        : [`- ${dateInWords(claim.when.edtf)}`]),
      ...(claim.place === undefined ? [] : [`- ${plain(claim.place)}`]),
      ...[names.credit(claim)]
        .filter((credit) => credit !== '')
        .map((credit) => `- ${plain(interchangeWords.accordingTo(credit))}`),
      `- ${linkTo(pages, `article ${claim.article}`, names.article(claim.article))}`,
      ...claim.quotes.flatMap(({ exact }) => ['', asQuoted(exact)]),
      ...names.notes('claim', claim.id).map((note) => `\n${plain(note)}`),
    ]),
  ];
}

function articleLines(article: Article): readonly string[] {
  const link = linkOf(article);
  return [
    ...frontMatter({
      publisher: article.publisher,
      via: article.via,
      published: article.published,
      language: article.language,
      byline: article.byline,
      section: article.section,
      url: link,
      sha256: article.sha256,
    }),
    `# ${plain(article.title)}`,
  ];
}

/** Properties of a page. What is written in JSON is YAML, too. */
function frontMatter(
  properties: Readonly<Record<string, string | readonly string[] | undefined>>,
): readonly string[] {
  const lines = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value.length > 0)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return lines.length === 0 ? [] : ['---', ...lines, '---', ''];
}

function linkTo(pages: Pages, record: string, name: string): string {
  const page = pages.get(record);
  // A bar or a bracket would end the link.
  const shown = name.replaceAll(/[\s|[\]]+/g, ' ').trim();
  return page === undefined ? plain(name) : `[[${page}|${plain(shown)}]]`;
}

/** A passage as a block of quotation, line by line. */
function asQuoted(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => `> ${plain(line)}`.trimEnd())
    .join('\n');
}
