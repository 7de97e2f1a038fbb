import { describe, expect, test } from 'vitest';
import { bodyOf, proposalFrom } from './given';

const PARAGRAPHS = [
  'The envoy phoned the minister on Monday, two officials said, and told him that the talks in Oslo, which had begun in secret, would go on.',
  'A day later, the minister’s aide met the envoy in a hotel, and the two exchanged letters, according to a person who was briefed on the matter.',
  'Neither side would confirm the call, the meeting, or the letters, and a spokesman said that he had no comment, then or later, on any of it.',
];

function pageOf(head: string, body = ''): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body>
    <nav><a href="/">Home</a> <a href="/world">World</a></nav>
    <main><article><h1>Envoys meet in Oslo</h1>
    ${PARAGRAPHS.map((each) => `<p>${each.replaceAll('envoy', '<b>envoy</b>')}</p>`).join('\n')}
    ${body}</article></main>
    <footer><p>Copyright The Paper</p></footer></body></html>`;
}

describe('The words that a page does not show at first', () => {
  const shown = PARAGRAPHS[0];
  const rest = PARAGRAPHS.slice(1);
  const page = (folded: string, data = '') =>
    `<html lang="en"><head><title>T</title>${data}</head><body><nav>Home World</nav><article><h1>Envoys meet in Oslo</h1><p>${shown}</p>${folded}</article></body></html>`;

  test.each(['style="display: none"', 'hidden="until-found"'])(
    'are read where a button unfolds them: %s',
    async (how) => {
      const folded = `<div class="read-more-content" ${how}>${rest.map((each) => `<p>${each}</p>`).join('')}</div><button>Read more</button>`;
      const proposal = await proposalFrom('a.html', page(folded));
      expect(bodyOf(proposal)).toBe(PARAGRAPHS.join('\n\n'));
    },
  );

  test('stay out where nothing unfolds them', async () => {
    const hidden = `<div class="decoy" style="display:none"><p>${rest[0]}</p></div>`;
    const proposal = await proposalFrom('a.html', page(hidden));
    expect(proposal.text).not.toContain(rest[0]);
  });

  test('are taken from its data where it shows only a part, which is said', async () => {
    const articleBody = [...PARAGRAPHS, ...PARAGRAPHS].join('\n\n');
    const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Envoys meet in Oslo', datePublished: '2025-05-12', articleBody })}</script>`;
    const proposal = await proposalFrom('a.html', page('', data));
    expect(proposal).toMatchObject({
      title: 'Envoys meet in Oslo',
      published: '2025-05-12',
      text: articleBody,
      notes: [expect.stringContaining('shows only a part')],
    });
    const whole = rest.map((each) => `<p>${each}</p>`).join('');
    expect((await proposalFrom('a.html', page(whole, data))).text).toContain(
      'Home World',
    );
  });
});

test('What writes itself an advert or speaks of the author is no part of the article', async () => {
  const between = `<div class="ad-slot">Coupons and mortgage rates, compared for you and for your neighbours every single day.</div>`;
  const bio = `<div class="author-bio">Jane Doe has written on diplomacy for this paper since 2009, and lives in Oslo with two dogs.</div>`;
  const source = pageOf('<title>T</title>', bio).replace(
    '</p>\n',
    `</p>${between}\n`,
  );
  const { text, body } = await proposalFrom('a.html', source);
  const { start, end, without = [] } = { without: undefined, ...body };
  const read = [start, ...without.map((each) => each.end)]
    .map((from, at) => text.slice(from, without[at]?.start ?? end))
    .join('');
  expect(text).toContain('Coupons');
  expect(read).not.toMatch(/Coupons|two dogs/);
});
