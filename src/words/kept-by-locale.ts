import { chosenLocale } from './locale';

/** Makes one of Intl's tools for the chosen locale, and keeps it: it is dear. */
export function keptByLocale<Tool>(made: (tag: string) => Tool): () => Tool {
  const kept = new Map<string, Tool>();
  return () => {
    const { tag } = chosenLocale();
    const known = kept.get(tag);
    if (known !== undefined) return known;
    const tool = made(tag);
    kept.set(tag, tool);
    return tool;
  };
}
