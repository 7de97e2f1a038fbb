import { memo } from 'react';
import type { Channel } from '../../case';
import { articleWords } from '../../words';
import type { Light } from './light';
import { isHovered, lightOn } from './light';
import type { Paragraph } from './page';
import type { PlacedClaim } from './placed-claims';
import styles from './passages.module.css';
import type { Stretch } from './stretches';
import { underlineOf } from './underline';

type ParagraphProps = {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly light: Light;
};

/**
 * A paragraph's own characters, cut only where passages begin and end. It is
 * drawn again only when the light on one of its own passages changes.
 */
export const ArticleParagraph = memo(function ArticleParagraph({
  text,
  paragraph,
  light,
}: ParagraphProps) {
  const { labelEnd = 0 } = paragraph;
  return (
    <p
      className={styles['paragraph']}
      data-start={paragraph.start}
      data-crosshead={paragraph.isCrosshead || undefined}
    >
      {paragraph.stretches.map((stretch) => {
        const words = (
          <StretchOfWords key={stretch.start} {...{ text, stretch, light }} />
        );
        return stretch.end <= labelEnd ? (
          <strong key={stretch.start}>{words}</strong>
        ) : (
          words
        );
      })}
    </p>
  );
}, looksTheSame);

function StretchOfWords({
  text,
  stretch,
  light,
}: {
  readonly text: string;
  readonly stretch: Stretch;
  readonly light: Light;
}) {
  const words = text.slice(stretch.start, stretch.end);
  if (stretch.claims.length === 0) return words;
  const step =
    stretch.begins.length > 0
      ? {
          role: 'button',
          tabIndex: 0,
          'aria-label': articleWords.passage(
            words,
            claimsInWords(stretch.claims),
          ),
          'aria-pressed': lightOn(stretch, light) === 'chosen',
        }
      : {};
  return (
    <mark
      {...step}
      className={styles['mark']}
      style={underlineOf(channelsOf(stretch, light))}
      data-at={stretch.start}
      data-begins={numbersOf(stretch.begins)}
      data-ends={endsInWords(stretch.ends)}
      data-light={lightOn(stretch, light)}
      data-hovered={isHovered(stretch, light) || undefined}
    >
      {words}
    </mark>
  );
}

function looksTheSame(before: ParagraphProps, now: ParagraphProps): boolean {
  return (
    before.paragraph === now.paragraph &&
    before.text === now.text &&
    now.paragraph.stretches.every((stretch) =>
      stretch.claims.every(
        ({ claim: { id } }) =>
          before.light.chosen.has(id) === now.light.chosen.has(id) &&
          before.light.matched.has(id) === now.light.matched.has(id) &&
          (before.light.hovered === id) === (now.light.hovered === id),
      ),
    )
  );
}

/** The channels under a stretch: those of the lit claim, else of all. */
function channelsOf(stretch: Stretch, light: Light): readonly Channel[] {
  const { hovered, chosen } = light;
  const lit = stretch.claims.filter(
    ({ claim }) => claim.id === hovered || chosen.has(claim.id),
  );
  const from = lit.length > 0 ? lit : stretch.claims;
  return [...new Set(from.flatMap(({ claim }) => claim.channels))];
}

/** Of more claims on the same words only the first are told beside these. */
const MOST_TOLD = 12;

function claimsInWords(claims: readonly PlacedClaim[]): string {
  const summaries = claims.slice(0, MOST_TOLD).map(({ sentence }) => sentence);
  const [only] = summaries;
  return summaries.length === 1 && only !== undefined
    ? articleWords.claim(only)
    : articleWords.claimsOf(summaries, claims.length);
}

function numbersOf(claims: readonly PlacedClaim[]): string | undefined {
  return claims.length === 0
    ? undefined
    : claims.map(({ number }) => number).join(' ');
}

/** The numbers that stand raised after a passage, with a sign for the stance. */
function endsInWords(claims: readonly PlacedClaim[]): string | undefined {
  if (claims.length === 0) return undefined;
  const told = claims
    .slice(0, MOST_TOLD)
    .map(({ number, claim }) => `${number}${STANCE_SIGNS[claim.stance]}`)
    .join(' ');
  const rest = claims.length - MOST_TOLD;
  return rest > 0 ? articleWords.andMore(told, rest) : told;
}

const STANCE_SIGNS = {
  asserted: '',
  negated: '×',
  alleged: '?',
  planned: '○',
  attempted: '//',
} as const;
