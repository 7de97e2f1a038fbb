import type { Story } from '../../case';
import type { Extent } from '../../interchange';
import { pngOf } from '../../views/network';
import type {
  InterchangeAnswer,
  InterchangeRequest,
  InterchangeWatch,
} from '../interchange-request';
import { interchanged } from '../interchanging';
import { fileNameOf } from '../saving';
import type { Document, Session } from '../session';
import { shownQuery } from '../shown-query';
import { workspaceOfStep } from '../stories/showing';
import { stepsIn } from '../stories/stories';
import type { Workspace } from '../workspace';
import type { Choices, Target } from './target';

/** What is asked for of the open case. */
export type Wish = {
  readonly target: Target;
  readonly extent: Extent;
  readonly choices: Choices;
};

/** A file that was made, and what of the case it goes without. */
export type MadeFile = InterchangeAnswer & { readonly kind: 'written' };

/** Makes of the open case what was chosen; `undefined` if it was stopped. */
export async function fileFor(
  session: Session,
  open: Document,
  wish: Wish,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<MadeFile | undefined> {
  const watch: InterchangeWatch = { onShare, pixelsOf };
  const request = await requestFor(session, open, wish);
  if (signal.aborted) return undefined;
  const answer = await interchanged(session, request, signal, watch);
  if (answer === undefined) return undefined;
  if (answer.kind !== 'written')
    throw new Error(answer.kind === 'failed' ? answer.why : answer.kind);
  return answer;
}

async function requestFor(
  session: Session,
  open: Document,
  { target, extent, choices: { mayEdit, briefAs, question } }: Wish,
): Promise<InterchangeRequest> {
  const { ports } = session;
  const { ledger, positions: places, theCase } = open;
  const file = await ports.writeCase(ledger, []);
  const story = storyIn(open, extent);
  const shown = shownFirst(session, open, story);
  // Several lessons of one case are told apart in a class's folder.
  const name = fileNameOf(story?.title || theCase.title);
  const forReaders = { file, extent, places, name };
  if (target === 'page')
    return {
      ...forReaders,
      kind: 'page',
      use: mayEdit ? 'to-edit' : 'to-read',
      template: await ports.pageTemplate(),
      query: shownQuery(open.theCase, shown),
    };
  if (target === 'brief')
    return {
      ...forReaders,
      kind: 'brief',
      as: briefAs === 'print' ? 'html' : briefAs,
      question,
      measure: shown.measure,
    };
  return { kind: 'write', file, extent, format: target };
}

/** The story that is handed on with what it needs, if one is. */
function storyIn({ theCase }: Document, extent: Extent): Story | undefined {
  return extent.kind === 'story'
    ? theCase.stories.find(({ id }) => id === extent.story)
    : undefined;
}

/** How the app shows what is handed on: of a story its first step. */
function shownFirst(
  { workspace }: Session,
  open: Document,
  story: Story | undefined,
): Workspace {
  const [first] = stepsIn(open, story);
  return story === undefined || first === undefined
    ? workspace.getState()
    : workspaceOfStep(open, story, first);
}

/** A figure as pixels, fine enough for paper. */
async function pixelsOf(
  figure: Parameters<typeof pngOf>[0],
): Promise<Uint8Array | undefined> {
  const pixels = await pngOf(figure, 2);
  return pixels && new Uint8Array(await pixels.arrayBuffer());
}
