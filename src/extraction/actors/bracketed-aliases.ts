import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Token } from '../words/tokens';
import { textOf } from './name-runs';
import type { Draft, Registry } from './registry';
import { plainName } from './name-facts';
import { noteOffice } from './registry';

/** "(SDF)", "(“UCE-1”)", ", hereafter UM7": how somebody is called from here on. */
export function noteBracketedAlias(
  registry: Registry,
  sentence: ParsedSentence,
  index: number,
  draft: Draft,
): void {
  const { chunks, tokens } = sentence;
  const inner = aliasAfter(sentence, index);
  const chunk = chunks[inner ?? -1];
  const first = chunk && tokens[chunk.from];
  if (chunk === undefined || first === undefined) return;
  const term = termIn(tokens, chunk.from, chunk.to);
  if (term !== undefined) registry.terms.set(term, draft);
  const held = sentence.mentions[inner ?? -1];
  if (
    draft.kind === 'person' &&
    held?.kind === 'office' &&
    draft.office === undefined
  )
    noteOffice(registry, draft, held);
  if (draft.kind === 'person' && held?.kind === 'named')
    noteAlias(registry, draft, held.name);
  const isShort = chunk.to - chunk.from === 1 && first.shape === 'upper';
  const isCode = /\d$/.test(tokens[chunk.to - 1]?.text ?? '');
  if (!isShort && !isCode) return;
  const alias = textOf(tokens, chunk.from, chunk.to);
  noteAlias(registry, draft, alias);
  if (draft.kind === 'role' && !draft.isPlural) {
    draft.aliases.add(draft.name);
    draft.name = alias;
  }
}

/** "(the “Company”)": the word by which it is meant from here on. */
function termIn(
  tokens: readonly Token[],
  from: number,
  to: number,
): string | undefined {
  const words = tokens
    .slice(from, to)
    .filter(({ shape, lower }) => shape !== 'mark' && lower !== 'the');
  const [word, ...others] = words;
  const isTerm = word?.shape === 'capital' && others.length === 0;
  return isTerm ? word.lower : undefined;
}

/** The chunk of a short form in brackets, or after "hereafter". */
function aliasAfter(
  { chunks, tokens }: ParsedSentence,
  index: number,
): number | undefined {
  let at = index + 1;
  if (chunks[at]?.word === '(') {
    at++;
    if (chunks[at]?.kind === 'quotation') at++;
    const close = chunks[at + 1]?.kind === 'quotation' ? at + 2 : at + 1;
    return chunks[close]?.word === ')' ? at : undefined;
  }
  const known = aliasAfterKnown(chunks, at);
  if (known !== undefined) return known;
  if (chunks[at]?.kind !== 'comma' && chunks[at]?.kind !== 'preposition')
    return undefined;
  const end = chunks.findIndex(
    (chunk, after) =>
      after > index && (chunk.kind === 'verb' || chunk.kind === 'stop'),
  );
  for (; at < (end < 0 ? chunks.length : end); at++)
    if (
      /^(?:hereafter|hereinafter|henceforth)$/.test(
        tokens[chunks[at]?.from ?? -1]?.lower ?? '',
      )
    )
      return chunks[at]?.kind === 'adverb' ? at + 1 : undefined;
  return undefined;
}

/** ", known within the firm as “the Postman”": the name that one goes by. */
function aliasAfterKnown(
  chunks: ParsedSentence['chunks'],
  comma: number,
): number | undefined {
  const isKnown =
    chunks[comma]?.kind === 'comma' &&
    chunks[comma + 1]?.verb?.lemma === 'know' &&
    chunks[comma + 1]?.verb?.form === 'participle';
  if (!isKnown) return undefined;
  for (let at = comma + 2; at < comma + 7; at++) {
    const { kind = 'stop', word = '' } = chunks[at] ?? {};
    if (word === 'as')
      return chunks[at + 1]?.kind === 'quotation' ? at + 2 : at + 1;
    if (!/^(?:adverb|noun|preposition)$/.test(kind)) return undefined;
  }
  return undefined;
}

/** Lets a short form in brackets lead to the name before it: "(SDF)". */
export function noteAlias(
  registry: Registry,
  draft: Draft,
  alias: string,
): void {
  registry.byName.set(plainName(alias), draft);
  draft.aliases.add(alias);
}
