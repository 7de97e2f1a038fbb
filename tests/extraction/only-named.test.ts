import { describe, expect, test } from 'vitest';
import { told } from './told';

/** A text, and the lines of what it tells. */
type Row = readonly [text: string, ...lines: string[]];

describe('who is named, described or asked about is in touch with nobody', () => {
  test.each<Row>([
    ['The man was Vikram Rao, whom half of Goa calls Vicky.'],
    ['Nobody in Lima calls Ann Lee by her first name.'],
    ['Karim Pond was called Nan by Ann Lee.'],
    [
      'The men came with Karim Pond at their head, who begged Ann Lee to stay.',
      'Karim Pond – Ann Lee | talk | asserted',
    ],
    ['To ask the Secretary of State on what dates he met Karim Pond.'],
    [
      'Ann Lee asked the minister to list the dates on which he met Karim Pond.',
      'Ann Lee – the minister | message | asserted',
    ],
    [
      'Ann Lee called her brother in Lisbon, who is a lawyer. He told her to wait.',
      'Ann Lee – her brother | call | asserted',
      'her brother – Ann Lee | message | asserted',
    ],
    [
      'Guevara, whose real name is Juan Tapias, called Ann Lee in May.',
      'Juan Tapias – Ann Lee | call | asserted | 2025-05',
    ],
  ])('%s', (text, ...lines) => {
    expect(told(text)).toEqual(lines);
  });
});
