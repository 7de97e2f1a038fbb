import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/case';
import { extract } from '../../src/extraction';
import { CONTACT_VERBS } from '../../src/extraction/lexicons/contact-verbs';
import { FRAMES } from '../../src/extraction/cues/frames';
import { EVENT_VERBS } from '../../src/extraction/lexicons/event-verbs';
import { LIGHT_VERBS } from '../../src/extraction/lexicons/light-verbs';
import {
  BEARINGS,
  PREDICATES,
} from '../../src/extraction/lexicons/stance-verbs';
import { framesOf } from '../../src/extraction/lexicons/frame-group';
import { verbReadingsOf } from '../../src/extraction/words/word-classes';
import type { ArticleId } from '../../src/text';
import { KNOWN, PEOPLE, rows, sentenceOf, THINGS } from './frame-rows';

function claimsIn(text: string): readonly Claim[] {
  const id = 'article' as ArticleId;
  // “Me” is somebody only where somebody speaks.
  const sworn = / me(?: [a-z ]+)?\.$/.test(text)
    ? `I, Martin Weber, swear to what follows.\n${text}`
    : text;
  return extract({ id, text: sworn, published: '2025-05-12' }).claims;
}

describe('every frame', () => {
  const tellable = rows.filter(
    ({ group }) => group.only !== 'gone for' && group.only !== 'in touch',
  );
  const amongMet = rows.filter(({ group }) => group.only === 'in touch');

  test.each(amongMet.map((row) => [sentenceOf(row, KNOWN)] as const))(
    'reads “%s” only of two who have met',
    (sentence) => {
      expect(claimsIn(sentence)).toEqual([]);
      const met = `${KNOWN.X} phoned ${KNOWN.Y} in 2021.`;
      expect(claimsIn(`${met} ${sentence}`)).toHaveLength(2);
    },
  );

  test.each(tellable.map((row) => [sentenceOf(row, PEOPLE), row] as const))(
    'reads “%s”',
    (sentence: string) => {
      expect(claimsIn(sentence)).not.toEqual([]);
    },
  );

  test.each(rows.map((row) => [sentenceOf(row, THINGS), row] as const))(
    'reads nothing in “%s”',
    (sentence) => {
      expect(claimsIn(sentence)).toEqual([]);
    },
  );

  test.each(CONTACT_VERBS.map((group) => [group.channel, group] as const))(
    'of a %s tells what is to come as planned, and nothing that was not',
    (_, group) => {
      const told = rows
        .filter((row) => row.group === group)
        .filter(({ group: { only } }) => only !== 'with a channel')
        .flatMap((row) => [
          sentenceOf(row, PEOPLE, 'will'),
          sentenceOf(row, PEOPLE, 'did not'),
        ])
        .filter((sentence) =>
          claimsIn(sentence).some(({ stance }) => stance === 'asserted'),
        );
      expect(told).toEqual([]);
    },
  );
});

describe('the verbs of the lists', () => {
  // Helpers, and adjectives that govern as verbs do: "is due to meet".
  const OTHERS =
    /^(?:able|be|better|due|eager|effort|glad|keen|likely|need|poise|ready|reluctant|unable)$/;
  const isAdjective = (lemma: string): boolean => PREDICATES.has(lemma);

  test('are all known as verbs, so that none of them is dead', () => {
    const lists = [BEARINGS, EVENT_VERBS, LIGHT_VERBS, FRAMES];
    const dead = lists
      .flatMap((list) => [...list.keys()])
      .filter((lemma) => !OTHERS.test(lemma) && !isAdjective(lemma))
      .filter((lemma) => verbReadingsOf(lemma).length === 0);
    expect(dead).toEqual([]);
  });
});

describe('the table of frames', () => {
  test('has no row twice in one group', () => {
    for (const group of CONTACT_VERBS) {
      const all = framesOf(group).map((words) => words.join(' '));
      expect(all.filter((each, at) => all.indexOf(each) !== at)).toEqual([]);
    }
  });
});
