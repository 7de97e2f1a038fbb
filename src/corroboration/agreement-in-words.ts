import type { Agreement } from './agreement';
import { sourceWords } from '../words';

/** How claims about one contact stand to each other: "differ on the time". */
export function agreementInWords(agreement: Agreement): string {
  switch (agreement.kind) {
    case 'single':
      return sourceWords.reportedOnce;
    case 'agree':
      return sourceWords.agree;
    case 'differ':
    case 'conflict':
      return sourceWords[agreement.kind](
        agreement.details.map((detail) => sourceWords.detail[detail]),
      );
  }
}
