import { join } from 'node:path';
import { labelledDocuments } from '../extraction/documents/labelled-document';
import type { Half } from '../extraction/sentences/labelled-sentence';
import { labelledSentences } from '../extraction/sentences/labelled-sentence';
import type { DocumentScore } from './document-set';
import { scoreDocuments } from './document-set';
import { documentTableOf } from './document-table';
import { fieldTableOf, scoreField } from './field-set';
import { re3dSentences } from './re3d-sentences';
import { NO_CONTACT, scoreRe3d } from './re3d-set';
import type { Score } from './score';
import { tableOf } from './score';
import { scoreSeed } from './seed-set';
import { scoreSentences } from './sentence-set';

const root = join(import.meta.dirname, '..', '..');
const outside =
  process.env['BACKCHANNEL_EVAL'] ?? join(root, '..', 'shared', 'eval');
const re3d = join(outside, 're3d-dev');

const labelled = re3dSentences(re3d);
const all = labelledDocuments();
const documents = scoreDocuments(
  'fresh documents, tuning',
  all.filter(({ isLocked }) => !isLocked),
);
const moreDocuments = scoreDocuments(
  'fresh documents, more for tuning',
  labelledDocuments('more'),
);
const lockedDocuments = scoreDocuments(
  'fresh documents, locked',
  all.filter(({ isLocked }) => isLocked),
);
const [secondDocuments, lockedSecond] = partsOf('second', 'third');
const [thirdDocuments, lockedThird] = partsOf('third', 'half');
const [fourthDocuments, lockedFourth] = partsOf('fourth', 'half');
const [fifthDocuments, lockedFifth] = partsOf('fifth', 'half');
const [sixthDocuments, lockedSixth] = partsOf('sixth', 'half');
const [seventhDocuments, lockedSeventh] = partsOf('seventh', 'half');
const [eighthDocuments, lockedEighth] = partsOf('eighth', 'half');
const hardNames = scoreDocuments('hard names', labelledDocuments('names'));

const scores = [
  scoreSeed(join(root, 'seeds', 'edan-alexander', 'case.json')),
  ...scoresOf('own sentences', 'tuning', 'locked'),
  ...scoresOf('fresh, all kinds', 'fresh-tuning', 'fresh-locked'),
  ...scoresOf('fresh, newswire', 'wire-tuning', 'wire-locked'),
  scoreSentences(
    'fresh, newswire, more for tuning',
    labelledSentences('wire-more'),
  ),
  documents,
  moreDocuments,
  secondDocuments,
  thirdDocuments,
  sumsOf(lockedDocuments),
  fourthDocuments,
  sumsOf(lockedSecond),
  sumsOf(lockedThird),
  sumsOf(lockedFourth),
  fifthDocuments,
  sumsOf(lockedFifth),
  sixthDocuments,
  sumsOf(lockedSixth),
  seventhDocuments,
  sumsOf(lockedSeventh),
  eighthDocuments,
  sumsOf(lockedEighth),
  hardNames,
  labelled && scoreSentences('re3d-dev, our own labels', labelled),
  scoreRe3d(re3d, false),
  scoreRe3d(re3d, true),
].filter((score) => score !== undefined);

for (const score of scores) {
  if (score.misses.length + score.falseClaims.length === 0) continue;
  console.log(`\n${score.set}`);
  for (const miss of score.misses) console.log(`  missed  ${miss}`);
  for (const claim of score.falseClaims) console.log(`  false   ${claim}`);
}
for (const set of [
  documents,
  secondDocuments,
  thirdDocuments,
  fourthDocuments,
  fifthDocuments,
  sixthDocuments,
  seventhDocuments,
  eighthDocuments,
  hardNames,
]) {
  console.log(`\n${set.set}: what must not happen`);
  for (const fact of set.falseFacts) console.log(`  false fact  ${fact}`);
  for (const name of set.badNames) console.log(`  bad name    ${name}`);
  for (const quote of set.brokenQuotes) console.log(`  cut quote   ${quote}`);
}
console.log(`\n${tableOf(scores)}`);
console.log(
  `\n${documentTableOf([documents, moreDocuments, secondDocuments, thirdDocuments, fourthDocuments, fifthDocuments, sixthDocuments, seventhDocuments, eighthDocuments, hardNames, lockedDocuments, lockedSecond, lockedThird, lockedFourth, lockedFifth, lockedSixth, lockedSeventh, lockedEighth])}`,
);
const field = scoreField(join(outside, 'field'));
if (field !== undefined) {
  for (const { kind, faults } of field)
    for (const fault of faults) console.log(`  field ${kind}  ${fault}`);
  console.log(`\n${fieldTableOf(field)}`);
}
console.log(
  `\nNo contact in our sense, and left out of “contacts only”: ${NO_CONTACT.source.replaceAll('|', ', ')}.`,
);
if (!scores.some((score) => score.set.startsWith('re3d')))
  console.log(`\nre3d-dev is not at ${re3d}: left out.`);

/** A set of documents in two scores: the part that is open, and the locked one. */
function partsOf(
  set: string,
  locked: 'third' | 'half',
): readonly [DocumentScore, DocumentScore] {
  const documents = labelledDocuments(set);
  return [
    scoreDocuments(
      `${set} documents, tuning`,
      documents.filter(({ isLocked }) => !isLocked),
    ),
    scoreDocuments(
      `${set} documents, locked ${locked}`,
      documents.filter(({ isLocked }) => isLocked),
    ),
  ];
}

/** Of a locked half only the sums are shown, so that nobody tunes on it. */
function scoresOf(set: string, tuning: Half, locked: Half): readonly Score[] {
  return [
    scoreSentences(`${set}, tuning half`, labelledSentences(tuning)),
    sumsOf(scoreSentences(`${set}, locked half`, labelledSentences(locked))),
  ];
}

/** A score without its sentences. */
function sumsOf(score: Score): Score {
  return { ...score, misses: [], falseClaims: [] };
}
