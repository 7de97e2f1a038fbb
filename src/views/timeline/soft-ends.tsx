import type { Channel } from '../../case';
import { VOCABULARY } from '../../case';
import type { PlacedContact } from './contact-columns';

/** Which ends of a band are soft: those that lie within what is drawn. */
const ENDS = ['both', 'start', 'end', 'none'] as const;
type Ends = (typeof ENDS)[number];

/** The name of the gradient for a contact's band. */
export function softEnds(
  prefix: string,
): (channel: Channel, placed: PlacedContact) => string {
  return (channel, { band }) => {
    const start = band?.startsBefore !== true;
    const end = band?.endsAfter !== true;
    const ends: Ends = start ? (end ? 'both' : 'start') : end ? 'end' : 'none';
    return `${prefix}-${channel}-${ends}`;
  };
}

/**
 * Gradients for vague dates: a band fades out towards its ends, since nobody
 * knows that the contact lay within them to the day; where it goes on outside
 * the drawing it does not.
 */
export function SoftEnds({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      {VOCABULARY.channels.flatMap((channel) =>
        ENDS.map((ends) => (
          <linearGradient
            key={`${channel} ${ends}`}
            id={`${prefix}-${channel}-${ends}`}
          >
            {stopsOf(ends).map(([offset, opacity]) => (
              <stop
                key={offset}
                offset={offset}
                stopColor={`var(--channel-${channel})`}
                stopOpacity={opacity}
              />
            ))}
          </linearGradient>
        )),
      )}
    </defs>
  );
}

function stopsOf(ends: Ends): readonly (readonly [number, number])[] {
  const full = 0.42;
  return [
    [0, ends === 'both' || ends === 'start' ? 0 : full],
    [0.3, full],
    [0.7, full],
    [1, ends === 'both' || ends === 'end' ? 0 : full],
  ];
}
