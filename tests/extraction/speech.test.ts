import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction';
import type { ArticleId } from '../../src/text';

/** Each claim as one line: who, how, when, and who says so. */
function told(text: string, published = '2025-05-14'): readonly string[] {
  const { actors, claims } = extract({
    id: 'article' as ArticleId,
    text,
    published,
  });
  const nameOf = (id: string): string =>
    actors.find((actor) => actor.id === id)?.name ?? id;
  return claims.map((claim) => {
    const [first, ...others] = claim.participants.map(({ actor }) =>
      nameOf(actor),
    );
    const by = claim.attribution.map(({ speaker }) => speaker).join('/');
    const parts = [
      `${first} – ${others.join(', ')}`,
      claim.channels.join('+'),
      claim.stance,
      claim.when?.edtf ?? '',
      by,
    ];
    return parts.filter((part) => part !== '').join(' | ');
  });
}

describe('a chat', () => {
  const chat = `[03/02/2025, 09:00:10] Rosa Lind created group "Ferry"
[03/02/2025, 09:01:00] Rosa Lind: Morning. I called Minister Pavel Horak today
[03/02/2025, 09:02:00] Omar Said: and?
[14/02/2025, 10:00:00] Rosa Lind: He said no`;

  test('is messages of its writers to all the others, each dated', () => {
    const claims = told(chat);
    expect(claims).toContain(
      'Rosa Lind – Omar Said | text | asserted | 2025-02-03',
    );
    expect(claims).toContain(
      'Omar Said – Rosa Lind | text | asserted | 2025-02-03',
    );
  });

  test('is read in the words of its writers, from the day of a message', () => {
    expect(told(chat)).toContain(
      'Rosa Lind – Pavel Horak | call | asserted | 2025-02-03 | Rosa Lind',
    );
  });
});

test('a mail is one from its writer to those whom it is addressed to', () => {
  const mail = `From: Rosa Lind <rosa@port.example>
To: Omar Said <omar@port.example>; Pavel Horak
Date: Mon, 3 Feb 2025 09:14
Subject: The ferry

I met Captain Ines Calder on Friday.`;
  expect(told(mail)).toEqual([
    'Rosa Lind – Omar Said, Pavel Horak | email | asserted | 2025-02-03',
    'Rosa Lind – Ines Calder | meeting | asserted | 2025-01-31 | Rosa Lind',
  ]);
});

describe('a transcript', () => {
  const asked = (answer: string): string => `TESTIMONY OF COLONEL IVAN PETROV

BY MS. KEANE:
Q    When did you arrive?
A    At noon.
Q    Did you speak with Admiral Luis Mora that day?
A    ${answer}`;

  test('takes a question for what its answer makes of it', () => {
    expect(told(asked('Yes, I did.'))[0]).toContain(
      'Ivan Petrov – Luis Mora | talk | asserted',
    );
    expect(told(asked('I did not.'))[0]).toContain(
      'Ivan Petrov – Luis Mora | talk | negated',
    );
    expect(told(asked('I cannot say.'))).toEqual([]);
  });
});

describe('a statement', () => {
  test('is told by whoever makes it', () => {
    const text = `Senator Ana Costa released the following statement:

"I want to be clear. I met Grant Hale twice.

"It has been claimed that I phoned Minister Joy Banda. I did not."`;
    expect(told(text)).toEqual([
      'Ana Costa – Grant Hale | meeting | asserted | Senator Ana Costa',
      'Ana Costa – Joy Banda | call | negated | Senator Ana Costa',
    ]);
  });

  test('under oath is told by who swears it', () => {
    expect(
      told('I, Clara Monti, being duly sworn, state: I wrote to Tom Hale.'),
    ).toEqual(['Clara Monti – Tom Hale | letter | asserted | Clara Monti']);
  });

  test('quoted over several sentences is that of the one credited beside it', () => {
    const text =
      '"We spoke frankly. I told Ivan Horak that it was over," Ana Costa said.';
    expect(told(text)[0]).toContain('Ana Costa – Ivan Horak');
  });
});
