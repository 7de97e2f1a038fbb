import type { DocumentScore } from './document-set';

/** What must not happen in whole documents, as a table in Markdown. */
export function documentTableOf(scores: readonly DocumentScore[]): string {
  const head = [
    'set',
    'false facts',
    'actors badly named',
    'quotes that begin or end inside a clause',
  ];
  const rows = scores.map((score) => [
    score.set,
    String(score.falseFacts.length),
    `${score.badNames.length} of ${score.named}`,
    `${score.brokenQuotes.length} of ${score.quoted}`,
  ]);
  return [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}
