/**
 * Runs in the page: of all elements in sight that hold words, those that stand
 * for the rest, the first and the last of each colour, size of letters and
 * ground. What is scrolled out of sight axe would not judge.
 */
export function unlikeWords(): readonly Element[] {
  type Standing = { readonly ground: string; readonly sight: Sight };
  type Sight = readonly [number, number, number, number];

  const shared = (sight: Sight, element: Element): Sight => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return [
      Math.max(sight[0], left),
      Math.max(sight[1], top),
      Math.min(sight[2], right),
      Math.min(sight[3], bottom),
    ];
  };
  const standings = new Map<Element, Standing>();
  const standingOf = (element: Element | null): Standing => {
    if (element === null)
      return { ground: '', sight: [0, 0, innerWidth, innerHeight] };
    const known = standings.get(element);
    if (known !== undefined) return known;
    const under = standingOf(element.parentElement);
    const style = getComputedStyle(element);
    const { backgroundColor, backgroundImage, opacity, filter } = style;
    const own = `${backgroundColor} ${backgroundImage} ${opacity} ${filter} ${style.position}`;
    const isPlain =
      own === 'rgba(0, 0, 0, 0) none 1 none static' ||
      own === 'rgba(0, 0, 0, 0) none 1 none relative';
    const standing = {
      ground: isPlain ? under.ground : `${under.ground}>${own}`,
      sight:
        style.overflow === 'visible'
          ? under.sight
          : shared(under.sight, element),
    };
    standings.set(element, standing);
    return standing;
  };

  const first = new Map<string, Element>();
  const last = new Map<string, Element>();
  for (const element of document.body.querySelectorAll('*')) {
    const isControl = element.matches('input, textarea, select');
    const hasWords = Array.from(element.childNodes).some(
      (node) => node instanceof Text && node.data.trim() !== '',
    );
    if (!(isControl || hasWords) || !element.checkVisibility()) continue;
    const { ground, sight } = standingOf(element);
    const [left, top, right, bottom] = shared(sight, element);
    if (left >= right || top >= bottom) continue;
    const style = getComputedStyle(element);
    const letters = `${style.color} ${style.fontSize} ${style.fontWeight}`;
    const look = `${isControl ? element.outerHTML : ''}|${letters}|${ground}`;
    (first.has(look) ? last : first).set(look, element);
  }
  return [...first.values(), ...last.values()];
}
