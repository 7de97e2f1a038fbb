import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction';
import type { ArticleId } from '../../src/text';

function quoteOf(text: string): string | undefined {
  return extract({
    id: 'article' as ArticleId,
    text,
    published: '2025-05-12',
  }).claims[0]?.quotes[0]?.exact;
}

describe('a quote', () => {
  test('leaves a day to the clause before that told it', () => {
    const clause = 'when Rosa Lind telephoned Ferenc Ott';
    expect(quoteOf(`Nothing was done until 5 February, ${clause}.`)).toBe(
      clause,
    );
  });

  test('begins with the word that asks', () => {
    const asked = 'HALE: Ambassador, did you ever meet General Ott?';
    expect(quoteOf(`${asked}\n\nTAVORA: I did.\n\nHALE: When?`)).toBe(
      'did you ever meet General Ott',
    );
  });

  test.each([
    'Lindqvist briefed the Estonian ambassador on the state of the talks',
    'Ellen Lindqvist tried to reach Farouk by encrypted message',
  ])('goes on to the end of its last phrase: %s', (clause) => {
    expect(quoteOf(`${clause}, she said.`)).toBe(clause);
  });

  test.each([
    'Rosa Lind called Ferenc Ott at five and she said that the road was shut',
    'Rosa Lind wrote to the nurse, Pia Lund, on 2 July, copied to the trust',
    'Rosa Lind travelled to Sopra, where she was received by Marshal Ferenc Ott',
    'Rosa Lind thanked Ferenc Ott, with whom she had talked twice',
    'Rosa Lind met the agent (“UCE-1”), who posed as a broker',
    'Rosa Lind met the chair, Abena Owusu (ret.)',
    'A meeting between Rosa Lind and Ferenc Ott was called off',
    'Rosa Lind rang Ferenc Ott but did not get through',
    'A meeting between Rosa Lind and Ferenc Ott did not go ahead',
    'Rosa Lind informed Ferenc Ott throughout',
    'Rosa Lind met Ferenc Ott, then the head of the bank, on 8 March',
    'Rosa Lind met an aide, a teacher called Ferenc Ott',
    'It was through her husband that Rosa Lind met Ferenc Ott',
    'It was not until 16 July that Rosa Lind telephoned Ferenc Ott',
    'Two days after that talk Rosa Lind telephoned Ferenc Ott',
    'The minister, my hon. Friend the Member for Tarne, met Ferenc Ott',
    'Posing as inspectors, two men called Rosa Lind on 19 August',
    'After leaving him, Rosa Lind telephoned Ferenc Ott',
    'Rosa Lind lunched with Ferenc Ott on Mondays, and reported what he said to Rome',
    'Rosa Lind told Ferenc Ott that the road was shut, and that she had seen nobody',
    'Rosa Lind told Ferenc Ott that the envoy, a former general, would go to Pell',
    'Rosa Lind rang Ferenc Ott, her office said on Monday, but had not reached the mayor',
    'Rosa Lind rang Ferenc Ott, she told the court, and spoke for an hour',
    'Rosa Lind had not dined with Ferenc Ott, she said on Friday, "since he was a captain"',
    'Rosa Lind told Ferenc Ott, so he says, that the road was shut',
    'Rosa Lind was unable to see Ferenc Ott, but has written to the family',
  ])('holds all of its clause: %s', (clause) => {
    expect(quoteOf(`${clause}.`)).toBe(clause);
  });
  test.each([
    [
      'Rosa Lind met Ferenc Ott, the ministry said.',
      'Rosa Lind met Ferenc Ott',
    ],
    [
      'Rosa Lind met Ferenc Ott and the crowd went home.',
      'Rosa Lind met Ferenc Ott',
    ],
    [
      'Rosa Lind met Ferenc Ott, and the crowd went home.',
      'Rosa Lind met Ferenc Ott',
    ],
    [
      'Rosa Lind met Ferenc Ott, Dan Price said, and the crowd went home.',
      'Rosa Lind met Ferenc Ott',
    ],
    ['Rosa Lind met Ferenc Ott, but he left.', 'Rosa Lind met Ferenc Ott'],
    ['It was cold when Rosa Lind met Ferenc Ott.', 'Rosa Lind met Ferenc Ott'],
    ['Dan Price said Rosa Lind met Ferenc Ott.', 'Rosa Lind met Ferenc Ott'],
    [
      'Rosa Lind met Ferenc Ott, Dan Price, a clerk, said on Monday.',
      'Rosa Lind met Ferenc Ott',
    ],
  ])('and nothing of another: %s', (text, clause) => {
    expect(quoteOf(text)).toBe(clause);
  });
  test.each([
    [
      'Pia Moss writes that she met Ferenc Ott.',
      'Pia Moss writes that she met Ferenc Ott',
    ],
    [
      'Pia Moss tells the board that she met Ferenc Ott.',
      'Pia Moss tells the board that she met Ferenc Ott',
    ],
    [
      'Pia Moss writes that Rosa Lind met Ferenc Ott.',
      'Rosa Lind met Ferenc Ott',
    ],
    [
      'Rosa Lind met Ferenc Ott, a dealer in Vienna.',
      'Rosa Lind met Ferenc Ott, a dealer in Vienna',
    ],
    [
      'Rosa Lind met Ferenc Ott, a dealer in Vienna said.',
      'Rosa Lind met Ferenc Ott',
    ],
  ])('tells who it is: %s', (text, clause) => {
    expect(quoteOf(text)).toBe(clause);
  });
  test('tells who says it, where that is a pronoun', () => {
    expect(
      quoteOf('Pia Moss was calm. She said she got a letter from Rosa Lind.'),
    ).toBe('She said she got a letter from Rosa Lind');
  });
});
