import { expect, test } from 'vitest';
import { oneForEach } from '../../src/app/merging/use-likely';
import type { ContactId, LikelyGroup } from '../../src/case';

function proposal(
  kind: LikelyGroup['kind'],
  isOpen: boolean,
  ...ids: readonly string[]
): LikelyGroup {
  return { kind, isOpen, ids, sure: [], pairs: [] };
}

test('contacts that are proposed to be one stand for each other, unless something speaks against it', () => {
  const oneFor = oneForEach([
    proposal('actor', false, 'x', 'y'),
    proposal('contact', false, 'a', 'b', 'c'),
    proposal('contact', true, 'd', 'e'),
  ]);
  const stood = ['a', 'b', 'c', 'd', 'e', 'y'].map((each) =>
    oneFor(each as ContactId),
  );
  expect(stood).toEqual(['a', 'a', 'a', 'd', 'e', 'y']);
});
