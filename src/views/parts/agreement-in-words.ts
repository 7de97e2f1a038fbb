import type { Agreement, Detail } from '../../corroboration';

/** How claims about one contact stand to each other: "differ in the time". */
export function agreementInWords(agreement: Agreement): string {
  switch (agreement.kind) {
    case 'single':
      return 'told once';
    case 'agree':
      return 'agree';
    case 'differ':
    case 'conflict':
      return `${agreement.kind} in ${listed(agreement.details)}`;
  }
}

const DETAIL_WORDS: Readonly<Record<Detail, string>> = {
  stance: 'whether it happened',
  channel: 'the channel',
  time: 'the time',
  place: 'the place',
  parties: 'who took part',
};

function listed(details: readonly Detail[]): string {
  const words = details.map((detail) => DETAIL_WORDS[detail]);
  const last = words.at(-1) ?? '';
  return words.length < 2
    ? last
    : `${words.slice(0, -1).join(', ')} and ${last}`;
}
