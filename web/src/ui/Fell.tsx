import './logo.css';

type Point = readonly [number, number];

// The middle 390 units fill a phone; the rest is seen on wider screens.
const skyline: readonly Point[] = [
  [-900, 132],
  [-760, 92],
  [-640, 136],
  [-520, 78],
  [-410, 128],
  [-290, 96],
  [-205, 130],
  [-110, 78],
  [-16, 152],
  [64, 93],
  [118, 125],
  [190, 59],
  [246, 109],
  [292, 85],
  [410, 150],
  [505, 88],
  [580, 126],
  [700, 70],
  [800, 132],
  [900, 98],
  [1020, 134],
  [1150, 84],
  [1290, 140],
];

const nearLine: readonly Point[] = [
  [-900, 150],
  [-700, 128],
  [-560, 160],
  [-380, 132],
  [-240, 162],
  [-120, 136],
  [0, 159],
  [70, 133],
  [150, 159],
  [232, 123],
  [312, 157],
  [390, 135],
  [500, 160],
  [640, 130],
  [790, 162],
  [960, 128],
  [1120, 158],
  [1290, 132],
];

const ties: readonly (readonly [Point, Point])[] = [
  [
    [64, 93],
    [190, 59],
  ],
  [
    [190, 59],
    [292, 85],
  ],
  [
    [118, 125],
    [246, 109],
  ],
  [
    [-110, 78],
    [64, 93],
  ],
  [
    [-520, 78],
    [-290, 96],
  ],
  [
    [292, 85],
    [505, 88],
  ],
  [
    [505, 88],
    [700, 70],
  ],
  [
    [900, 98],
    [1150, 84],
  ],
];

const dots: readonly Point[] = [
  [64, 93],
  [118, 125],
  [246, 109],
  [292, 85],
  [-110, 78],
  [-290, 96],
  [-520, 78],
  [-760, 92],
  [505, 88],
  [700, 70],
  [900, 98],
  [1150, 84],
];

const path = (points: readonly Point[]): string => `M${points.map((point) => point.join(' ')).join('L')}`;
const ground = (points: readonly Point[]): string => `${path(points)}V180H-900z`;

/** The skyline of the home page: decoration. */
export function Fell() {
  return (
    <div className="ui-fell" aria-hidden="true">
      <svg viewBox="-900 0 2190 178" preserveAspectRatio="xMidYMax slice" focusable="false">
        <circle className="ui-fell__sun" cx="292" cy="99" r="34" />
        <path className="ui-fell__far" d={ground(skyline)} />
        <path className="ui-fell__line" d={path(skyline)} />
        <path className="ui-fell__tie" d={ties.map(path).join('')} />
        <path className="ui-fell__near" d={ground(nearLine)} />
        {dots.map(([x, y]) => (
          <circle key={x} className="ui-fell__dot" cx={x} cy={y} r={y > 105 ? 5 : 6.5} />
        ))}
        <circle className="ui-fell__peak" cx="190" cy="59" r="9" />
      </svg>
    </div>
  );
}
