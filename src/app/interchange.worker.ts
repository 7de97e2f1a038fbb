import { Ledger } from '../case';
import { readCase, writeCase } from '../formats';
import {
  excerptOf,
  fileOf,
  incomingCase,
  lookOverIncoming,
  sourceFormatOf,
} from '../interchange';
import { columnsOf } from '../lens';
import { networkOf } from '../network';
import { incomingWords } from '../words';
import type {
  InterchangeAnswer,
  InterchangeRequest,
} from './interchange-request';

/**
 * Writes a case in the formats of other programs, and reads theirs, off the
 * main thread: it is told what to do once, answers, and is ended.
 */
self.addEventListener(
  'message',
  ({ data }: MessageEvent<InterchangeRequest>) => void answer(data),
);

async function answer(request: InterchangeRequest): Promise<void> {
  try {
    self.postMessage(await answerTo(request));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    self.postMessage({ kind: 'failed', why } satisfies InterchangeAnswer);
  }
}

async function answerTo(
  request: InterchangeRequest,
): Promise<InterchangeAnswer> {
  const text = await request.file.text();
  switch (request.kind) {
    case 'write':
      return written(text, request);
    case 'look': {
      const look = lookOverIncoming(request.name, text, request.mapping);
      return look === undefined
        ? { kind: 'failed', why: incomingWords.unknown }
        : { kind: 'looked', look };
    }
    case 'read':
      return read(text, request);
  }
}

async function written(
  text: string,
  { format, filters }: InterchangeRequest & { kind: 'write' },
): Promise<InterchangeAnswer> {
  const reading = readCase(text);
  if (reading.kind === 'refused')
    return { kind: 'failed', why: reading.sentence };
  const { ledger } = reading;
  const network = networkOf(columnsOf(ledger.theCase), filters);
  const file = await fileOf(format, excerptOf(network, ledger));
  return { kind: 'written', file };
}

function read(
  text: string,
  {
    name,
    mapping,
  }: Omit<InterchangeRequest & { kind: 'look' | 'read' }, 'kind'>,
): InterchangeAnswer {
  const format = sourceFormatOf(name, text);
  if (format === undefined)
    return { kind: 'failed', why: incomingWords.unknown };
  const incoming = incomingCase(format, text, name, mapping);
  if (incoming.kind === 'refused')
    return { kind: 'failed', why: incoming.sentence };
  const { theCase, acts } = incoming;
  const content = writeCase(new Ledger(theCase.id, acts));
  return { kind: 'read', content: new Blob([content]) };
}
