import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import type { ActorId, Case, Claim } from '../../src/case';
import { columnsOf } from '../../src/lens';
import { ParticipantFields } from '../../src/views/claim-editor/participant-fields';
import { SidesSection } from '../../src/views/filters/sides-section';
import { DuplicatesReview } from '../../src/views/merging/duplicates-review';
import { castOf } from '../../src/views/parts/cast-in-words';
import { firstOf, shippedCase } from '../app/shipped-case';
import { networkUnder } from '../network/network-under';

vi.stubGlobal('matchMedia', () => ({
  matches: false,
  addEventListener: () => {},
  removeEventListener: () => {},
}));

const shipped = shippedCase();
const claim = firstOf(shipped.claims);
const article = firstOf(shipped.articles);

/** The shipped case with a crowd, each of a side of its own. */
function crowdOf(many: number): Case {
  const crowd = Array.from({ length: many }, (_, at) => ({
    id: `one-${at}` as ActorId,
    kind: 'person' as const,
    name: `Person ${at}`,
    side: `Side ${at}`,
    aliases: [],
    affiliations: [],
  }));
  return { ...shipped, actors: crowd, claims: [partOf(crowd)] };
}

function partOf(actors: Case['actors']): Claim {
  const participants = actors.map(({ id }) => ({
    actor: id,
    role: 'initiator' as const,
  }));
  return { ...claim, participants };
}

const drawn = (markup: string, word: RegExp) =>
  new Set(markup.match(word) ?? []).size;

test('Of 250 sides 200 are listed among the filters, and the others counted', () => {
  const network = networkUnder(crowdOf(250));
  const markup = renderToStaticMarkup(
    <SidesSection network={network} onFilters={() => {}} onColor={undefined} />,
  );
  expect(drawn(markup, /Side \d+/g)).toBe(200);
  expect(markup).toContain('50 more');
});

test('Of a crowd in one claim 30 are named in a line, and the others counted', () => {
  const cast = castOf(partOf(crowdOf(250).actors));
  expect(cast.filter(({ kind }) => kind === 'actor')).toHaveLength(30);
  expect(JSON.stringify(cast)).toContain('220');
});

test('Of a crowd in one claim the editor lists 60 at once, and offers more', () => {
  const theCase = crowdOf(250);
  const markup = renderToStaticMarkup(
    <ParticipantFields
      {...{ article, theCase }}
      claim={firstOf(theCase.claims)}
      newMark={() => 'new'}
      onEdit={() => {}}
    />,
  );
  expect(drawn(markup, />Person \d+</g)).toBe(60);
  expect(markup).toMatch(/Show (?:60|sixty)/);
});

test('More than 100 records cannot be told apart at once, and that is said', () => {
  const markupOf = (many: number) => {
    const theCase = crowdOf(many);
    const ids = theCase.actors.map(({ id }) => id);
    const proposal = {
      kind: 'actor' as const,
      ids,
      sure: [],
      isOpen: false,
      pairs: [],
    };
    return renderToStaticMarkup(
      <DuplicatesReview
        theCase={theCase}
        proposals={[proposal]}
        alongWith={() => []}
        onJudge={() => {}}
        onMergeSure={() => {}}
        onUndo={() => {}}
      />,
    );
  };
  const isOffered = (markup: string) =>
    /<button(?![^>]*disabled)[^>]*>Keep apart/.test(markup);
  expect(isOffered(markupOf(100))).toBe(true);
  expect(isOffered(markupOf(101))).toBe(false);
  expect(markupOf(101)).toContain('Of more than 100 records');
});

test('Each of 70,000 sides keeps its own number', () => {
  const { sides, sideOfActor } = columnsOf({ ...crowdOf(70_000), claims: [] });
  expect(sides[sideOfActor[65_536] ?? 0]).toBe('Side 65536');
});
