import { OFFICE_PREFIXES, ROYAL, WRITTEN_SHORT } from '../lexicons/offices';

/** By what else the holder of an office is called: "the minister". */
export function otherOffices(office: string): readonly string[] {
  const [head = ''] = office.split(' of ');
  const words = head.split(/[ -]/);
  const [first = ''] = words;
  // "Cardinal Archbishop": he is called by either.
  const both = ROYAL.has(first) ? [first] : [];
  const last = words.at(-1) ?? '';
  // "The Deputy Foreign Minister" is "the Deputy Minister" later.
  const short =
    words.length > 2 && OFFICE_PREFIXES.has(first) ? [`${first} ${last}`] : [];
  return [head, last, ...both, ...short].filter((each) => each !== office);
}

/** The rank that is written short before a name: "Adm.". */
export function rankWritten(title: string): string | undefined {
  return WRITTEN_SHORT.get(title.replace('.', ''));
}
