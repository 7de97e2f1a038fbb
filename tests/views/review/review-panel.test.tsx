import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/case';
import { ReviewPanel } from '../../../src/views/review';
import { firstOf } from '../../app/shipped-case';
import { idleEditing } from '../idle';
import { networkUnder } from '../../network/network-under';
import { caseToReview } from './case-to-review';

const idle = () => {};

function markupOf(within: Case, read = 1): string {
  return renderToStaticMarkup(
    <ReviewPanel
      network={networkUnder(within)}
      selection={undefined}
      open={within.articles.slice(read, read + 1).map(({ id }) => id)}
      onOpen={idle}
      onSelect={idle}
      onFilters={idle}
      onRead={idle}
      onSettle={idle}
      onChange={idle}
      onAcceptAll={idle}
      onUndo={() => undefined}
      {...idleEditing}
    />,
  );
}

describe('The review', () => {
  const within = caseToReview();

  test('It lists every suggestion, and unfolds one with its words.', () => {
    const markup = markupOf(within);
    expect(markup).toContain('0 of 21 reviewed');
    // Its values and its form unfold, too: of each suggestion one line does.
    expect(
      markup.match(/<li [^>]*><input [^>]*><button [^>]*aria-expanded/g),
    ).toHaveLength(21);
    expect(markup.match(/aria-current="true"/g)).toHaveLength(1);
    expect(markup).toContain('<mark>The secret backchannel that led');
    expect(markup).toContain('Same contact as');
  });

  test('Where nothing is suggested it says so, and where something is.', () => {
    const markup = markupOf(within, 0);
    expect(markup).toContain('No suggestions in the open articles.');
    expect(markup).toContain('More suggestions in');
  });

  test('Words of an article are never markup.', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const article = firstOf(within.articles.slice(1));
    const claim = firstOf(
      within.claims.filter((each) => each.article === article.id),
    );
    const { quotes, ...rest } = claim;
    const quote = firstOf(quotes);
    const exact = hostile.padEnd(quote.exact.length, '!');
    const text =
      article.text.slice(0, quote.start) +
      exact +
      article.text.slice(quote.start + exact.length);
    const markup = markupOf({
      ...within,
      articles: within.articles.map((each) =>
        each.id === article.id ? { ...each, text } : each,
      ),
      actors: within.actors.map((each) => ({ ...each, name: hostile })),
      contacts: within.contacts.map((each) => ({ ...each, title: hostile })),
      claims: [
        {
          ...rest,
          quotes: [{ ...quote, exact, end: quote.start + exact.length }],
        },
        ...within.claims.filter((each) => each.article !== article.id),
      ],
    });
    expect(markup).not.toContain('<img');
    expect(markup).toContain('&lt;img src=x');
  });
});
