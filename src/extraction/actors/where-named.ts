import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';

/** "In Puerto Blanco": a bare name after "in" is rather a place. */
export function isWhere(
  { chunks, mentions }: ParsedSentence,
  index: number,
): boolean {
  const mention = mentions[index];
  // "Informed her by WhatsApp": how, and nobody.
  const isHow =
    mention?.kind === 'named' &&
    LINE_BRANDS.has(mention.name.toLowerCase()) &&
    /^(?:by|in|on|over|through|via)$/.test(chunks[index - 1]?.word ?? '');
  if (isHow) return true;
  return (
    mention?.kind === 'named' &&
    mention.actorKind === 'person' &&
    mention.office === undefined &&
    (/^(?:above|across|below|beyond|during|in|inside|near|outside|throughout)$/.test(
      chunks[index - 1]?.word ?? '',
    ) ||
      // "On the beach at Carca", "a bus driver from Rotherham": where it was.
      (chunks[index - 1]?.word === 'at' && !mention.name.includes(' ')) ||
      (chunks[index - 1]?.word === 'to' &&
        MOVING.test(chunks[index - 2]?.verb?.lemma ?? '') &&
        !mention.name.includes(' ')) ||
      (chunks[index - 1]?.word === 'from' &&
        mentions[index - 2]?.kind === 'unnamed' &&
        !mention.name.includes(' ')))
  );
}

const LINE_BRANDS = wordsOf(`
  bluesky, discord, facebook, facetime, gmail, instagram, linkedin, messenger, signal, skype, slack, sms, teams
  telegram, telex, threema, twitter, viber, webex, wechat, whatsapp, wire, zoom
`);
const MOVING = /^(?:come|drive|fly|go|hurry|move|return|ride|sail|travel)$/;
