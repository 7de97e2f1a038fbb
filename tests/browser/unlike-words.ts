/** Elements that stand for all that look like them. */
export type Unlike = {
  readonly elements: readonly Element[];
  /** What in their looks the judgement depends on, wherever they stand. */
  readonly looks: readonly string[];
};

/**
 * Runs in the page: of all elements in sight that hold words, those that stand
 * for the rest, the first and the last of each colour, size of letters and
 * ground, but for looks that are known. Only a ground that is sure is told. What is scrolled out of sight axe
 * would not judge.
 */
export function unlikeWords(known: readonly string[]): Unlike {
  type Standing = {
    readonly ground: string;
    /** Whether the ground is an ancestor's, not what lies below by chance. */
    readonly isSure: boolean;
    readonly sight: Sight;
  };
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
      return {
        ground: '',
        isSure: true,
        sight: [0, 0, innerWidth, innerHeight],
      };
    const known = standings.get(element);
    if (known !== undefined) return known;
    const under = standingOf(element.parentElement);
    const style = getComputedStyle(element);
    const { backgroundColor, backgroundImage, opacity, filter } = style;
    const own = `${backgroundColor} ${backgroundImage} ${opacity} ${filter} ${style.position}`;
    const isPlain =
      own === 'rgba(0, 0, 0, 0) none 1 none static' ||
      own === 'rgba(0, 0, 0, 0) none 1 none relative';
    const isOpaque =
      backgroundColor.startsWith('rgb(') && backgroundImage === 'none';
    const isInFlow = /static|relative/.test(style.position);
    const standing = {
      isSure: isOpaque || (isInFlow && under.isSure),
      ground: isPlain ? under.ground : `${under.ground}>${own}`,
      sight:
        style.overflow === 'visible'
          ? under.sight
          : shared(under.sight, element),
    };
    standings.set(element, standing);
    return standing;
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
    const { ground, isSure, sight } = standingOf(element);
    const [left, top, right, bottom] = shared(sight, element);
    if (left >= right || top >= bottom) continue;
    const style = getComputedStyle(element);
    const letters = `${style.color} ${style.fontSize} ${style.fontWeight}`;
    const look = `${isControl ? element.outerHTML : ''}|${letters}|${ground}`;
    if (isSure && judged.has(look)) continue;
    if (isSure) looks.add(look);
    (first.has(look) ? last : first).set(look, element);
  }
  return {
    elements: [...first.values(), ...last.values()],
    looks: [...looks],
  };
}
