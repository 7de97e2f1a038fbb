import { describe, expect, test } from 'vitest';
import { interviewTurns } from '../../src/extraction/speech/interview-turns';
import { told } from './told';

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

test('a word that is said by itself is nobody', () => {
  const chat = `[03/02/2025, 09:00:10] Rosa Lind: Evening both
[03/02/2025, 09:01:00] Omar Said: Good. He called me today, the new man
[03/02/2025, 09:02:00] Rosa Lind: Excellent. He rang me too`;
  expect(told(chat).join()).not.toMatch(/Good|Evening|Excellent/);
});

describe('whoever tells his own story', () => {
  test('is the one who signs it', () => {
    const note =
      'On Monday I met the banker Carl Costa. I wrote to him. — signed J. Smith';
    expect(told(note)).toEqual([
      'J. Smith – Carl Costa | meeting | asserted | 2025-05-12 | J. Smith',
      'J. Smith – Carl Costa | letter | asserted | 2025-05-12 | J. Smith',
    ]);
  });

  test('is the one whose diary it is, and leaves out that it is he', () => {
    const diary =
      'From the diary of Sir Walter Lisle\n\nRang Carl Costa before breakfast. I was tired. Lunched with Ana Berg. I slept.';
    expect(told(diary)).toEqual([
      'Walter Lisle – Carl Costa | call | asserted',
      'Walter Lisle – Ana Berg | meeting | asserted',
    ]);
  });

  test('is the author where nothing names him', () => {
    const memoir =
      'I had been in town a week when the banker Carl Costa called on me. I saw no harm in it, for I liked him, and in May I wrote to him.';
    expect(told(memoir)).toEqual([
      'Carl Costa – the author | meeting | asserted',
      'the author – Carl Costa | letter | asserted | 2025-05',
    ]);
    const report =
      'I have never been to Rome. In May the banker Carl Costa called on the minister, Ana Berg, who had a cold and kept him waiting for an hour in the rain, so that he left again.';
    expect(told(report).join()).not.toContain('the author');
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

describe('a court record', () => {
  const record = `MARIA LOPEZ, having been duly sworn, testified as follows:

DIRECT EXAMINATION BY MR. HALE

Q. Who called you?
A. The defendant. Then I rang my brother, Luis Lopez.

CROSS-EXAMINATION BY MS. PRICE

Q. Did you ever meet Ivan Carver?
A. No, never.`;

  test('names its witness where it swears her in', () => {
    expect(told(record)).toEqual([
      'Maria Lopez – Luis Lopez | call | asserted | MARIA LOPEZ',
      'Maria Lopez – Ivan Carver | meeting | negated | MARIA LOPEZ',
    ]);
  });

  test('of a parliament begins its turns with a name and a full stop', () => {
    const hearing = `    The Chairman. When did you first speak to them?

    Mr. Lind. I spoke to Ned Flood in May 2019.

    The Chairman. And since?

    Mr. Lind. Not since.

    The Chairman. Thank you.`;
    expect(told(hearing)).toEqual([
      'Lind – Ned Flood | talk | asserted | 2019-05 | Mr. Lind',
    ]);
  });
});

describe('a statement', () => {
  test.each([
    [
      'Remarks by UN Special Envoy Lena Brandt to the Security Council\n\nI met President Idris Kamara on 12 May 2019.',
      'Lena Brandt – Idris Kamara | meeting | asserted | 2019-05-12 | UN Special Envoy Lena Brandt',
    ],
    [
      'STATEMENT OF THE MEDIATOR, DR. AMINA SOW\n\nI wrote to President Jorge Vaz.',
      'Amina Sow – Jorge Vaz | letter | asserted | DR. AMINA SOW',
    ],
    [
      'Orion Freight statement on press reports\n\nWe spoke to the regulator. We did not pay anyone.',
      'Orion Freight – the regulator | talk | asserted | Orion Freight',
    ],
    [
      'FM TARVIA\nTO PRIORITY FCO\n\n1. We called on President Luis Moro.',
      'Embassy Tarvia – Luis Moro | meeting | asserted',
    ],
  ])('“%s” says who speaks', (text, line) => {
    expect(told(text)).toEqual([line]);
  });

  test('quoted in a story is not the story’s own voice', () => {
    const story =
      'By Hanna Brolin\n\n“I met nobody,” he said. “I saw the mayor. I know. I wait.”';
    expect(told(story).join()).not.toContain('Brolin');
  });
});

test('the days of mails are those on which they were written, not of what they tell', () => {
  const thread = `From: Rosa Lind <rosa@port.example>
Sent: Friday, 9 March 2018 18:22
To: Omar Said <omar@port.example>
Subject: The ferry

Thanks.

On 8 March 2018 at 09:40, Omar Said wrote:
> I called Captain Ines Calder in Izmir as you asked.`;
  expect(told(thread).at(-1)).toBe(
    'Omar Said – Ines Calder | call | asserted | Omar Said',
  );
});

describe('an interview that names the two once', () => {
  const interview = `Rosa Lind has led the club for a week. Daily Sport met her.

Daily Sport: How did you hear of it?

Rosa Lind: From my brother. Otto Lyle had rung me on Monday.

Had you applied?

Never. I asked Omar Said.

They say Max Kolb wrote to you.

He did not. I called Eva Berg. Who am I to tell you?`;

  test('goes on by turns: what is short and asks, and what follows', () => {
    const lines = told(interview);
    expect(lines).toContain(
      'Otto Lyle – Rosa Lind | call | asserted | 2025-05-12 | Rosa Lind',
    );
    expect(lines).toContain(
      'Rosa Lind – Eva Berg | call | asserted | Rosa Lind',
    );
    expect(lines.join()).not.toMatch(/the author/);
  });

  test('is none where nobody asks, or a third one speaks', () => {
    const turnsIn = (text: string): number =>
      interviewTurns(text, { start: 0, end: text.length }).length;
    expect(turnsIn(interview)).toBe(6);
    expect(turnsIn(interview.replaceAll('?', '.'))).toBe(0);
    expect(turnsIn(interview.replace('Had you', 'Otto Lyle: Had you'))).toBe(0);
  });
});

test('a memoir is told by whoever its byline names, though a short title stands above', () => {
  const memoir = `SIGNALS AT DANGER
The Memories of a Stationmaster
by Rosa Lind (1991)

I telegraphed the superintendent, Max Kolb. I waited. I slept. I called Omar Said. I did.`;
  expect(told(memoir)).toContain(
    'Rosa Lind – Max Kolb | letter | asserted | Rosa Lind',
  );
});

describe('a diary that leaves its "I" unsaid', () => {
  const kept = (entry: string): readonly string[] =>
    told(`Diary of Hal Duke

${entry}`);

  test.each([
    ['Rang Max Kolb at nine.', 'Hal Duke – Max Kolb | call | asserted'],
    ['Phoned by Max Kolb.', 'Max Kolb – Hal Duke | call | asserted'],
    ['Lunch with Max Kolb. Slept.', 'Hal Duke – Max Kolb | meeting | asserted'],
    [
      'Rose late. Max Kolb to dinner.',
      'Max Kolb – Hal Duke | meeting | asserted',
    ],
    ['Wet; rang Max Kolb. Slept.', 'Hal Duke – Max Kolb | call | asserted'],
    [
      'At noon called on Max Kolb. Slept.',
      'Hal Duke – Max Kolb | meeting | asserted',
    ],
    [
      'Went out. 3 Feb. Max Kolb rang Eva Berg.',
      'Max Kolb – Eva Berg | call | asserted',
    ],
    ['Rang Max Kolb. No answer.', 'Hal Duke – Max Kolb | call | attempted'],
  ])('%s', (entry, line) => {
    expect(kept(entry)).toContain(line);
  });

  test.each([
    [
      'Slept late. Supposed to call Max Kolb. Rain.',
      'Hal Duke – Max Kolb | call | planned',
    ],
    ['Rose late. Max Kolb rang.', 'Max Kolb – Hal Duke | call | asserted'],
    [
      'Sat with Max Kolb, who told me Eva Berg had called twice.',
      'Hal Duke – Max Kolb | meeting | asserted',
    ],
    [
      'Met with Max Kolb. Hard going. Eva Berg joined us after an hour.',
      'Hal Duke – Max Kolb | meeting | asserted',
      'Eva Berg – Hal Duke | meeting | asserted',
      'Eva Berg – Max Kolb | meeting | asserted',
    ],
    [
      'Rose late. Call from Denise Rowe. She had it from Rook. Told her to sit tight.',
      'Denise Rowe – Hal Duke | call | asserted',
      'Hal Duke – Denise Rowe | message | asserted',
    ],
  ])('“%s” tells no more', (entry, ...lines) => {
    expect(kept(entry)).toEqual(lines);
  });

  test('is known by its heading and by how it is written', () => {
    for (const head of [
      'Hal Duke’s war diary',
      'From the notebooks of Hal Duke',
      'Notes of the day, taken by Hal Duke',
      'Hal Duke: journal',
    ])
      expect(told(`${head}\n\nRang Max Kolb.`)).toEqual([
        'Hal Duke – Max Kolb | call | asserted',
      ]);
    expect(
      told('Journal of Applied Physics\n\nMax Kolb rang Eva Berg.'),
    ).toEqual(['Max Kolb – Eva Berg | call | asserted']);
  });
});

test('a chat of short lines that only have their hour is a chat, and no wrapped prose', () => {
  const chat = `[10:02] Femi: can't reach Dele
[10:03] Zara: he's there
[10:04] Femi: no
[10:05] Zara: yes`;
  expect(told(chat)).toEqual([
    'Femi – Zara | text | asserted',
    'Zara – Femi | text | asserted',
  ]);
});

describe('in a chat', () => {
  const said = (words: string): readonly string[] =>
    told(`21:05 - Lina Haas: ${words}
21:06 - Jo Marten: no
21:07 - Lina Haas: ok`).filter((line) => !line.includes('| text |'));

  test.each([
    'I call Max Kolb now',
    'Eva Berg meets Max Kolb at 3',
    'when Eva Berg meets Max Kolb we are done',
    'the minute Eva Berg talks to Max Kolb it leaks',
  ])('what comes is a plan: %s', (words) => {
    const lines = said(words);
    expect(lines.length).toBe(1);
    expect(lines[0]).toContain('| planned');
  });

  test.each([
    'They’re saying Eva Berg met Max Kolb',
    'my guess is Eva Berg met Max Kolb',
    'I heard Eva Berg met Max Kolb',
    'sounds like Eva Berg rang Max Kolb',
  ])('what others say, or one guesses, is alleged: %s', (words) => {
    expect(said(words).join()).toContain('| alleged');
  });

  test.each(['Eva Berg could write to Max Kolb', 'has Eva Berg met Max Kolb'])(
    'a thought and a question tell nothing: %s',
    (words) => {
      expect(said(words).join()).not.toContain('asserted');
      expect(said(words).join()).not.toContain('planned');
    },
  );

  test('what he is to tell is no fact, and a thought with “if” is none', () => {
    expect(
      said('so he tells Max Kolb, Max Kolb calls Eva Berg').join(),
    ).not.toContain('asserted');
    expect(said('If I were Max I’d ring Eva Berg')).toEqual([]);
  });

  test('nobody is one of those whom he calls “they”', () => {
    expect(
      said('Jo met Max Kolb. they had breakfast yesterday').join(),
    ).not.toContain('2025-05-13');
  });

  test('what is a habit is so, and whoever is asked is told of', () => {
    expect(said('Eva Berg rings me every day').join()).toContain('asserted');
    expect(said('told Max Kolb?').join()).toContain(
      'Jo Marten – Max Kolb | message | negated',
    );
    expect(said('Jo, met Max Kolb').join()).toMatch(/^Lina Haas – Max Kolb/);
  });
});
