/** Elements that stand for all that look like them. */
export type Unlike = {
  readonly elements: readonly Element[];
  /** What in their looks the judgement depends on, wherever they stand. */
  readonly looks: readonly string[];
};

/**
 * Runs in the page: of all elements in sight that hold words, those that stand
 * for the rest, the first and the last of each colour, size of letters and
 * ground, but for looks that are known. Only a ground that is sure is told:
 * an ancestor's, not what lies below by chance.
 */
export function unlikeWords(known: readonly string[]): Unlike {
  type Ground = { readonly look: string; readonly isSure: boolean };

  const grounds = new Map<Element, Ground>();
  const groundOf = (element: Element | null): Ground => {
    if (element === null) return { look: '', isSure: true };
    const told = grounds.get(element);
    if (told !== undefined) return told;
    const under = groundOf(element.parentElement);
    const style = getComputedStyle(element);
    const { backgroundColor, backgroundImage, opacity, filter } = style;
    const isInFlow = /static|relative/.test(style.position);
    const own = `${backgroundColor} ${backgroundImage} ${opacity} ${filter}`;
    const isPlain = isInFlow && own === 'rgba(0, 0, 0, 0) none 1 none';
    const isOpaque =
      backgroundColor.startsWith('rgb(') && backgroundImage === 'none';
    const ground = {
      look: isPlain ? under.look : `${under.look}>${own} ${style.position}`,
      isSure: isOpaque || (isInFlow && under.isSure),
    };
    grounds.set(element, ground);
    return ground;
  };
  const isInSight = (element: Element): boolean => {
    let [left, top, right, bottom] = [0, 0, innerWidth, innerHeight];
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      if (at === element || getComputedStyle(at).overflow !== 'visible') {
        const box = at.getBoundingClientRect();
        [left, top] = [Math.max(left, box.left), Math.max(top, box.top)];
        right = Math.min(right, box.right);
        bottom = Math.min(bottom, box.bottom);
      }
    return left < right && top < bottom;
  };

  const judged = new Set(known);
  const looks = new Set<string>();
  const first = new Map<string, Element>();
  const last = new Map<string, Element>();
  for (const element of document.body.querySelectorAll('*')) {
    const isControl = element.matches('input, textarea, select');
    const hasWords = Array.from(element.childNodes).some(
      (node) => node instanceof Text && node.data.trim() !== '',
    );
    if (!(isControl || hasWords) || !element.checkVisibility()) continue;
    const ground = groundOf(element);
    const style = getComputedStyle(element);
    const letters = `${style.color} ${style.fontSize} ${style.fontWeight}`;
    const look = `${isControl ? element.outerHTML : ''}|${letters}|${ground.look}`;
    if ((ground.isSure && judged.has(look)) || !isInSight(element)) continue;
    if (ground.isSure) looks.add(look);
    (first.has(look) ? last : first).set(look, element);
  }
  return {
    elements: [...first.values(), ...last.values()],
    looks: [...looks],
  };
}
