import { Ledger, whole } from '../case';
import { paperTheme, stillFigure } from '../figure';
import { readCase, writeCaseInSteps } from '../formats';
import type { BriefFigure, HandedOn, Pieces } from '../interchange';
import {
  briefFile,
  briefOf,
  casePage,
  fileOf,
  handedOn,
  heldCase,
  inBatches,
  IncomingInPortions,
} from '../interchange';
import { incomingWords } from '../words';
import type {
  InterchangeAnswer,
  InterchangeNews,
  InterchangeRequest,
} from './interchange-request';

/**
 * Writes a case in the formats of other programs and for readers, and reads
 * files of others, off the main thread: it is told what to do once, answers, and
 * is ended.
 */
self.addEventListener(
  'message',
  ({ data }: MessageEvent<InterchangeRequest>) => void answer(data),
  { once: true },
);

async function answer(request: InterchangeRequest): Promise<void> {
  try {
    self.postMessage(await answerTo(request));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    self.postMessage({ kind: 'failed', why } satisfies InterchangeAnswer);
  }
}

/** So much of the work is done once the case is read, and once it is laid out. */
const READ = 0.3;
const LAID_OUT = 0.5;

async function answerTo(
  request: InterchangeRequest,
): Promise<InterchangeAnswer> {
  if ('mapping' in request) return received(request);
  const reading = readCase(await request.file.text());
  if (reading.kind === 'refused')
    return { kind: 'failed', why: reading.sentence };
  tell({ kind: 'share', share: READ });
  const handed = handedOn(reading.ledger, request.extent);
  tell({ kind: 'share', share: LAID_OUT });
  return written(request, handed);
}

type Outgoing = Exclude<InterchangeRequest, { kind: 'look' | 'read' }>;

async function written(
  request: Outgoing,
  handed: HandedOn,
): Promise<InterchangeAnswer> {
  switch (request.kind) {
    case 'write': {
      const { name, mediaType, pieces } = await fileOf(
        request.format,
        handed.excerpt,
        tellShare,
      );
      return { kind: 'written', name, file: blobOf(pieces, mediaType) };
    }
    case 'page': {
      const { use, places, query, template } = request;
      const held = heldCase(handed, { kind: use, places, query });
      const { leftOut } = held;
      const page = casePage(template, held, handed.excerpt.theCase.title);
      return {
        kind: 'written',
        name: `${request.name}.html`,
        file: new Blob([page], { type: 'text/html' }),
        ...(leftOut && { leftOut }),
      };
    }
    case 'brief': {
      const figure = await figureOf(request, handed);
      const { network, excerpt } = handed;
      const { question } = request;
      const { name, mediaType, pieces } = await briefFile(
        request.as,
        briefOf(network, excerpt.changed, { question, figure }),
        `${request.name}.brief`,
      );
      return { kind: 'written', name, file: blobOf(pieces, mediaType) };
    }
  }
}

/** The network on paper; in pixels, too, for what cannot draw it: no worker can. */
async function figureOf(
  { as, places, measure }: Outgoing & { kind: 'brief' },
  { network, excerpt }: HandedOn,
): Promise<BriefFigure> {
  const { title } = excerpt.theCase;
  const { figure } = stillFigure(
    { network, places, measure, title },
    paperTheme,
  );
  if (as !== 'word') return figure;
  const png = new Promise<Uint8Array | undefined>((resolve) => {
    self.addEventListener(
      'message',
      ({ data }: MessageEvent<Uint8Array | undefined>) => resolve(data),
      { once: true },
    );
  });
  tell({ kind: 'draw', figure });
  return { ...figure, png: await png };
}

let told = 0;

/** Tells how far the writing is, by whole hundredths. */
function tellShare(share: number): void {
  const hundredths = Math.floor(share * 100);
  if (hundredths === told) return;
  told = hundredths;
  tell({ kind: 'share', share: LAID_OUT + share * (1 - LAID_OUT) });
}

function tell(news: InterchangeNews): void {
  self.postMessage(news);
}

/** Pieces as a file; each leaves this worker's memory as it is written. */
function blobOf(pieces: Pieces, type: string): Blob {
  const parts: Blob[] = [];
  for (const piece of inBatches(pieces))
    // A view of its own: what an archive is made of may be shared memory.
    parts.push(
      new Blob([typeof piece === 'string' ? piece : new Uint8Array(piece)]),
    );
  return new Blob(parts, { type });
}

/** So many bytes of a file are read at a time. */
const PORTION = 1024 * 1024;

/** Looks a file of another program over, or reads it, as its bytes come. */
async function received({
  kind,
  name,
  file,
  mapping,
}: InterchangeRequest & {
  kind: 'look' | 'read';
}): Promise<InterchangeAnswer> {
  const reader = new IncomingInPortions({ name, mapping });
  let come = 0;
  while (come < file.size) {
    const portion = file.slice(come, come + PORTION);
    if (!reader.push(new Uint8Array(await portion.arrayBuffer()))) break;
    come += portion.size;
    tell({ kind: 'share', share: come / file.size });
  }
  const look = kind === 'look' ? reader.look() : undefined;
  if (look !== undefined) return { kind: 'looked', look };
  const incoming = reader.ended();
  if (incoming?.kind !== 'case')
    return { kind: 'failed', why: incoming?.sentence ?? incomingWords.unknown };
  const { theCase, acts } = incoming;
  const pieces: Blob[] = [];
  whole(
    writeCaseInSteps(new Ledger(theCase.id, acts), (piece) =>
      pieces.push(new Blob([piece])),
    ),
  );
  return { kind: 'read', content: new Blob(pieces) };
}
