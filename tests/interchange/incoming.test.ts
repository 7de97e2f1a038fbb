import { expect, test } from 'vitest';
import { Ledger } from '../../src/case';
import { readCase, writeCase } from '../../src/formats';
import type { Mapping, SourceFormat } from '../../src/interchange';
import { IncomingInPortions, SOURCES } from '../../src/interchange';
import { incomingWords } from '../../src/words';
import { firstOf, shippedCase } from '../app/shipped-case';
import { incomingOf } from './incoming-of';
import { excerptFrom, fullCase } from './small-excerpt';
import { filesIn } from './written';

/** A file of another program as the app opens what it brings. */
function opened(format: SourceFormat, text: string, mapping?: Mapping) {
  const incoming = incomingOf(format, text, `file.${format}`, {
    ...(mapping && { mapping }),
  });
  if (incoming?.kind !== 'case') throw new Error(incoming?.sentence);
  const { theCase, acts, problems } = incoming;
  const reading = readCase(writeCase(new Ledger(theCase.id, acts)));
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  return { theCase: reading.ledger.theCase, problems };
}

async function handedOn(format: SourceFormat, of = fullCase()) {
  const files = await filesIn(format, excerptFrom(of));
  const file = files.find(({ name }) => name === 'claims.csv') ?? files[0];
  return String(file?.content);
}

/** What a claim says, by names. */
function toldBy({ actors, claims }: ReturnType<typeof fullCase>) {
  const nameOf = (id: string) => actors.find((each) => each.id === id)?.name;
  return claims.map(({ participants, channels, stance, when, quotes }) => ({
    parties: participants.map(({ actor, role }) => [nameOf(actor), role]),
    channels,
    stance,
    when: when?.edtf,
    quotes: quotes.map(({ exact }) => exact),
  }));
}

const WHOLE = firstOf(toldBy(fullCase()));

for (const format of ['gexf', 'graphml'] as const)
  test(`A graph in ${format} comes back with its actors, channels and stances, and says that it has no passage`, async () => {
    const { theCase, problems } = opened(format, await handedOn(format));
    const [claim] = theCase.claims;
    expect(problems).toEqual([]);
    expect(toldBy(theCase)[0]).toMatchObject({
      parties: WHOLE.parties,
      channels: WHOLE.channels,
      stance: WHOLE.stance,
      when: format === 'gexf' ? WHOLE.when : undefined,
    });
    expect(claim?.status).toBe('suggested');
    expect(claim?.note).toBe(incomingWords.withoutPassage);
    expect(theCase.actors.map(({ name, side }) => [name, side])).toEqual([
      ['Ann Wade', 'North'],
      ['Bo Nadir', undefined],
    ]);
  });

test('A tie that leads both ways in GEXF comes back as the contacts that it had', async () => {
  const { ties } = excerptFrom(shippedCase());
  expect(ties.some(({ direction }) => direction === 'none')).toBe(true);
  const { theCase } = opened('gexf', await handedOn('gexf', shippedCase()));
  const spells = ties.map((tie) => Math.max(1, tie.spells.length));
  expect(theCase.claims).toHaveLength(spells.reduce((sum, each) => sum + each));
});

test('What FollowTheMoney keeps of a case comes back, passages in their articles', async () => {
  const { theCase } = opened('ftm', await handedOn('ftm'));
  expect(toldBy(theCase)).toEqual([WHOLE]);
  expect(theCase.articles[0]).toMatchObject({
    title: 'The call',
    text: fullCase().articles[0]?.text,
    published: '2025-05-12',
  });
  expect(theCase.claims[0]?.note).toBeUndefined();
});

test('The claims of our own table come back with names, dates and words', async () => {
  const { theCase, problems } = opened('csv', await handedOn('csv'));
  expect(problems).toEqual([]);
  expect(toldBy(theCase)).toEqual([WHOLE]);
});

test('Names with semicolons and quotes stay one name in a cell', async () => {
  const names = ['+SUM(1;2)', '"Abu; Bo" Nadir'] as const;
  const theCase = fullCase();
  const actors = theCase.actors.map((each, at) => ({
    ...each,
    name: names[at] ?? '',
  }));
  const back = opened('csv', await handedOn('csv', { ...theCase, actors }));
  expect(back.theCase.actors.map(({ name }) => name)).toEqual(names);
  const own = opened('csv', 'from,to\n"Ann; ""Bo"" Nadir ;",Cy');
  expect(own.theCase.actors.map(({ name }) => name)).toEqual([
    'Ann',
    '"Bo" Nadir',
    'Cy',
  ]);
});

test('Columns with other names are mapped, and rows that lack something are named', () => {
  const table = [
    'Absender;Empfänger;Am;Weg',
    'Wade;Nadir;2025-05-11;call',
    'Wade;;2025-05-12;call',
    'Nadir;Wade;yesterday;text',
    ';;2025-05-12;call',
  ].join('\n');
  const refused = incomingOf('csv', table, 'table.csv');
  expect(refused).toMatchObject({
    kind: 'refused',
    sentence: incomingWords.noColumns(['Absender', 'Empfänger', 'Am', 'Weg']),
  });
  const mapping = {
    from: 'Absender',
    to: 'Empfänger',
    date: 'Am',
    channel: 'Weg',
  };
  const { theCase, problems } = opened('csv', table, mapping);
  expect(theCase.claims.map(({ channels }) => channels)).toEqual([
    ['call'],
    ['call'],
    ['text'],
  ]);
  expect(problems).toEqual([
    incomingWords.oneName(3),
    incomingWords.noDate(4, 'yesterday'),
    incomingWords.noNames(5),
  ]);
});

test('Annotations come back as passages whose parties a person has to name', async () => {
  const { theCase } = opened('annotations', await handedOn('annotations'));
  expect(toldBy(theCase)).toEqual([{ ...WHOLE, parties: [] }]);
  expect(theCase.articles[0]?.url).toBe('https://courier.example/call');
});

for (const format of ['ris', 'csl'] as const)
  test(`What ${format} says of articles comes back`, async () => {
    const { theCase } = opened(format, await handedOn(format, shippedCase()));
    const known = ({ articles }: typeof theCase) =>
      articles.map(({ title, publisher, published }) => ({
        title,
        publisher,
        published: published?.replace('~', ''),
      }));
    expect(known(theCase)).toEqual(known(shippedCase()));
  });

test('A file is known by its name or by how it begins', async () => {
  for (const format of SOURCES) {
    const reader = new IncomingInPortions({ name: `file.${format}` });
    reader.push(Buffer.from(await handedOn(format)));
    expect(reader.look()?.format).toBe(format);
  }
  expect(incomingOf(undefined, 'words', 'words.txt')).toBeUndefined();
});

test('A file that is not what it is said to be is refused in a sentence', () => {
  for (const [format, text] of [
    ['gexf', 'no graph at all'],
    ['csl', '{'],
    ['annotations', '[]'],
    ['ftm', 'words'],
    ['ris', 'words'],
  ] as const)
    expect(incomingOf(format, text, 'file')?.kind).toBe('refused');
});

test('Entities that a file declares for itself are not followed', () => {
  const bomb =
    '<!DOCTYPE g [<!ENTITY a "aaaa"><!ENTITY f SYSTEM "file:///etc/passwd">]>' +
    '<gexf><graph><nodes><node id="1" label="&a;&f;"/></nodes></graph></gexf>';
  expect(opened('gexf', bomb).theCase.actors[0]?.name).toBe('&a;&f;');
});

test.each(SOURCES)('%s brings the same, wherever it is cut', async (format) => {
  const text = await handedOn(format);
  const whole = incomingOf(format, text, 'file', { portion: text.length * 4 });
  expect(whole?.kind).toBe('case');
  for (const portion of [1, 7, 64])
    expect(incomingOf(format, text, 'file', { portion })).toEqual(whole);
});

test('A graph that breaks off is said to, and what came before is taken', () => {
  const broken =
    '<gexf><graph><nodes>\n<node id="1" label="Ann & Bo"/>\n<node id="2" x=y/><no';
  const { theCase, problems } = opened('gexf', broken);
  expect(theCase.actors.map(({ name }) => name)).toEqual(['Ann & Bo', '2']);
  expect(problems).toEqual([incomingWords.brokenOff]);
});

test('Edges that stand before their nodes and columns wait for them', () => {
  const graph =
    '<graphml><graph edgedefault="directed">' +
    '<edge source="a" target="b"><data key="c">call</data></edge>' +
    '<edge source="a" target="x"/>' +
    '<node id="a"><data key="n">Ann</data></node><node id="b"/></graph>' +
    '<key id="c" for="edge" attr.name="channel"/></graphml>';
  const { theCase, problems } = opened('graphml', graph);
  expect(theCase.claims.map(({ channels }) => channels)).toEqual([['call']]);
  expect(problems).toEqual([incomingWords.noEnd(2)]);
});

test('One annotation alone, and a table with cells of several lines, come in', () => {
  const one = JSON.stringify({
    target: {
      source: 'https://courier.example/call',
      selector: { type: 'TextQuoteSelector', exact: 'Wade called Nadir' },
    },
  });
  expect(opened('annotations', one).theCase.claims).toHaveLength(1);
  const table = 'from,to,quote\r\nAnn,Bo,"one\r\ntwo, ""three"""\r\nBo,Ann,x';
  for (const portion of [1, 5, 99]) {
    const incoming = incomingOf('csv', table, 'file', { portion });
    if (incoming?.kind !== 'case') throw new Error(incoming?.sentence);
    expect(incoming.theCase.claims).toHaveLength(2);
    expect(incoming.theCase.articles[0]?.text).toContain('one\r\ntwo, "three"');
  }
});
