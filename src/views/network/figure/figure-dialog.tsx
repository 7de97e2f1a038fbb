import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Network } from '../../../network';
import { figureWords } from '../../../words';
import { Button } from '../../parts/button';
import { Choice } from '../../parts/choice';
import type { Drawing } from '../drawing';
import styles from './figure-dialog.module.css';
import { figureOf, frameOfWhole } from './figure';
import { wordsOfFigure } from './figure-words';
import { pngOf, saveAs } from './save-figure';

const SCALES = [1, 2, 3, 4] as const;

/** Asks how a figure is to be, and saves it. */
export function FigureDialog(props: {
  readonly network: Network;
  readonly drawing: RefObject<Drawing | undefined>;
  readonly onClose: () => void;
}) {
  const { network, drawing, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [extent, setExtent] = useState<'whole' | 'sight'>('whole');
  const [format, setFormat] = useState<'svg' | 'png'>('svg');
  const [scale, setScale] = useState<(typeof SCALES)[number]>(2);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const save = async () => {
    const sight = drawing.current?.sight();
    if (sight === undefined) return;
    const frame = extent === 'whole' ? frameOfWhole(sight.scene) : sight.frame;
    const words = wordsOfFigure(network);
    const figure = figureOf(sight.scene, frame, words, sight.theme);
    const file =
      format === 'svg'
        ? new Blob([figure.svg], { type: 'image/svg+xml' })
        : await pngOf(figure, scale);
    setFailed(file === undefined);
    if (file === undefined) return;
    saveAs(file, `${words.title || 'network'}.${format}`);
    dialog.current?.close();
  };
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-label={figureWords.title}
      onClose={onClose}
    >
      <h2>{figureWords.title}</h2>
      <p aria-hidden="true">{figureWords.extent}</p>
      <Choice
        legend={figureWords.extent}
        value={extent}
        options={(['whole', 'sight'] as const).map((value) => ({
          value,
          label: figureWords.extents[value],
        }))}
        onChoose={setExtent}
      />
      <p aria-hidden="true">{figureWords.format}</p>
      <Choice
        legend={figureWords.format}
        value={format}
        options={(['svg', 'png'] as const).map((value) => ({
          value,
          label: figureWords.formats[value],
        }))}
        onChoose={setFormat}
      />
      {format === 'png' && (
        <>
          <p aria-hidden="true">{figureWords.scale}</p>
          <Choice
            legend={figureWords.scale}
            value={scale}
            options={SCALES.map((value) => ({
              value,
              label: figureWords.times(value),
            }))}
            onChoose={setScale}
          />
        </>
      )}
      {isFailed && <p role="alert">{figureWords.failed}</p>}
      <div className={styles['row']}>
        <Button look="primary" onClick={() => void save()}>
          {figureWords.save}
        </Button>
        <Button onClick={() => dialog.current?.close()}>
          {figureWords.cancel}
        </Button>
      </div>
    </dialog>
  );
}
