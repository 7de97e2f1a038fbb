import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { Light } from './light';
import type { PlacedClaim } from './placed-claims';
import styles from './threads.module.css';

/** From a note's top to the middle of its first line, in pixels. */
const HALF_NOTE_LINE = 11;

/** Two claims about one contact, by their numbers in the two open articles. */
export type Thread = { readonly left: number; readonly right: number };

/** The threads from the selected claim to what the article beside it tells. */
export function threadsOf(
  light: Pick<Light, 'chosen' | 'matched'>,
  left: readonly PlacedClaim[],
  right: readonly PlacedClaim[],
): readonly Thread[] {
  const isLit = ({ claim: { id } }: PlacedClaim): boolean =>
    light.chosen.has(id) || light.matched.has(id);
  if (light.chosen.size !== 1 || light.matched.size === 0) return [];
  return left
    .filter(isLit)
    .flatMap((one) =>
      right
        .filter(isLit)
        .map((other) => ({ left: one.number, right: other.number })),
    );
}

/**
 * Thin lines across the gap between two articles, from a claim to its match.
 * They follow the scrolling, and are gone while an end is out of sight.
 */
export function Threads({
  panes,
  threads,
}: {
  readonly panes: RefObject<HTMLElement | null>;
  readonly threads: readonly Thread[];
}) {
  const drawing = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const frame = panes.current;
    const lines = drawing.current;
    if (frame === null || lines === null || threads.length === 0) return;
    let request = 0;
    const draw = () => drawThreads(frame, lines, threads);
    const drawSoon = () => {
      cancelAnimationFrame(request);
      request = requestAnimationFrame(draw);
    };
    drawSoon();
    const observer = new ResizeObserver(drawSoon);
    for (const each of frame.querySelectorAll('[data-pane], [data-pane] ol'))
      observer.observe(each);
    frame.addEventListener('scroll', drawSoon, { capture: true });
    frame.addEventListener('transitionend', drawSoon);
    return () => {
      cancelAnimationFrame(request);
      observer.disconnect();
      frame.removeEventListener('scroll', drawSoon, { capture: true });
      frame.removeEventListener('transitionend', drawSoon);
    };
  }, [panes, threads]);
  if (threads.length === 0) return undefined;
  return (
    <svg ref={drawing} className={styles['threads']} aria-hidden="true">
      {threads.map(({ left, right }) => (
        <path key={`${left} ${right}`} />
      ))}
    </svg>
  );
}

function drawThreads(
  frame: HTMLElement,
  lines: SVGSVGElement,
  threads: readonly Thread[],
): void {
  const origin = frame.getBoundingClientRect();
  const [left, right] = frame.querySelectorAll<HTMLElement>('[data-pane]');
  const curves = threads.map((thread) => {
    if (left === undefined || right === undefined) return '';
    const from =
      endOf(left, `li[data-number="${thread.left}"]`) ??
      endOf(left, `[data-begins~="${thread.left}"]`);
    const to = endOf(right, `[data-begins~="${thread.right}"]`);
    if (from === undefined || to === undefined) return '';
    const [x, y] = [from.right - origin.left + 2, from.middle - origin.top];
    const [u, v] = [to.left - origin.left - 3, to.middle - origin.top];
    const bend = (x + u) / 2;
    return `M${x} ${y}C${bend} ${y} ${bend} ${v} ${u} ${v}`;
  });
  [...lines.children].forEach((line, index) =>
    line.setAttribute('d', curves[index] ?? ''),
  );
}

type End = {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
};

/** Where a thread may end, if that can be seen in its article's window. */
function endOf(pane: HTMLElement, selector: string): End | undefined {
  const element = pane.querySelector<HTMLElement>(selector);
  if (element?.checkVisibility() !== true) return undefined;
  const [line] = element.getClientRects();
  // Words keep clear of it: it ends at the edge of their column, or of a note.
  const { left, right } = (
    element.closest('p') ?? element
  ).getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  if (line === undefined) return undefined;
  const middle = element.matches('li')
    ? line.top + HALF_NOTE_LINE
    : (line.top + line.bottom) / 2;
  if (middle < frame.top || middle > frame.bottom) return undefined;
  return { left, right, middle };
}
