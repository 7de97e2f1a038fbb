import { inFigures, plural } from '../numbers';

/** English counts in two forms: "one article", "two articles". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return plural(count, { one: `# ${one}`, other: `# ${many}` });
}

/** The same in figures, for labels and tables: "1 article", "0 articles". */
export function figured(count: number, one: string, many = `${one}s`): string {
  return plural(count, { one: `# ${one}`, other: `# ${many}` }, inFigures);
}
