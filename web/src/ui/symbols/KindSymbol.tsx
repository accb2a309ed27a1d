import {
  drawKind,
  type KindMode,
  kindViewBox,
  ringBadge,
  type RingState,
  transformOf,
} from '@tvl/core/view/drawing/kind-drawing.ts';
import { shapeBox } from '@tvl/core/view/drawing/kind-shapes.ts';
import type { DrawnKind } from '@tvl/core/view/drawn-kind.ts';
import { Picture } from './Picture.tsx';
import { kindPictures, leadingSize, usePicturesLead } from './pictures-lead.ts';
import './symbols.css';

/** What we know of a network's members; `text` is the number, "0" or "?" as the language writes it. */
export type KindRing = { readonly state: RingState; readonly text: string };

export type KindSymbolProps = {
  readonly kind: DrawnKind;
  /** Side of the symbol without its ring, in pixels at normal text size: 20 in lists, 28 in headings, 40 in legends. */
  readonly size?: number | undefined;
  readonly ring?: KindRing | undefined;
  readonly mode?: KindMode | undefined;
  readonly isUnreviewed?: boolean | undefined;
  readonly isMarked?: boolean | undefined;
  /** Only where the kind's word does not stand beside it. */
  readonly label?: string | undefined;
  /** As the map draws it, also where pictures lead: beside the map it tells what is what there. */
  readonly isDrawn?: boolean | undefined;
};

/** Rings and ways of being drawn have no picture: those keep their symbol. */
export function KindSymbol(props: KindSymbolProps) {
  const isPlain = props.ring === undefined && (props.mode ?? 'present') === 'present' && props.label === undefined;
  const isLed = usePicturesLead() && isPlain && props.isDrawn !== true;
  return isLed ? <Picture name={kindPictures[props.kind]} size={leadingSize} /> : <DrawnSymbol {...props} />;
}

function DrawnSymbol({ kind, size = 20, ring, mode, isUnreviewed, isMarked, label }: KindSymbolProps) {
  const look = { kind, mode, isUnreviewed, isMarked, ring: ring?.state };
  const { x, y, side } = kindViewBox(look);
  const width = `${(size * side) / shapeBox / 16}rem`;
  const spoken =
    label === undefined ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': label } as const);
  return (
    <svg
      className="ui-kind"
      width={width}
      height={width}
      viewBox={`${x} ${y} ${side} ${side}`}
      focusable="false"
      {...spoken}
    >
      {drawKind(look).map((part, index) => (
        <path
          key={index}
          d={part.path}
          fill={part.fill === undefined ? 'none' : `var(${part.fill})`}
          stroke={part.stroke === undefined ? undefined : `var(${part.stroke})`}
          strokeWidth={part.width}
          strokeDasharray={part.dash}
          strokeLinecap="round"
          strokeLinejoin="round"
          transform={transformOf(part)}
        />
      ))}
      {ring === undefined ? null : <Badge text={ring.text} />}
    </svg>
  );
}

function Badge({ text }: { readonly text: string }) {
  const { x, y, width, height } = ringBadge(text);
  return (
    <>
      <rect
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx={height / 2}
        fill="var(--surface)"
        stroke="var(--node-outline)"
        strokeWidth="2.25"
      />
      <text className="ui-kind__badge" x={x} y={y + 5.75} textAnchor="middle" fill="var(--ink)">
        {text}
      </text>
    </>
  );
}
