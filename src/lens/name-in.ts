import type { Case, Noted } from '../case';
import { LIST_OF } from '../case';
import { listed, storyWords } from '../words';
import { claimInWords, contactInWords } from './claim-in-words';
import { recordIn } from './record-in';

/** What a record, or two actors, are called; `undefined` where not there. */
export function nameIn(
  theCase: Case,
  { kind, id, with: other }: Noted,
): string | undefined {
  if (other !== undefined) {
    const [one, another] = [id, other].map((each) =>
      nameIn(theCase, { kind, id: each }),
    );
    return one && another && listed([one, another]);
  }
  switch (kind) {
    case 'case':
      return theCase.title;
    case 'claim': {
      const claim = recordIn(theCase.claims, id);
      return claim && claimInWords(theCase, claim);
    }
    case 'contact': {
      const contact = recordIn(theCase.contacts, id);
      return contact && contactInWords(theCase, contact);
    }
    case 'article':
    case 'actor':
    case 'origin':
    case 'story':
    case 'note':
    case 'analyst': {
      const records: readonly Named[] = theCase[LIST_OF[kind]];
      const record = recordIn(records, id);
      const name = record?.name ?? record?.title ?? '';
      if (name !== '') return name;
      return record && kind === 'story' ? storyWords.untitled : undefined;
    }
  }
}

type Named = {
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
};
