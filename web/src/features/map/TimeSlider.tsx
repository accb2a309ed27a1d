import { type CSSProperties, type KeyboardEvent, useId, useRef } from 'react';
import { dayAt, dayNumber, monthsAfter } from '@tvl/core/domain/day-number.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { Graph } from '@tvl/core/graph/graph.ts';
import type { TimeMark, TimeMarks } from '@tvl/core/view/time-marks.ts';
import { useSpeaker } from '#state/language.tsx';
import { useSayMark } from './useSayMark.ts';
import type { TimeSlider as Moved } from './useTimeSlider.ts';

type Props = { readonly graph: Graph; readonly marks: TimeMarks; readonly moved: Moved };
type ShareOf = (day: Day) => number;

/** A thumb that is dragged stops at what happened this near to it. Share of the whole way. */
const near = 0.008;
/** Years named along the way at most. */
const mostYears = 6;
/** Marks nearer than this to each other are one. Share of the whole way. */
const apart = 0.004;

const signs: Readonly<Record<TimeMark['kind'], string>> = {
  event: 'M1.5 5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z',
  begins: 'M5 1V9M1 5H9',
  ends: 'M1.5 1.5L8.5 8.5M8.5 1.5L1.5 8.5',
};

const at = (share: number): CSSProperties => ({ '--at': share }) as CSSProperties;

/** Where something happened, one sign for what lies too near to be told apart. */
function Ticks({ graph, marks, shareOf }: Omit<Props, 'moved'> & { readonly shareOf: ShareOf }) {
  const sayMark = useSayMark(graph);
  const places = Map.groupBy(marks.marks, ({ day, kind }) => `${kind} ${Math.round(shareOf(day) / apart)}`);
  return [...places].map(([key, alike]) => {
    const [first] = alike;
    const said = alike.map(sayMark).map(({ when, what }) => `${when} ${what}`);
    return first ? (
      <svg key={key} className="time-tick" viewBox="0 0 10 10" width="10" height="10" style={at(shareOf(first.day))}>
        <title>{said.join('\n')}</title>
        <path d={signs[first.kind]} />
      </svg>
    ) : null;
  });
}

function Years({ from, to, shareOf }: Pick<TimeMarks, 'from' | 'to'> & { readonly shareOf: ShareOf }) {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const step = Math.ceil((last - first + 1) / mostYears);
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step).map(
    (year) => (
      <span key={year} className="time-year" style={at(shareOf(`${year}-01-01` as Day))}>
        {year}
      </span>
    ),
  );
}

/** A native slider over days, with what happened along it. */
export function TimeSlider({ graph, marks, moved }: Props) {
  const { say, date } = useSpeaker();
  const id = useId();
  const isPointed = useRef(false);
  const { from, to } = marks;
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const shareOf = (day: Day): number => (dayNumber(day) - first) / (last - first);
  const within = (day: Day): Day => (day < from ? from : day > to ? to : day);
  const snapped = (day: Day): Day =>
    marks.marks.find((mark) => Math.abs(shareOf(mark.day) - shareOf(day)) < near)?.day ?? day;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    moved.moveTo(within(monthsAfter(moved.day, event.key === 'PageUp' ? 1 : -1)));
  };
  return (
    <div className="time-slider">
      <label className="visually-hidden" htmlFor={id}>
        {say('map.time.slider')}
      </label>
      <input
        id={id}
        type="range"
        min={first}
        max={last}
        value={dayNumber(within(moved.day))}
        aria-valuetext={date(moved.day)}
        aria-describedby={`${id}-keys`}
        onChange={(event) => {
          const day = dayAt(Number(event.target.value));
          moved.moveTo(isPointed.current ? snapped(day) : day);
        }}
        onKeyDown={onKeyDown}
        onPointerDown={() => {
          isPointed.current = true;
        }}
        onPointerUp={() => {
          isPointed.current = false;
          moved.letGo();
        }}
        onPointerCancel={() => {
          isPointed.current = false;
        }}
        onBlur={moved.letGo}
      />
      <span className="visually-hidden" id={`${id}-keys`}>
        {say('map.time.keys')}
      </span>
      <div className="time-slider__marks" aria-hidden="true">
        <Ticks graph={graph} marks={marks} shareOf={shareOf} />
        <Years from={from} to={to} shareOf={shareOf} />
      </div>
    </div>
  );
}
