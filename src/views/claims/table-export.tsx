import { copyText } from '../parts/copy-text';
import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { tableWords } from '../../words';
import { Button } from '../parts/button';
import styles from './claims.module.css';
import { download } from './download';
import type { Listing } from './listing';
import { tableCsv } from './table-csv';

/** The table as it stands, sorted and filtered, to paste or to save. */
export function TableExport({
  listing,
  order,
  title,
}: {
  readonly listing: Listing;
  readonly order: Uint32Array;
  readonly title: string;
}) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | undefined>();
  const csv = () => tableCsv(listing.columns, order);
  const copy = () =>
    copyText(csv()).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  // Without this mark spreadsheets take the file for one in their own code page.
  const save = () =>
    download(fileNameOf(title, listing), `\uFEFF${csv()}`, 'text/csv');
  return (
    <span className={styles['export']}>
      <output>
        {outcome === 'copied' && tableWords.copied}
        {outcome === 'refused' && tableWords.copyRefused}
      </output>
      <Button label={tableWords.copyCsv} onClick={() => void copy()}>
        <Copy size={14} aria-hidden="true" />
        <span className={styles['word']}>{tableWords.copyCsv}</span>
      </Button>
      <Button label={tableWords.downloadCsv} onClick={save}>
        <Download size={14} aria-hidden="true" />
        <span className={styles['word']}>{tableWords.download}</span>
      </Button>
    </span>
  );
}

function fileNameOf(title: string, { grouping }: Listing): string {
  const plain = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${plain === '' ? 'case' : plain}-${grouping}.csv`;
}
