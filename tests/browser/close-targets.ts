import type { Unlike } from './unlike-words';

/**
 * Runs in the page: of all that can be pressed and is smaller than 24 px, or
 * partly covered, those that stand for the rest: the first and the last of each
 * kind, size and neighbourhood, but for neighbourhoods that are known.
 */
export function closeTargets(known: readonly string[]): Unlike {
  const targets = Array.from(
    document.querySelectorAll(
      'a, button, input, select, textarea, summary, [role], [tabindex]',
    ),
    (element) => ({ element, box: element.getBoundingClientRect() }),
  ).filter(({ box }) => box.width > 0 && box.height > 0);

  type Target = (typeof targets)[number];
  const kindOf = ({ element, box: { width, height } }: Target): string =>
    `${element.parentElement?.className} ${element.tagName} ${element.className} ${Math.round(width)} ${Math.round(height)}`;
  const isSmall = ({ box }: Target): boolean =>
    box.width < 24 || box.height < 24;
  const isCovered = ({ element, box }: Target): boolean =>
    [box.left + 2, box.right - 2].some((x) =>
      [box.top + 2, box.bottom - 2].some((y) => {
        const seen = document.elementFromPoint(x, y);
        return seen !== null && !element.contains(seen);
      }),
    );
  /** What lies within 24 px of its middle, and where. */
  const aroundOf = ({ element, box }: Target): readonly string[] => {
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    return targets.flatMap((other) => {
      const { left, right, top, bottom } = other.box;
      const dx = Math.max(left - x, x - right, 0);
      const dy = Math.max(top - y, y - bottom, 0);
      const isNear =
        other.element !== element &&
        !other.element.contains(element) &&
        Math.hypot(dx, dy) < 24;
      const place = `${Math.round(left - x)} ${Math.round(top - y)}`;
      return isNear ? [`${kindOf(other)} ${place}`] : [];
    });
  };

  const judged = new Set(known);
  const first = new Map<string, Element>();
  const last = new Map<string, Element>();
  for (const target of targets) {
    const covered = isCovered(target);
    if (!covered && !isSmall(target)) continue;
    const around = aroundOf(target);
    if (!covered && around.length === 0) continue;
    const look = [kindOf(target), covered, ...around].join('|');
    if (!judged.has(look))
      (first.has(look) ? last : first).set(look, target.element);
  }
  return {
    elements: [...first.values(), ...last.values()],
    looks: [...first.keys()],
  };
}
