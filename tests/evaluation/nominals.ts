import { pairsIn } from '../extraction/told';
import { plainWords } from './claim-pairs';
import { MASS } from './collective-table';
import { MUTUAL, SENT, TEMPLATES, X, Y } from './nominal-table';

/**
 * Nouns of contact in the constructions that English has for them: which share
 * is read, and between the right two. `npx tsx tests/evaluation/nominals.ts
 * [name] [-v]`.
 */

function isRead(pairs: readonly string[]): boolean {
  return pairs.some((pair) =>
    [X, Y].every((name) =>
      pair.split(' ~ ').some((each) => plainWords(each) === plainWords(name)),
    ),
  );
}

const tidy = (text: string): string =>
  (text.charAt(0).toUpperCase() + text.slice(1)).replaceAll(/ +/g, ' ');

const [only, flag] = process.argv.slice(2);
const isVerbose = flag === '-v' || only === '-v';
let all = 0;
let read = 0;
for (const [name, { of, tell }] of Object.entries(TEMPLATES)) {
  if (only !== undefined && only !== '-v' && only !== name) continue;
  const nouns = of === 'both' ? MUTUAL : SENT;
  const missed = nouns.filter((noun) => !isRead(pairsIn(tidy(tell(noun)))));
  all += nouns.length;
  read += nouns.length - missed.length;
  const share = 1 - missed.length / nouns.length;
  console.log(
    `${share.toFixed(2)}  ${name}${isVerbose && missed.length > 0 ? `   missed: ${missed.map(({ one }) => one).join(', ')}` : ''}`,
  );
}
console.log(`nominals: ${read} of ${all}`);
const lost = Object.entries(MASS).filter(([, text]) => !isRead(pairsIn(text)));
for (const [name, text] of lost)
  console.log(`missed  ${name}: ${text} [${pairsIn(text).join('; ')}]`);
console.log(
  `others: ${Object.keys(MASS).length - lost.length} of ${Object.keys(MASS).length}`,
);
