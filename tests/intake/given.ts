import { readArticles } from '../../src/intake';
import type { Proposal, Reading } from '../../src/intake';

/** Reads a file of this name and content, as a person gives it. */
export function readFile(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
): Promise<Reading> {
  return readArticles({ kind: 'file', name, file: new Blob([content]) });
}

/** What was read; a refusal fails the test with its sentence. */
export async function proposalFrom(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
): Promise<Proposal> {
  const reading = await readFile(name, content);
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  const [proposal] = reading.proposals;
  if (reading.proposals.length !== 1 || proposal === undefined)
    throw new Error(`It was read as ${reading.proposals.length} articles.`);
  return proposal;
}

/** The sentence with which a file is refused; what is read fails the test. */
export async function refusalOf(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
): Promise<string> {
  const reading = await readFile(name, content);
  if (reading.kind === 'read')
    throw new Error(`It was read: ${reading.proposals[0]?.title}`);
  return reading.sentence;
}

/** The words inside a proposal's body. */
export function bodyOf({ text, body }: Proposal): string {
  return text.slice(body.start, body.end);
}

/** All articles that were read out of a file; a refusal fails the test. */
export async function proposalsFrom(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
): Promise<readonly Proposal[]> {
  const reading = await readFile(name, content);
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  return reading.proposals;
}
