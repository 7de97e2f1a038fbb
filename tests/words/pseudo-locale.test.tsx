import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ViewProps } from '../../src/views/parts';
import { whole } from '../../src/case';
import { EmptyCase } from '../../src/app/empty-case';
import { Help } from '../../src/app/help';
import { IntakeDialog } from '../../src/app/intake/intake-dialog';
import { KeptCases } from '../../src/app/kept-cases';
import { sessionOf } from '../../src/app/session';
import { SessionContext } from '../../src/app/session-context';
import { TopBar } from '../../src/app/top-bar';
import { ArticlesView } from '../../src/views/articles';
import { ClaimsView } from '../../src/views/claims';
import { EvidencePanel } from '../../src/views/evidence';
import { FiltersPanel } from '../../src/views/filters';
import { SORTABLE } from '../../src/views/parts';
import { ManyBar } from '../../src/views/many';
import { CanvasNotes } from '../../src/views/network/canvas-notes';
import { ChoosingTools } from '../../src/views/network/choosing-tools';
import { Legend } from '../../src/views/network/legend';
import { Toolbar } from '../../src/views/network/toolbar';
import { ReviewPanel } from '../../src/views/review';
import { TimeBar } from '../../src/views/time';
import { SUITED_GROUPING } from '../../src/network';
import { chooseLocale, english, pseudoLocale } from '../../src/words';
import { fakePorts } from '../app/fake-ports';
import { shippedCase } from '../app/shipped-case';
import { idleEditing } from '../views/idle';
import { networkUnder } from '../network/network-under';
import { caseToReview } from '../views/review/case-to-review';
import { inForeignSigns } from './foreign-case';

beforeEach(() => {
  chooseLocale(pseudoLocale);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  // Another test may have put one there for good.
  if (!('navigator' in globalThis))
    vi.stubGlobal('navigator', { userAgent: '' });
  vi.stubGlobal('window', { innerHeight: 900, innerWidth: 1440 });
});

afterEach(() => {
  chooseLocale(english);
  vi.unstubAllGlobals();
});

const idle = () => {};
const network = networkUnder(inForeignSigns(shippedCase()));
const suggested = networkUnder(inForeignSigns(caseToReview()));
const open = network.columns.within.articles.map(({ id }) => id);
const props: ViewProps = {
  network,
  selection: undefined,
  onSelect: idle,
  onFilters: idle,
  onRead: idle,
};

const actor = network.columns.within.actors[0];
const drawn = {
  ...props,
  network: suggested,
  selection: actor && { kind: 'actor' as const, id: actor.id },
  places: {},
  isLayingOut: false,
  measure: 'contacts' as const,
  coloring: 'side' as const,
  onColoring: idle,
  onMeasure: idle,
  areRegionsShown: true,
  grouping: SUITED_GROUPING,
  onGrouping: idle,
  onMoveGroup: idle,
  onRegions: idle,
  onLayOut: idle,
  onMove: idle,
  onReleasePins: idle,
  onClaims: idle,
  isLassoOn: true,
  onLasso: idle,
  isPresented: false,
  onPresent: idle,
  onTools: idle,
  coverFrom: () => undefined,
};
const { within } = suggested.columns;
const several = [
  { kind: 'actors', ids: within.actors.slice(0, 3).map(({ id }) => id) },
  { kind: 'ties', ids: suggested.columns.ties.ids.slice(0, 2) },
  { kind: 'contacts', ids: within.contacts.slice(0, 2).map(({ id }) => id) },
  { kind: 'claims', ids: within.claims.slice(0, 3).map(({ id }) => id) },
  { kind: 'articles', ids: within.articles.map(({ id }) => id) },
] as const;

/** What a person reads or hears of markup: its text and its spoken attributes. */
function seenIn(markup: string): readonly string[] {
  const spoken = markup.matchAll(
    /\s(?:aria-label|aria-valuetext|title|placeholder|alt)="([^"]*)"/g,
  );
  // A key is named by what stands on it.
  const text = markup
    .replaceAll(/(?:\b[A-Z0-9] )*\b[A-Z0-9]<\/kbd>/g, '')
    .replaceAll(/<[^>]*>/g, '\n')
    .split('\n');
  return [...text, ...[...spoken].map(([, words = '']) => words)];
}

/** Pieces in Latin letters or digits: they have not come through the words. */
function escapedFrom(node: ReactNode): readonly string[] {
  const seen = seenIn(renderToStaticMarkup(node)).map((each) =>
    each.replaceAll(/&[#\w]+;/g, ''),
  );
  return [...new Set(seen.filter((each) => /[A-Za-z0-9]/.test(each)))];
}

const claim = network.columns.within.claims[0];
const evidence = (selection: ViewProps['selection']) => (
  <EvidencePanel
    {...props}
    selection={selection}
    onList={idle}
    onJudge={idle}
    records={{
      edited: undefined,
      onEdit: idle,
      editorFor: () => undefined,
      onMerge: idle,
      onSplitOff: idle,
      standingOf: () => ({ members: [], unsure: [], apart: [] }),
    }}
    {...idleEditing}
  />
);

describe('Under the pseudo-locale nothing is left in plain English:', () => {
  const session = sessionOf(fakePorts(shippedCase()).ports);
  const screens: readonly (readonly [string, ReactNode])[] = [
    ['the evidence of the case', evidence(undefined)],
    [
      'the evidence of a claim',
      claim && evidence({ kind: 'claim', id: claim.id }),
    ],
    ...network.columns.within.actors.map(
      (actor) =>
        [
          `the evidence of ${actor.id}`,
          evidence({ kind: 'actor', id: actor.id }),
        ] as const,
    ),
    ...network.ties.map(
      (tie) =>
        [
          `the evidence of ${tie.id}`,
          evidence({ kind: 'tie', id: tie.id }),
        ] as const,
    ),
    [
      'the filters',
      <FiltersPanel key="" network={network} onFilters={idle} onList={idle} />,
    ],
    ...(Object.keys(SORTABLE) as (keyof typeof SORTABLE)[]).map(
      (grouping) =>
        [
          `the table of ${grouping}`,
          <ClaimsView
            key=""
            {...props}
            listed={{ grouping, sorting: undefined }}
            onListed={idle}
            onChoose={idle}
            unhurried={(steps) => Promise.resolve(whole(steps))}
          />,
        ] as const,
    ),
    [
      'the articles',
      <ArticlesView
        key=""
        {...props}
        open={open}
        onOpen={idle}
        onSteps={idle}
        target={undefined}
        {...idleEditing}
      />,
    ],
    [
      'the list of articles',
      <ArticlesView
        key=""
        {...props}
        open={[]}
        onOpen={idle}
        onSteps={idle}
        target={undefined}
        {...idleEditing}
      />,
    ],
    [
      'the review',
      <ReviewPanel
        key=""
        {...props}
        network={suggested}
        open={open}
        onOpen={idle}
        onSettle={idle}
        onChange={idle}
        onAcceptAll={idle}
        onUndo={() => undefined}
        {...idleEditing}
      />,
    ],
    [
      'the tools of the drawing',
      <Toolbar
        key=""
        {...drawn}
        isGrouped
        manner="alone"
        onManner={idle}
        onFit={idle}
        onZoom={idle}
        onPicture={idle}
      />,
    ],
    [
      'the tools that select many',
      <ChoosingTools key="" {...drawn} manner="with" onManner={idle} />,
    ],
    ...several.map(
      (selection) =>
        [
          `what can be done with ${selection.kind}`,
          <ManyBar
            key=""
            {...props}
            acts={{
              planFor: (request) => ({
                request,
                changes: [],
                count: 0,
                left: [],
              }),
              onCarryOut: idle,
              onMerge: idle,
              onReach: idle,
            }}
            selection={selection}
          />,
        ] as const,
    ),
    [
      'the legend',
      <Legend
        key=""
        {...drawn}
        network={suggested}
        isGrouped
        onFilters={idle}
      />,
    ],
    ...(['lost', 'unsupported', 'drawn'] as const).flatMap((state) =>
      [0, 5].map(
        (actorCount) =>
          [
            `the drawing that is ${state}, of ${actorCount} actors`,
            <CanvasNotes
              key=""
              {...{ state, actorCount }}
              shownActorCount={actorCount}
              isPlaced
              onRecover={idle}
              onClearFilters={idle}
              onClaims={idle}
            />,
          ] as const,
      ),
    ),
    [
      'the time bar',
      <TimeBar
        key=""
        {...props}
        onList={() => undefined}
        noticeSlot={() => undefined}
      />,
    ],
    ['the bar over the views', <TopBar key="" />],
    ['the help', <Help key="" />],
    ['the dialog for articles', <IntakeDialog key="" />],
    ['the saved cases', <KeptCases key="" />],
    ['the empty case', <EmptyCase key="" />],
  ];

  test.each(screens)('%s', (_, screen) => {
    const inSession = <SessionContext value={session}>{screen}</SessionContext>;
    expect(escapedFrom(inSession)).toEqual([]);
  });
});
