import { plural } from '../numbers';

/** English counts in two forms: "one article", "two articles". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return plural(count, { one: `# ${one}`, other: `# ${many}` });
}
