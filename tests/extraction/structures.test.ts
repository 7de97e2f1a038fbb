import { describe, expect, test } from 'vitest';

import { told } from './told';

/** Sentences that are built in other ways, and all that each of them tells. */
const BUILT: readonly (readonly [string, ...string[]])[] = [
  // Who is told last.
  [
    'Among those consulted by the board was Eva Berg.',
    'the board – Eva Berg | talk | asserted',
  ],
  [
    'Among those who rang the mayor were Ann Lee and Carl Costa.',
    'Ann Lee – Carl Costa, the mayor | call | asserted',
  ],
  [
    'Among those whom the envoy called on were the archbishop, Paul Nance, and Eva Berg.',
    'the envoy – Paul Nance, Eva Berg | meeting | asserted',
  ],
  ['Among those who were angry was Carl Costa.'],
  // At whose request.
  [
    'At Ann Lee’s request, the bishop wrote to Carl Costa.',
    'the bishop – Carl Costa | letter | asserted',
  ],
  // To whom something between two others is passed on.
  [
    'An aide forwarded an email from Ann Lee to Carl Costa to the entire department.',
    'An aide – the entire department | email | asserted',
    'Ann Lee – Carl Costa | email | asserted',
  ],
  [
    'Eva Berg forwarded a message from Ann Lee to Carl Costa to Paul Nance.',
    'Eva Berg – Paul Nance | message | asserted',
    'Ann Lee – Carl Costa | message | asserted',
  ],
  [
    'A copy of the letter from Ann Lee to Carl Costa was passed to the police.',
    'Ann Lee – Carl Costa | letter | asserted',
  ],
  [
    'Eva Berg passed a letter from Ann Lee to Carl Costa.',
    'Ann Lee – Carl Costa, Eva Berg | letter | asserted',
  ],
  // Series parted by semicolons.
  [
    'Omar Said lunched with Ann Lee; dined with Carl Costa; and was back by ten.',
    'Omar Said – Ann Lee | meeting | asserted',
    'Omar Said – Carl Costa | meeting | asserted',
  ],
  [
    'It named Ann Lee, who had rung the minister; Carl Costa, who had written to the mayor; and Eva Berg, who had met nobody.',
    'Ann Lee – the minister | call | asserted',
    'Carl Costa – the mayor | letter | asserted',
  ],
  // In capitals.
  [
    'THE SECRETARY MET PRESIDENT OKORO ON 4 MARCH. MAYOR PINTO TELEPHONED GOVERNOR LEAL.',
    'the secretary – Okoro | meeting | asserted | 2025-03-04',
    'Pinto – Leal | call | asserted',
  ],
  // Past an aside that names another.
  [
    'Kerr rang Doyle. Doyle, whose brother knew Flynn, told him to wait.',
    'Kerr – Doyle | call | asserted',
    'Doyle – Kerr | message | asserted',
  ],
  [
    'The mayor, who had quarrelled with Bishop Roy, called Ann Lee. She told him, to the surprise of Carl Costa, that she would stand.',
    'The mayor – Bishop Roy | talk | asserted',
    'The mayor – Ann Lee | call | asserted',
    'Ann Lee – The mayor | message | asserted',
  ],
  // To somebody, and not to one another.
  ['There were letters from Ann Lee and Carl Costa.'],
  ['Bell heard Moss out.', 'Moss – Bell | message | asserted'],
];

describe('however a sentence is built', () => {
  test.each(BUILT)('“%s”', (text, ...lines) => {
    expect(told(text)).toEqual(lines);
  });
});
