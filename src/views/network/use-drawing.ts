import type { RefObject } from 'react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Drawing, DrawingEvents, WantedDetail } from './drawing';
import { mountDrawing } from './drawing';
import type { DrawnThing, Focus } from './emphasis';
import type { Detail } from './light-scene';
import type { Scene } from './scene';
import { canDraw } from './stage';

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
  request: DrawingRequest,
) {
  const drawing = useRef<Drawing>(undefined);
  const [state, setState] = useState<DrawingState>(() =>
    canDraw() ? 'drawn' : 'unsupported',
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
      onPick: (thing) => onPick(thing),
      onOpen: (actor) => onOpen(actor),
      onMove: (actor, to) => onMove(actor, to),
      onDetail: setDetail,
      onLost: () => setState('lost'),
    });
    if (mounted === undefined) return undefined;
    drawing.current = mounted;
    const unwatch = watch(element, mounted);
    return () => {
      unwatch();
      mounted.destroy();
      drawing.current = undefined;
    };
  }, [place]);

  useEffect(() => drawing.current?.setDetail(wanted), [wanted]);
  useEffect(
    () => drawing.current?.setRegions(areRegionsShown),
    [areRegionsShown],
  );
  useEffect(() => drawing.current?.setScene(scene), [scene]);
  useEffect(
    () => drawing.current?.setFocus(focus, pointedAt),
    [focus, pointedAt],
  );

  const recover = () => {
    drawing.current?.recover();
    setState('drawn');
  };
  return { drawing, state, detail, recover };
}

/** Tells the drawing when its element or the page's colours change. */
function watch(element: HTMLElement, drawing: Drawing): () => void {
  const sizes = new ResizeObserver(() => drawing.resize());
  sizes.observe(element);
  const themes = new MutationObserver(() => drawing.readTheme());
  themes.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme'],
  });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const onDark = () => drawing.readTheme();
  dark.addEventListener('change', onDark);
  void document.fonts.ready.then(onDark);
  return () => {
    sizes.disconnect();
    themes.disconnect();
    dark.removeEventListener('change', onDark);
  };
}
