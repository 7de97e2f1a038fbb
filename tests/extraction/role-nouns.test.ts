import { describe, expect, test } from 'vitest';

import { told } from './told';

/** Who a role noun or a pronoun stands for, across sentences; [] abstains. */
const MEANT: readonly (readonly [string, ...string[]])[] = [
  // Whoever does a thing is called so later.
  [
    'Ann Lee chaired the inquiry. Carl Costa wrote to the chair.',
    'Carl Costa – Ann Lee | letter | asserted',
  ],
  [
    'Omar Said runs the quarry. The quarry boss rang Carl Costa.',
    'Omar Said – Carl Costa | call | asserted',
  ],
  [
    'Omar Said edited the Sentinel. The editor rang Carl Costa.',
    'Omar Said – Carl Costa | call | asserted',
  ],
  [
    'Omar Said did not edit the Sentinel. The editor rang Carl Costa.',
    'The editor – Carl Costa | call | asserted',
  ],
  // A name after what tells who somebody is.
  [
    'The colonel who commanded the garrison, Idris Sall, rang Ann Lee.',
    'Idris Sall – Ann Lee | call | asserted',
  ],
  [
    'The professor there, Luc Peeters, rang Ann Lee.',
    'Luc Peeters – Ann Lee | call | asserted',
  ],
  [
    'The clerk, who had served six mayors, Ruth Oakley, rang Ann Lee.',
    'Ruth Oakley – Ann Lee | call | asserted',
  ],
  // He is not whom he tells.
  [
    'Giles Prior is the chairman. Jude Penn was at his side. He told the chairman that it was late.',
    'Jude Penn – Giles Prior | message | asserted',
  ],
  // Whose son it is.
  [
    'Ahmed Zaki’s son, Karim, was there. The father rang Ann Lee.',
    'Ahmed Zaki – Ann Lee | call | asserted',
  ],
  // A thing that is called "which" is "it" later.
  [
    'Ann Lee joined Orbit Ltd. She wrote to the regulator, which answered. It then rang Carl Costa.',
    'Ann Lee – the regulator | letter | asserted',
    'the regulator – Ann Lee | message | asserted',
    'the regulator – Carl Costa | call | asserted',
  ],
  // Nobody can tell which of the two.
  ['Lord Ashby and Lord Brent were there. Eva Crewe rang him.'],
];

describe('who is meant', () => {
  test.each(MEANT)('“%s”', (text, ...lines) => {
    expect(told(text)).toEqual(lines);
  });
});
