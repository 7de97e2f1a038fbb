import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { briefWords } from '../../words';
import { base64 } from '../base64';
import { element, words } from '../xml';
import type { Brief, BriefEntry, BriefFigure, Footnoted } from './brief';

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, 'Times New Roman', serif; }
h1 { font-size: 1.8rem; line-height: 1.2; } h2 { margin-block: 2rem 0.5rem; font-size: 1.15rem; break-after: avoid; }
.question { font-size: 1.2rem; font-style: italic; }
dl, dt, dd, ol, ul { margin-block: 0; } dt { margin-block-start: 1rem; font-weight: bold; break-after: avoid; }
dd { margin-inline-start: 0; break-inside: avoid; } dd p { margin-block: 0.15rem; }
sup { line-height: 0; } dd + dd { margin-block-start: 0.6rem; } .told { font-weight: 600; }
.details { padding-inline-start: 1.2rem; } .standing { font-size: 0.85rem; opacity: 0.75; }
sup a, .back { text-decoration: none; } .notes { font-size: 0.9rem; } li { margin-block: 0.3rem; overflow-wrap: anywhere; }
figure { margin: 1.5rem 0; } figure img { width: 100%; height: auto; background: white; } figcaption { font-size: 0.85rem; opacity: 0.75; }
@media (min-width: 64rem) { figure { margin-inline: -8rem; } }
@media print { :root { color-scheme: light; } body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; } figure { margin-inline: 0; } .back { display: none; } a { color: inherit; } }
@page { margin: 18mm 16mm 20mm; @bottom-center { content: counter(page); font: 9pt Georgia, serif; } }
`;

/** Nothing holds but this one style, by its hash; a picture stands in the page. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${base64(sha256(utf8ToBytes(STYLE)))}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A brief as a page of its own: no script, no address, fit to be printed. */
export function briefInHtml(brief: Brief): string {
  const { title, question, answer, figure, dated, undated } = brief;
  const linked = new Set<number>();
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${element('title', {}, words(title))}
<style>${STYLE}</style>
</head>
<body>
${[
  element('h1', {}, words(title)),
  question === undefined
    ? ''
    : element('p', { class: 'question' }, words(question)),
  heading(briefWords.answer),
  ...answer.map((each) => element('p', {}, words(each))),
  figure === undefined ? '' : figureInHtml(figure),
  ...timeline(briefWords.timeline, dated, linked),
  ...timeline(briefWords.undatedTitle, undated, linked),
  ...closing(brief),
]
  .filter((line) => line !== '')
  .join('\n')}
</body>
</html>
`;
}

function closing({ caveats, sources, notes }: Brief): readonly string[] {
  return [
    heading(briefWords.caveats),
    element('ul', {}, ...caveats.map((each) => element('li', {}, words(each)))),
    heading(briefWords.sources),
    element('ol', {}, ...sources.map((each) => element('li', {}, words(each)))),
    heading(briefWords.notes),
    element(
      'ol',
      { class: 'notes' },
      ...notes.map((each, at) =>
        element(
          'li',
          { id: `note-${at + 1}` },
          words(each),
          ' ',
          element(
            'a',
            {
              class: 'back',
              href: `#to-note-${at + 1}`,
              'aria-label': briefWords.backTo,
            },
            '↩',
          ),
        ),
      ),
    ),
  ];
}

function heading(text: string): string {
  return element('h2', {}, words(text));
}

/** A picture within a picture's element can hold no script. */
function figureInHtml({ svg, width, height }: BriefFigure): string {
  return element(
    'figure',
    {},
    element('img', {
      src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`,
      width,
      height,
      alt: briefWords.figure,
    }),
    element('figcaption', {}, words(briefWords.figure)),
  );
}

function timeline(
  title: string,
  entries: readonly BriefEntry[],
  linked: Set<number>,
): readonly string[] {
  if (entries.length === 0) return [];
  return [
    heading(title),
    element(
      'dl',
      {},
      ...entries.flatMap(({ date, told, details, standing }, at) => [
        date === undefined || date === entries[at - 1]?.date
          ? ''
          : element('dt', {}, words(date)),
        element(
          'dd',
          {},
          element('p', { class: 'told' }, footnoted(told, linked)),
          details.length === 0
            ? ''
            : element(
                'ul',
                { class: 'details' },
                ...details.map((each) =>
                  element('li', {}, footnoted(each, linked)),
                ),
              ),
          element('p', { class: 'standing' }, words(standing)),
        ),
      ]),
    ),
  ];
}

/** A sentence with its footnotes; each leads back to where it is first cited. */
function footnoted({ text, notes }: Footnoted, linked: Set<number>): string {
  const marks = notes.map((number) => {
    const id = linked.has(number) ? undefined : `to-note-${number}`;
    linked.add(number);
    return element(
      'sup',
      {},
      element('a', { id, href: `#note-${number}` }, `[${number}]`),
    );
  });
  return words(text) + marks.join('');
}
