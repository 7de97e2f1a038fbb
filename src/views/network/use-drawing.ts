import type { RefObject } from 'react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Scene } from '../../figure';
import { emptyScene } from '../../figure';
import type { Drawing } from './drawing';
import { mountDrawing } from './drawing';
import type { DrawingEvents, WantedDetail } from './drawing-events';
import type { DrawnThing, Focus } from './emphasis';
import type { Detail } from './light-scene';
import { graphicsHere } from './pace';

/** Whether there is a drawing, and which. */
export type DrawingState = 'drawn' | 'unsupported' | 'lost';

/** What the drawing shows, and what it is to report. */
export type DrawingRequest = {
  readonly scene: Scene;
  readonly focus: Focus;
  readonly pointedAt: DrawnThing | undefined;
  readonly areRegionsShown: boolean;
  readonly wanted: WantedDetail;
} & Pick<DrawingEvents, 'onHover' | 'onPick' | 'onOpen' | 'onMove'>;

/** Keeps a drawing in an element and in step with what it is to show. */
export function useDrawing(
  place: RefObject<HTMLElement | null>,
  drawingRef: RefObject<Drawing | undefined>,
  request: DrawingRequest,
) {
  const [state, setState] = useState<DrawingState>(() =>
    graphicsHere() === 'none' ? 'unsupported' : 'drawn',
  );
  const [detail, setDetail] = useState<Detail>('full');
  const { scene, focus, pointedAt, areRegionsShown, wanted } = request;
  const onHover = useEffectEvent(request.onHover);
  const onPick = useEffectEvent(request.onPick);
  const onOpen = useEffectEvent(request.onOpen);
  const onMove = useEffectEvent(request.onMove);

  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const mounted = mountDrawing(element, {
      onHover: (thing) => onHover(thing),
      onPick: (thing, isAdded) => onPick(thing, isAdded),
      onOpen: (actor) => onOpen(actor),
      onMove: (actor, to) => onMove(actor, to),
      onDetail: setDetail,
      onLost: () => setState('lost'),
    });
    if (mounted === undefined) return undefined;
    drawingRef.current = mounted;
    const unwatch = watch(element, mounted);
    return () => {
      unwatch();
      mounted.destroy();
      drawingRef.current = undefined;
    };
  }, [place, drawingRef]);

  useEffect(() => drawingRef.current?.setDetail(wanted), [drawingRef, wanted]);
  useEffect(
    () => drawingRef.current?.setRegions(areRegionsShown),
    [drawingRef, areRegionsShown],
  );
  useScene(drawingRef, scene);
  useEffect(
    () => drawingRef.current?.setFocus(focus, pointedAt),
    [drawingRef, focus, pointedAt],
  );

  const recover = () => {
    drawingRef.current?.recover();
    setState('drawn');
  };
  return { state, detail, recover };
}

/**
 * Gives a drawing its scene. The first is the work of a task of its own, and so
 * is clearing it for another case: the page has shown all else by then, and
 * answers in between.
 */
function useScene(
  drawingRef: RefObject<Drawing | undefined>,
  scene: Scene,
): void {
  const isDrawn = useRef(false);
  useEffect(() => {
    const draw = (): void => {
      isDrawn.current = scene !== emptyScene;
      drawingRef.current?.setScene(scene);
    };
    if (isDrawn.current && scene !== emptyScene) {
      draw();
      return undefined;
    }
    const due = setTimeout(draw);
    return () => clearTimeout(due);
  }, [drawingRef, scene]);
}

/** Tells the drawing when its element or the page's colours change. */
function watch(element: HTMLElement, drawing: Drawing): () => void {
  const sizes = new ResizeObserver(() => drawing.resize());
  sizes.observe(element);
  const themes = new MutationObserver(() => drawing.readTheme());
  themes.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'data-telling'],
  });
  const onColors = () => drawing.readTheme();
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];
  const colors = queries.map((query) => matchMedia(query));
  for (const each of colors) each.addEventListener('change', onColors);
  if (document.fonts.status !== 'loaded')
    void document.fonts.ready.then(onColors);
  return () => {
    sizes.disconnect();
    themes.disconnect();
    for (const each of colors) each.removeEventListener('change', onColors);
  };
}
