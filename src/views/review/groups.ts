import type { Claim, ContactId } from '../../case';

/** By what the suggestions of many articles are put together. */
export type Grouping = 'article' | 'contact' | 'speaker';

/** Suggestions that tell of one contact, or perhaps, or that one speaker gives. */
export type SuggestionGroup = {
  readonly kind: 'contact' | 'likely' | 'speaker' | 'own-voice' | 'single';
  readonly key: string;
  /** The speaker in words, as the first article credits it. */
  readonly speaker?: string;
  /** Those that are plainly told come first. */
  readonly claims: readonly Claim[];
};

/** Fewer are no group: they stand together at the end. */
const FEWEST = 2;

/**
 * The suggestions of many articles in groups: of one contact, or of one speaker.
 * Contacts that are proposed to be one stand together, too: `oneFor` tells.
 * The groups with the most that is plainly told come first; at the end those
 * that nothing else is like, and those that articles tell in their own voice.
 */
export function groupsOf(
  claims: readonly Claim[],
  by: Exclude<Grouping, 'article'>,
  oneFor: (contact: ContactId) => string,
): readonly SuggestionGroup[] {
  const members = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = by === 'contact' ? oneFor(claim.contact) : speakerKey(claim);
    const group = members.get(key);
    if (group === undefined) members.set(key, [claim]);
    else group.push(claim);
  }
  const single: Claim[] = [];
  const groups: SuggestionGroup[] = [];
  for (const [key, some] of members) {
    if (key === OWN_VOICE) continue;
    if (some.length < FEWEST) single.push(...some);
    else groups.push(groupOf(by === 'contact' ? kindOf(some) : by, key, some));
  }
  const own = members.get(OWN_VOICE) ?? [];
  return [
    ...groups.toSorted(
      (one, other) =>
        plainCount(other) - plainCount(one) ||
        other.claims.length - one.claims.length,
    ),
    ...(single.length === 0 ? [] : [groupOf('single', 'single', single)]),
    ...(own.length === 0 ? [] : [groupOf('own-voice', OWN_VOICE, own)]),
  ];
}

/**
 * Whether the words themselves tell a contact that happened: between two or
 * more, by a channel, on a day. Cheap to ask of thousands.
 */
function isPlainlyTold(claim: Claim): boolean {
  const { participants, channels, stance, when } = claim;
  return (
    participants.length > 1 &&
    stance === 'asserted' &&
    when?.phrase !== undefined &&
    channels.some((channel) => channel !== 'unspecified')
  );
}

/** Whether claims tell of one contact, or of several that are perhaps one. */
function kindOf([first, ...others]: readonly Claim[]): 'contact' | 'likely' {
  return others.every(({ contact }) => contact === first?.contact)
    ? 'contact'
    : 'likely';
}

const OWN_VOICE = '';

function speakerKey({ attribution: [first] }: Claim): string {
  if (first === undefined) return OWN_VOICE;
  return first.origin ?? first.actor ?? first.speaker.toLowerCase();
}

function groupOf(
  kind: SuggestionGroup['kind'],
  key: string,
  claims: readonly Claim[],
): SuggestionGroup {
  const speaker = claims[0]?.attribution[0]?.speaker;
  return {
    kind,
    key,
    claims: [
      ...claims.filter(isPlainlyTold),
      ...claims.filter((claim) => !isPlainlyTold(claim)),
    ],
    ...(kind === 'speaker' && speaker !== undefined ? { speaker } : {}),
  };
}

function plainCount({ claims }: SuggestionGroup): number {
  return claims.filter(isPlainlyTold).length;
}
