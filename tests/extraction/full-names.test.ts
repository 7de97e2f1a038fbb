import { describe, expect, test } from 'vitest';
import { told } from './told';

/** A text, and the lines of what it tells, with its names as they are in full. */
type Row = readonly [text: string, ...lines: string[]];

const NAMED: Readonly<Record<string, readonly Row[]>> = {
  'how far a name goes': [
    [
      'The Organisation for Peace in Europe (OPE) met Ana Berg. The OPE later rang Carl Costa.',
      'Organisation for Peace in Europe – Ana Berg | meeting | asserted',
      'Organisation for Peace in Europe – Carl Costa | call | asserted',
    ],
    [
      'Officials in Europe (OPE) met Ana Berg.',
      'Officials – Ana Berg | meeting | asserted',
    ],
    [
      'The Foreign, Commonwealth and Development Office wrote to Ana Berg.',
      'Foreign, Commonwealth and Development Office – Ana Berg | letter | asserted',
    ],
    [
      'The Home Office and Ana Berg wrote to Carl Costa.',
      'Home Office – Ana Berg, Carl Costa | letter | asserted',
    ],
    [
      'The mayor phoned the head of the bank hours before it shut.',
      'The mayor – the head of the bank | call | asserted',
    ],
    [
      'Vice-Admiral Sir Roger Thorne KCB phoned Ana Berg.',
      'Roger Thorne – Ana Berg | call | asserted',
    ],
    [
      'Secretary-General of the League of Islands Petra Manu met Ana Berg.',
      'Petra Manu – Ana Berg | meeting | asserted',
    ],
    [
      'Minister of Foreign Affairs and Trade of Hungary Péter Szabó met Ana Berg.',
      'Péter Szabó – Ana Berg | meeting | asserted',
    ],
    [
      'The mayor of Rio de Janeiro met Ana Berg.',
      'The mayor of Rio de Janeiro – Ana Berg | meeting | asserted',
    ],
  ],
  'who is meant by a part of a name': [
    [
      'Elvira Huamán de la Torre met Ana Berg. Ms Huamán then rang Carl Costa.',
      'Elvira Huamán de la Torre – Ana Berg | meeting | asserted',
      'Elvira Huamán de la Torre – Carl Costa | call | asserted',
    ],
    [
      'Ana Berg rang Ambassador Carl Costa. The ambassador met Dan Lowe.',
      'Ana Berg – Carl Costa | call | asserted',
      'Carl Costa – Dan Lowe | meeting | asserted',
    ],
    [
      'US envoy Mike Hammond met Ana Berg.',
      'Mike Hammond – Ana Berg | meeting | asserted',
    ],
    [
      'US officials met Ana Berg.',
      'US officials – Ana Berg | meeting | asserted',
    ],
  ],
};

describe.each(Object.entries(NAMED))('full names: %s', (_, rows) => {
  test.each(rows)('%s', (text, ...lines) => {
    expect(told(text)).toEqual(lines);
  });
});
