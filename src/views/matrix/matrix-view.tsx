import { useDeferredValue, useMemo, useRef } from 'react';
import type { MatrixOrder } from '../../network';
import { MATRIX_ORDERS, matrixOf } from '../../network';
import { matrixWords } from '../../words';
import { Choice } from '../parts/choice';
import { usePrinting } from '../parts/printing';
import type { SheetRoom } from '../parts/sheet-view';
import { EmptySheet, SheetView } from '../parts/sheet-view';
import { useEm } from '../parts/use-em';
import { useLit } from '../parts/use-lit';
import type { ViewProps } from '../parts/view-props';
import { MatrixGrid } from './matrix-grid';
import { MatrixKey } from './matrix-key';
import { measuresOf, MOST_PRINTED, printedMeasuresOf } from './matrix-measures';
import { useNames } from './name-button';

/** What a matrix is given beside what every view is: how it is sorted. */
export type MatrixViewProps = Omit<ViewProps, 'onFilters' | 'onRead'> & {
  readonly order: MatrixOrder;
  readonly onOrder: (order: MatrixOrder) => void;
};

/**
 * Who was in touch with whom: a row for who began, a column for whom, in each
 * cell their contacts by channel.
 */
export function MatrixView(props: MatrixViewProps) {
  const { order, onOrder } = props;
  const scroller = useRef<HTMLDivElement>(null);
  return (
    <SheetView
      title={matrixWords.title}
      toolsTitle={matrixWords.tools}
      scroller={scroller}
      tools={
        <>
          <span aria-hidden="true">{matrixWords.orders}</span>
          <Choice
            legend={matrixWords.orders}
            value={order}
            onChoose={onOrder}
            options={MATRIX_ORDERS.map((value) => ({
              value,
              label: matrixWords.order[value],
              title: matrixWords.orderMeans[value],
            }))}
          />
        </>
      }
    >
      {(width) => <Sheet {...props} {...{ width, scroller }} />}
    </SheetView>
  );
}

function Sheet({
  order,
  width,
  scroller,
  ...props
}: MatrixViewProps & SheetRoom) {
  // A brush moves on while the cells follow.
  const network = useDeferredValue(props.network);
  const matrix = useMemo(() => matrixOf(network, order), [network, order]);
  const lit = useLit({ network, selection: props.selection });
  const isPrinting = usePrinting();
  const count = matrix.actors.length;
  const printed = isPrinting ? Math.min(count, MOST_PRINTED) : count;
  const names = useNames(network, matrix);
  const em = useEm();
  const measures = useMemo(() => {
    const told = names.map(({ short }) => short);
    return isPrinting
      ? printedMeasuresOf(told.slice(0, printed))
      : measuresOf(told, { width, em });
  }, [names, width, em, printed, isPrinting]);
  if (count === 0) return <EmptySheet words={matrixWords.nothing} />;
  return (
    <>
      <MatrixGrid
        // Another order is another matrix: its cells are elsewhere.
        key={order}
        {...props}
        {...{ network, matrix, names, lit, scroller, isPrinting }}
        count={printed}
        measures={measures}
      />
      <MatrixKey
        network={network}
        notes={[
          matrixWords.reading,
          ...(matrix.omittedCount > 0
            ? [matrixWords.omitted(matrix.omittedCount)]
            : []),
          ...(printed < count
            ? [matrixWords.notPrinted(count - printed, printed)]
            : []),
        ]}
      />
    </>
  );
}
