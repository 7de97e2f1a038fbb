/** What a button unfolds, by the names that pages give to it. */
const FOLDED =
  /(?:read|show|see|view|load)-?_?more|more-?_?(?:text|content|body)|expand|collaps|accordion|truncat|full-?_?(?:text|story|article)|remaining|continu/i;
const NO_SIGHT =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\s*(?:!important\s*)?(?=;|$)/gi;

/**
 * Unfolds what a page hides until its reader asks for more: paragraphs under
 * names like "read-more-content", and what its own search may reveal. All else
 * that is hidden stays so.
 */
export function unfoldPage(page: Document): void {
  for (const element of page.querySelectorAll('[style], [hidden]')) {
    const names = `${element.id} ${element.className}`;
    const isSought = element.getAttribute('hidden') === 'until-found';
    const isFolded = FOLDED.test(names) && element.querySelector('p') !== null;
    if (!isSought && !isFolded) continue;
    element.removeAttribute('hidden');
    const style = element.getAttribute('style');
    if (style !== null)
      element.setAttribute('style', style.replace(NO_SIGHT, ''));
  }
}
