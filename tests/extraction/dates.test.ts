import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/case';
import { extract } from '../../src/extraction';
import type { ArticleId } from '../../src/text';

function lastWhen(text: string): Claim['when'] {
  const { claims } = extract({
    id: 'article' as ArticleId,
    text,
    published: '2025-05-12',
  });
  return claims.at(-1)?.when;
}

describe('a date that other words gave', () => {
  test('is that of the event which a clause repeats', () => {
    const when = lastWhen(
      'On Thursday the engineers accepted the offer, their lawyer told Baumann. Nobody slept much. When the engineers accepted it, Moyo called Nkosi.',
    );
    expect(when?.edtf).toBe('2025-05-08');
    expect(when?.phrase?.exact).toBe('When the engineers accepted');
    expect(when?.basis).toContain('event');
  });
  test.each([
    'When the engineers refused it, Moyo called Nkosi.',
    'When the owners accepted it, Moyo called Nkosi.',
    'When the engineers accept it, Moyo will call Nkosi.',
    'Before the engineers accepted it, Moyo called Nkosi.',
  ])(
    'is none where the event is another, or not at that moment: %s',
    (last) => {
      expect(
        lastWhen(
          `On Thursday the engineers accepted the offer, their lawyer told Baumann. Nobody slept much. ${last}`,
        ),
      ).toBeUndefined();
    },
  );
  test('is that of the stretch of the same length', () => {
    const when = lastWhen(
      'Over the past two weeks Moyo met Baumann. Nkosi spoke to Baumann during the two-week truce.',
    );
    expect(when?.edtf).toBe('2025-04-28/2025-05-12');
    expect(when?.phrase?.exact).toBe('during the two-week truce');
  });
  test('is none where the stretch has another length', () => {
    expect(
      lastWhen(
        'Over the past two weeks Moyo met Baumann. Nkosi spoke to Tembo during the six-week truce.',
      ),
    ).toBeUndefined();
  });
  test('is counted from the day told of before', () => {
    const when = lastWhen(
      'On April 22 Moyo met Baumann. Days later, Nkosi called Baumann.',
    );
    expect(when?.edtf).toBe('2025-04-23/2025-04-30');
    expect(when?.basis).toContain('Counted');
  });
});
