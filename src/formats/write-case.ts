import type { Case, Speaker } from '../case';
import type { ArticleId, Quote } from '../text';
import { caseSchema } from './case-schema';
import { inSchemaOrder } from './in-schema-order';
import { prettyJson } from './pretty-json';

/**
 * A case as the text of its file: the members in the schema's order, unknown
 * members after them. The same case always gives the same text.
 */
export function writeCase(written: Case): string {
  const file = {
    ...written,
    format: 'backchannel-case',
    version: 1,
    articles: written.articles.map((article) => ({
      ...article,
      attribution: writtenFor(article.id, article.attribution),
    })),
    claims: written.claims.map((claim) => ({
      ...claim,
      attribution: writtenFor(claim.article, claim.attribution),
      quotes: claim.quotes.map((quote) => writtenIn(claim.article, quote)),
    })),
  };
  return `${prettyJson(inSchemaOrder(caseSchema, file))}\n`;
}

function writtenFor(
  article: ArticleId,
  speakers: readonly Speaker[],
): readonly unknown[] {
  return speakers.map((speaker) =>
    speaker.quote === undefined
      ? speaker
      : { ...speaker, quote: writtenIn(article, speaker.quote) },
  );
}

/** A quote within a claim leaves its article out where it is the claim's. */
function writtenIn(claimed: ArticleId, quote: Quote): unknown {
  const { article, ...passage } = quote;
  return article === claimed ? passage : quote;
}
