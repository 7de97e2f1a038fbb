import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Network } from '../../../network';
import { figureWords } from '../../../words';
import { figureOf, frameOfWhole, wordsOfFigure } from '../../../figure';
import { Button } from '../../parts/button';
import { Choice } from '../../parts/choice';
import type { Drawing } from '../drawing';
import styles from './figure-dialog.module.css';
import { pngOf, saveAs } from './save-figure';

const SCALES = [1, 2, 3, 4] as const;

type Chosen = {
  readonly extent: 'whole' | 'sight';
  readonly format: 'svg' | 'png';
  readonly scale: (typeof SCALES)[number];
};

const usual: Chosen = { extent: 'whole', format: 'svg', scale: 2 };

/** Asks how a figure is to be, and saves it. */
export function FigureDialog(props: {
  readonly network: Network;
  readonly drawing: RefObject<Drawing | undefined>;
  readonly onClose: () => void;
}) {
  const { network, drawing, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState<Chosen>(usual);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const save = async () => {
    const { extent, format, scale } = chosen;
    const sight = drawing.current?.sight();
    if (sight === undefined) return;
    const frame = extent === 'whole' ? frameOfWhole(sight.scene) : sight.frame;
    const words = wordsOfFigure(network, sight.scene);
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
      <Choices chosen={chosen} onChoose={setChosen} />
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

function Choices({
  chosen,
  onChoose,
}: {
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}) {
  return (
    <>
      <p aria-hidden="true">{figureWords.extent}</p>
      <Choice
        legend={figureWords.extent}
        value={chosen.extent}
        options={(['whole', 'sight'] as const).map((value) => ({
          value,
          label: figureWords.extents[value],
        }))}
        onChoose={(extent) => onChoose({ ...chosen, extent })}
      />
      <p aria-hidden="true">{figureWords.format}</p>
      <Choice
        legend={figureWords.format}
        value={chosen.format}
        options={(['svg', 'png'] as const).map((value) => ({
          value,
          label: figureWords.formats[value],
        }))}
        onChoose={(format) => onChoose({ ...chosen, format })}
      />
      {chosen.format === 'png' && (
        <>
          <p aria-hidden="true">{figureWords.scale}</p>
          <Choice
            legend={figureWords.scale}
            value={chosen.scale}
            options={SCALES.map((value) => ({
              value,
              label: figureWords.times(value),
            }))}
            onChoose={(scale) => onChoose({ ...chosen, scale })}
          />
        </>
      )}
    </>
  );
}
