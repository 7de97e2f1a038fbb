import { catalogue } from '../catalogue';
import { inFigures } from '../numbers';
import { counted, figured } from './counted';
import { capitalised } from './within-sentence';

/** What the drawing of the network says. */
export const networkWords = catalogue('network', {
  view: 'Network',
  tools: 'Drawing',
  selectionTools: 'What is shown around the selection',
  drawing: (summary: string) =>
    `Network drawing. ${summary} Arrow keys go from actor to actor, Enter selects, plus and minus zoom, F fits. The Claims view lists the same claims.`,
  shown: (actors: number, ties: number, claims: number) =>
    `${capitalised(counted(actors, 'actor'))} and ${counted(ties, 'tie')} are shown, from ${counted(claims, 'claim')}.`,
  actor: (name: string, kind: string, side: string | undefined) =>
    `${name} (${kind.toLowerCase()}${side === undefined ? '' : `, ${side}`})`,
  actorTies: (actor: string, ties: number, others: number) =>
    `${actor}: ${counted(ties, 'tie')} to ${counted(others, 'actor')}.`,
  tie: (
    tie: string,
    of: {
      contacts: number;
      claims: number;
      origins: number;
      isDisputed: boolean;
    },
  ) =>
    `${tie}: ${counted(of.contacts, 'contact')}, ${counted(of.claims, 'claim')}, ${counted(of.origins, 'independent origin')}${of.isDisputed ? ', disputed' : ''}.`,
  suggestedTie: (tie: string, claims: number) =>
    `${tie}: only suggested, by ${counted(claims, 'claim')}.`,
  tapped: (interceptor: string) => `Intercepted by ${interceptor}.`,
  tappedOfWhom: (interceptor: string) =>
    `Intercepted by ${interceptor}; whose words: not stated.`,
  notDrawn: (contacts: number, actors: number) =>
    contacts === 0
      ? `Not drawn: ${figured(actors, 'actor')}`
      : actors === 0
        ? `Not drawn: ${figured(contacts, 'contact')}`
        : `Not drawn: ${figured(contacts, 'contact')}, ${figured(actors, 'actor')}`,
  moreNotDrawn: (count: number) => `And ${counted(count, 'other')}.`,
  notDrawnContacts: 'Contacts that no line shows',
  notDrawnActors: 'Actors without a tie',
  notDrawnWhy:
    'A line needs two actors. These contacts name one only, or one in touch with itself, or so many that lines between all of them would show nothing.',
  lostTitle: 'The graphics card dropped the drawing',
  lost: 'That can happen after the computer slept. The case is as it was.',
  drawAgain: 'Draw again',
  emptyTitle: 'Nothing to draw yet',
  empty: 'Actors appear here with the first claims from an article.',
  placing: 'Working out the layout…',
  nothingMatches: 'Nothing matches these filters',
  clearFilters: 'Clear the filters',
  unsupportedTitle: 'This browser cannot draw the network',
  unsupported:
    'The drawing needs WebGL, which is switched off or missing here. The Claims view shows the same claims as a table.',
  toClaims: 'Go to the claims',
  lighter: (ties: number) =>
    `${figured(ties, 'tie')}, one line per pair. Zoom in, point or select to see channels.`,
  drawAll: 'Draw all',
  full: (ties: number) =>
    `All ${figured(ties, 'tie')} are drawn; moving may be slow.`,
  drawLighter: 'Draw lighter where needed',
  legend: 'Legend',
  channels: 'Channels: choose which are shown',
  stances: 'Stances: choose which are shown',
  thicker: 'Thicker: more independent origins',
  thin: 'Thin and pale: only suggested',
  pale: 'Pale: perhaps outside the days chosen',
  brokenRing: (kind: string) => `${kind} (broken ring)`,
  hideKind: (label: string) => `Hide ${label}`,
  showKind: (label: string) => `Show ${label}`,
  claims: (count: number) => figured(count, 'claim'),
  layOut: 'Lay out again',
  layingOut: 'Laying out…',
  releasePins: 'Release pins',
  sides: 'Sides',
  suggestions: (count: number) => `Suggestions (${inFigures(count)})`,
  showSuggestions: 'Show what is only suggested',
  hideSuggestions: 'Hide suggestions',
  fullScreen: 'Fill the screen with the drawing',
  leaveFullScreen: 'Leave the full screen',
  present: 'Present the network',
  presentMeans: 'Fill the screen, with large names and the legend alone',
  leavePresentation: 'Leave (Esc)',
  fit: 'Fit the network (F)',
  zoomIn: 'Zoom in (+)',
  zoomOut: 'Zoom out (−)',
  savePicture: 'Save as a figure',
  showAllActors: 'Show all actors',
  stepsAround: 'How many steps around the actor are shown',
  around: 'Steps around it',
  all: 'All',
  anyDistance: 'Show actors at any distance',
  steps: (steps: number) => inFigures(steps),
  stepsMean: (steps: number) =>
    steps === 1
      ? 'Only those in touch with it'
      : `${counted(steps, 'step')} around it`,
  expand: (more: number) => `Expand (${inFigures(more)} more)`,
  expandMeans: 'Show its other neighbours, too',
  lasso: 'Lasso',
  lassoMeans: 'Draw a loop around actors to select them (L)',
  lassoHint:
    'Draw a loop around actors. Shift adds, Alt or Ctrl takes away, Esc ends.',
  manners: 'What the next loop does',
  manner: { alone: 'New', with: 'Add', without: 'Take away' },
  select: 'Select',
  selectMany: 'Select many actors',
  selectAll: 'All shown actors',
  invert: 'Invert the selection',
  neighbours: 'Neighbours, too',
  ofSide: (side: string) => `Side: ${side}`,
  noSide: 'Actors of no side',
  keys: { all: 'Ctrl A', invert: 'V', neighbours: 'N' },
  hide: 'Hide',
  hideOthers: 'Hide others',
});
