import { chosenLocale } from './locale';

/** Makes one of Intl's tools for the chosen locale, and keeps it: making one is dear. */
export function keptByLocale<Tool>(made: (tag: string) => Tool): () => Tool {
  let kept: { readonly tag: string; readonly tool: Tool } | undefined;
  return () => {
    const { tag } = chosenLocale();
    if (kept?.tag !== tag) kept = { tag, tool: made(tag) };
    return kept.tool;
  };
}
