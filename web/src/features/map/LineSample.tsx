import { hollowCore, sampleLookOf } from '@tvl/core/view/picture/line-look.ts';
import type { LineLook } from '@tvl/core/view/picture/scene.ts';
import { dotRadius } from '@tvl/core/view/picture/tie-line.ts';
import type { TieLook } from '@tvl/core/view/view-model.ts';

/** Pixels. */
const width = 38;
const middle = 8;
const outline = 1.5;

const signs = { '!': 'M0 -3.5V0.7M0 3V3.4', '×': 'M-2.8 -2.8L2.8 2.8M-2.8 2.8L2.8 -2.8' } as const;

/** At the end of the line, as at the network's end of a tie. */
function Dot({ look }: { readonly look: LineLook }) {
  const [x, colour] = [width - dotRadius - 1, `var(${look.colour})`];
  if (look.dot === null) return null;
  return look.dot === 'filled' ? (
    <circle cx={x} cy={middle} r={dotRadius} fill={colour} />
  ) : (
    <circle cx={x} cy={middle} r={dotRadius - outline / 2} fill="var(--canvas)" stroke={colour} strokeWidth={outline} />
  );
}

function Sign({ sign }: { readonly sign: NonNullable<LineLook['sign']> }) {
  return (
    <g transform={`translate(${width / 2} ${middle})`}>
      <circle r="7" fill="var(--surface)" stroke="var(--node-outline)" strokeWidth="1.5" />
      <path d={signs[sign]} fill="none" stroke="var(--ink)" strokeWidth="1.75" strokeLinecap="round" />
    </g>
  );
}

/** A tie as it is drawn on the map, for the legend: the same look, so the two cannot differ. */
export function LineSample({ look: named }: { readonly look: TieLook }) {
  const look = sampleLookOf(named);
  const line = {
    d: `M2 ${middle}H${width - 2}`,
    strokeDasharray: look.dash?.join(' '),
    strokeLinecap: 'round',
  } as const;
  return (
    <svg
      className="line-sample"
      width={width}
      height={2 * middle}
      viewBox={`0 0 ${width} ${2 * middle}`}
      aria-hidden="true"
      focusable="false"
    >
      <path {...line} stroke={`var(${look.colour})`} strokeWidth={look.width} />
      {look.isHollow ? <path {...line} stroke="var(--canvas)" strokeWidth={hollowCore} /> : null}
      <Dot look={look} />
      {look.sign === null ? null : <Sign sign={look.sign} />}
    </svg>
  );
}
