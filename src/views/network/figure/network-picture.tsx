import { useLayoutEffect, useRef, useState } from 'react';
import type { Measure, Network } from '../../../network';
import type { Places } from '../../../figure';
import { stillFigure } from '../../../figure';
import { themeOf } from '../drawing-theme';
import styles from './network-picture.module.css';

/** A network as a still picture with its key, as it stands on a page. */
export function NetworkPicture({
  network,
  places,
  measure,
  title,
}: {
  readonly network: Network;
  readonly places: Places;
  readonly measure: Measure;
  readonly title: string;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<{
    readonly address: string;
    readonly words: string;
  }>();
  useLayoutEffect(() => {
    if (place.current === null) return;
    const { figure, words } = stillFigure(
      { network, places, measure, title },
      themeOf(place.current),
    );
    setPicture({
      address: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(figure.svg)}`,
      words: words.above.join(' '),
    });
  }, [network, places, measure, title]);
  return (
    <div ref={place} className={styles['picture']} data-paper>
      {picture && <img src={picture.address} alt={picture.words} />}
    </div>
  );
}
