import { percent } from '@tvl/core/view/finding-words.ts';
import { CountBadge, NotKnown } from '#ui/index.ts';
import { subjectNames } from '#records/findings/finding-names.ts';
import { RecordLink } from '#records/RecordLink.tsx';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import type { FindingFullFragment } from '../../generated/graphql.ts';
import { factOf, pathOfFact } from './facts.ts';
import { vennOf } from './venn.ts';

type Props = {
  readonly finding: FindingFullFragment;
  /** Names of the networks whose members nobody has listed: then no share is said. */
  readonly unknownMembers: readonly string[];
};

/** Who is shared and who only in one, as areas and as numbers that open their lists. */
export function PairPicture({ finding, unknownMembers }: Props) {
  const { say, number } = useSpeaker();
  const words = useInLanguage();
  const [first, second] = finding.subjects;
  const [a = '', b = ''] = subjectNames(words, finding);
  if (!first || !second) return null;
  const isKnown = unknownMembers.length === 0;
  const rows = [
    { code: 'onlyFirst', label: say('findings.pair.only', { name: a }) },
    { code: 'shared', label: say('findings.pair.both') },
    { code: 'onlySecond', label: say('findings.pair.only', { name: b }) },
  ] as const;
  return (
    <div className="pair">
      <div className="pair__picture">
        <p className="pair__name pair__name--first">
          <RecordLink record={first} />
        </p>
        {isKnown ? <Venn finding={finding} /> : <NotKnown text={say('findings.pair.noPicture')} />}
        <p className="pair__name">
          <RecordLink record={second} />
        </p>
      </div>
      {isKnown ? (
        <dl className="pair__numbers">
          {rows.map(({ code, label }) => {
            const value = factOf(finding, code);
            const path = pathOfFact(finding, code);
            return value === null ? null : (
              <div key={code}>
                <dt>{label}</dt>
                <dd>
                  {path === null ? (
                    number(value)
                  ) : (
                    <CountBadge href={path} value={value} spoken={say('findings.pair.open', { label, n: value })} />
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
      ) : (
        <p>{say('findings.pair.unknown', { list: unknownMembers.join(', ') })}</p>
      )}
      {isKnown ? <Shares finding={finding} /> : null}
    </div>
  );
}

/** The picture alone: the numbers beside it say the same. */
function Venn({ finding }: Pick<Props, 'finding'>) {
  const { number } = useSpeaker();
  const [first, second, shared] = (['first', 'second', 'shared'] as const).map(
    (code) => factOf(finding, code) ?? 0,
  ) as [number, number, number];
  const { first: one, second: other, width, height } = vennOf(first, second, shared);
  const [y, edge] = [height / 2, 4];
  const start = other.x - other.radius;
  const end = one.x + one.radius;
  const places = [
    { key: 'first', x: (one.x - one.radius + Math.min(start, end)) / 2, value: first - shared },
    {
      key: 'both',
      x: (Math.max(start, one.x - one.radius) + Math.min(end, other.x + other.radius)) / 2,
      value: shared,
    },
    { key: 'second', x: (Math.max(end, start) + other.x + other.radius) / 2, value: second - shared },
  ].filter(({ value }) => value > 0);
  const both = `venn-${finding.id.replaceAll(/[^\w-]/g, '-')}`;
  return (
    <svg
      className="pair__venn"
      viewBox={`${-edge} ${-edge} ${width + 2 * edge} ${height + 2 * edge}`}
      aria-hidden="true"
      focusable="false"
    >
      <clipPath id={both}>
        <circle cx={one.x} cy={y} r={one.radius} />
      </clipPath>
      <circle className="pair__first" cx={one.x} cy={y} r={one.radius} />
      <circle className="pair__second" cx={other.x} cy={y} r={other.radius} />
      <circle className="pair__both" cx={other.x} cy={y} r={other.radius} clipPath={`url(#${both})`} />
      <circle className="pair__line" cx={one.x} cy={y} r={one.radius} />
      <circle className="pair__line" cx={other.x} cy={y} r={other.radius} />
      {places.map(({ key, x, value }) => (
        <text key={key} className={key === 'both' ? 'pair__number pair__number--both' : 'pair__number'} x={x} y={y}>
          {number(value)}
        </text>
      ))}
    </svg>
  );
}

/** Shares in words, chance beside what is shared. */
function Shares({ finding }: Pick<Props, 'finding'>) {
  const { say } = useSpeaker();
  const isOfNetworks = finding.analysis === 'organisationOverlap';
  const about = isOfNetworks ? 'networks' : 'members';
  const [union, shared] = [factOf(finding, 'union'), factOf(finding, 'shared')];
  const [containment, byChance] = [factOf(finding, 'containment'), factOf(finding, 'byChance')];
  return (
    <ul role="list" className="pair__shares">
      {union === null || shared === null ? null : (
        <li>{say(`findings.pair.${about}.all`, { all: union, n: shared })}</li>
      )}
      {containment === null ? null : <li>{say(`findings.pair.${about}.inside`, { p: percent(containment) })}</li>}
      {byChance === null ? null : (
        <li>{say(`findings.pair.${about}.byChance`, { n: Math.round(byChance * 10) / 10 })}</li>
      )}
    </ul>
  );
}
