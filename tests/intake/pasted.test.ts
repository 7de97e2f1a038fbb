import { expect, test } from 'vitest';
import { readArticles } from '../../src/intake';

const TEXT = 'Envoys meet in Bergen The envoy phoned the minister on Monday.';
const PAGE =
  '<meta charset="utf-8"><h1>Envoys meet in Bergen</h1><article><time datetime="2025-05-12T08:00:00Z">Monday</time><p>The envoy <a href="https://nordwire.example/envoy">phoned</a> the minister.</p><p>She called <b>back</b> on Tuesday.</p><script>alert(1)</script></article>';
const PLAIN =
  'Envoys meet in Bergen\nMonday\nThe envoy phoned the minister.\nShe called back on Tuesday.';

test('What was copied as a page keeps its headline, day and paragraphs', async () => {
  const reading = await readArticles({
    kind: 'words',
    text: PLAIN,
    html: PAGE,
  });
  expect(reading).toMatchObject({
    proposals: [
      {
        title: 'Envoys meet in Bergen',
        published: '2025-05-12',
        text: 'Envoys meet in Bergen\n\nMonday\n\nThe envoy phoned the minister.\n\nShe called back on Tuesday.',
      },
    ],
  });
});

test('A page that lost some of the words gives place to the words', async () => {
  const html = '<p>The envoy phoned.</p>';
  const reading = await readArticles({ kind: 'words', text: TEXT, html });
  expect(reading).toMatchObject({ proposals: [{ text: TEXT }] });
});

test('A link alone is refused with its address and the remedy', async () => {
  const text = ' https://nordwire.example/ferry\n';
  expect(await readArticles({ kind: 'words', text })).toMatchObject({
    kind: 'refused',
    sentence: expect.stringMatching(
      /nordwire\.example\/ferry\).*save the page/,
    ),
  });
});
