import type { ActorKind, Channel, Stance } from '../../../case';
import type { MarkShape } from '../../../figure';
import { channelLooks, kindLooks, stanceLooks } from '../../../figure';
import styles from './marks.module.css';
import { ShapePaths } from './shape-paths';

function ShapeMark(props: {
  readonly shape: MarkShape;
  readonly color: string;
}) {
  return (
    <svg className={styles['mark']} viewBox="0 0 24 24" aria-hidden="true">
      <ShapePaths {...props} width={2} />
    </svg>
  );
}

/** A channel's glyph in its colour. Decorative: write the name beside it. */
export function ChannelMark({ channel }: { readonly channel: Channel }) {
  return (
    <ShapeMark
      shape={channelLooks[channel].shape}
      color={`var(--channel-${channel})`}
    />
  );
}

/** A stance's mark in the colour of the text, or nothing for *asserted*. */
export function StanceMark({ stance }: { readonly stance: Stance }) {
  const { shape } = stanceLooks[stance];
  return shape === undefined ? undefined : (
    <ShapeMark shape={shape} color="currentColor" />
  );
}

/** The glyph of a kind of actor in the colour of the text. */
export function KindMark({ kind }: { readonly kind: ActorKind }) {
  return <ShapeMark shape={kindLooks[kind].shape} color="currentColor" />;
}

/** A short piece of a channel's line, dashed and coloured as it is drawn. */
export function ChannelLine({ channel }: { readonly channel: Channel }) {
  return (
    <svg className={styles['line']} viewBox="0 0 56 12" aria-hidden="true">
      <path
        d="M2 6h52"
        fill="none"
        stroke={`var(--channel-${channel})`}
        strokeWidth={3}
        strokeLinecap={isDotted(channel) ? 'round' : 'butt'}
        strokeDasharray={channelLooks[channel].dash.join(' ')}
      />
    </svg>
  );
}

function isDotted(channel: Channel): boolean {
  return channelLooks[channel].dash.includes(0);
}

/** How the stance *asserted* or another bends a line, drawn on a short one. */
export function StanceLine({ stance }: { readonly stance: Stance }) {
  const { shape } = stanceLooks[stance];
  const half = stance === 'attempted';
  return (
    <svg className={styles['line']} viewBox="0 0 56 12" aria-hidden="true">
      {stance === 'planned' ? (
        <path d="M2 4h52M2 8h52" stroke="currentColor" strokeWidth={1.2} />
      ) : (
        <path
          d={half ? 'M2 6h22' : 'M2 6h52'}
          stroke="currentColor"
          strokeWidth={3}
          opacity={stance === 'alleged' ? 0.45 : 1}
        />
      )}
      {half && (
        <path
          d="M32 6h22"
          stroke="currentColor"
          strokeWidth={3}
          opacity={0.25}
        />
      )}
      {shape !== undefined && (
        <g transform="translate(20 -2) scale(0.667)">
          <circle cx={12} cy={12} r={12} fill="var(--paper)" />
          <ShapePaths shape={shape} color="currentColor" width={3} />
        </g>
      )}
    </svg>
  );
}
