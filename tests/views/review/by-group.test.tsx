import { parseHTML } from 'linkedom';
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import type { Case } from '../../../src/case';
import type { Selection } from '../../../src/lens';
import { ReviewPanel } from '../../../src/views/review';
import { firstOf } from '../../app/shipped-case';
import { networkUnder } from '../../network/network-under';
import { idleEditing } from '../idle';
import { caseToReview } from './case-to-review';

afterEach(() => vi.unstubAllGlobals());

/** Every other suggestion stands in an article that is not open. */
function caseOfTwoArticles(): Case {
  const { claims, ...rest } = caseToReview();
  const other = firstOf(rest.articles).id;
  return {
    ...rest,
    claims: claims.map((claim, at) =>
      claim.status === 'suggested' && at % 2 === 0
        ? { ...claim, article: other }
        : claim,
    ),
  };
}

/** The place of the current suggestion among those that are listed. */
function currentIn(document: Document): number {
  return [...document.querySelectorAll('li')].findIndex((each) =>
    each.hasAttribute('data-current'),
  );
}

test('put together by contact, the review begins anew at the first that is listed', () => {
  const { window, document } = parseHTML('<body><main></main></body>');
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', document);
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const within = caseOfTwoArticles();
  const network = networkUnder(within);
  const open = within.articles.slice(1).map(({ id }) => id);
  const last = firstOf(
    within.claims
      .filter(
        ({ status, article }) => status === 'suggested' && article === open[0],
      )
      .slice(-1),
  );
  const idle = () => {};
  let selected: Selection | undefined;
  function Review() {
    const [selection, setSelection] = useState<Selection | undefined>({
      kind: 'claim',
      id: last.id,
    });
    const onSelect = (next: Selection | undefined) => {
      selected = next;
      setSelection(next);
    };
    return (
      <ReviewPanel
        {...{ network, open, selection, onSelect }}
        onOpen={idle}
        onFilters={idle}
        onRead={(id) => onSelect({ kind: 'claim', id })}
        onSettle={idle}
        onChange={idle}
        onAcceptAll={idle}
        onUndo={() => undefined}
        {...idleEditing}
      />
    );
  }
  const place = document.querySelector('main');
  if (place === null) throw new Error('there is no place');
  const root = createRoot(place);
  act(() => root.render(<Review />));
  const current = () => currentIn(document);
  expect(current()).toBeGreaterThan(0);
  const byContact = document.querySelector('input[value="contact"]');
  act(
    () =>
      void byContact?.dispatchEvent(
        new window.Event('click', { bubbles: true }),
      ),
  );
  expect(place.textContent).toContain('Told once');
  expect(current()).toBe(0);
  expect(selected?.kind).toBe('claim');
  act(() => root.unmount());
});
