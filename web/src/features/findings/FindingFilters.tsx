import { useQuery, keepPreviousData } from '@tanstack/react-query';
import { type FindingState } from '@tvl/core/analysis/findings/decisions.ts';
import { type BandName } from '@tvl/core/analysis/findings/finding.ts';
import { sayAnalysis, sayKind } from '@tvl/core/view/finding-words.ts';
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import type { FindingGroup } from '@tvl/core/analysis/findings/analyses.ts';
import { type Choice, ordered } from '#records/choices.ts';
import { FilterChoices } from '#records/FilterChoices.tsx';
import { FilterFold } from '#records/FilterFold.tsx';
import { recordName } from '#records/record-name.ts';
import { useRegion } from '#records/useRegion.ts';
import { useView } from '#state/address.ts';
import { execute } from '#state/execute.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { type FindingCountsFragment, FindingGroupsDocument } from '../../generated/graphql.ts';
import { chosenInAddress, chosenOf, type DimensionId, dimensions, selectedParameter } from './question.ts';
import type { Asked } from './useFindings.ts';

type Props = {
  readonly asked: Asked;
  readonly shown: readonly DimensionId[];
  /** Filters in sight from the start. */
  readonly openAtFirst: readonly DimensionId[];
};

const wordOf = (speaker: Speaker, dimension: DimensionId, value: string, record: string): string => {
  switch (dimension) {
    case 'group':
      return speaker.say(`findings.group.${value as FindingGroup}.name`);
    case 'state':
      return speaker.say(`findings.state.${value as FindingState}`);
    case 'band':
      return speaker.say(`findings.band.${value as BandName}`);
    case 'analysis':
      return sayAnalysis(speaker, value);
    case 'kind':
      return sayKind(speaker, value);
    default:
      return record === '' ? value : record;
  }
};

/** Counts by each dimension, what is chosen in it set aside: each says what choosing the value would list. */
const useCounts = ({ filter, settings }: Asked) =>
  useQuery({
    queryKey: ['finding groups', filter, settings],
    queryFn: () => execute(FindingGroupsDocument, { filter, settings: [...settings], since: null }),
    placeholderData: keepPreviousData,
  }).data?.findings;

/** Every filter of the findings, each choice with how many it would list; each goes into the address at once. */
export function FindingFilters({ asked, shown, openAtFirst }: Props) {
  const { say } = useSpeaker();
  const counts = useCounts(asked);
  const { choices } = useView();
  if (counts === undefined) return null;
  return (
    <div className="filter-panel">
      {shown.map((dimension) => (
        <FilterFold
          key={dimension}
          name={say(`findings.dimension.${dimension}`)}
          chosen={choices[dimensions[dimension].parameter]?.length ?? 0}
          isOpenAtFirst={openAtFirst.includes(dimension) || choices[dimensions[dimension].parameter] !== undefined}
        >
          <Values dimension={dimension} counts={counts[dimension]} />
        </FilterFold>
      ))}
    </div>
  );
}

type ValuesProps = { readonly dimension: DimensionId; readonly counts: readonly FindingCountsFragment[] };

function Values({ dimension, counts }: ValuesProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const words = useInLanguage();
  const region = useRegion();
  const { choices, set } = useView();
  const chosen = chosenOf(choices, dimension);
  const missing = chosen
    .filter((value) => counts.every((one) => one.value !== value))
    .map((value) => ({ value, count: 0, record: null }));
  const all: readonly Choice[] = [...counts, ...missing].map(({ value, count, record }) => ({
    value,
    label: wordOf(speaker, dimension, value, record ? recordName(words, record) : ''),
    total: count,
    unreviewed: 0,
  }));
  return (
    <FilterChoices
      name={say(`findings.dimension.${dimension}`)}
      choices={dimension === 'area' ? ordered(all, { first: region, compare: speaker.compare }) : all}
      chosen={new Set(chosen)}
      onChange={(next) =>
        set({ [dimensions[dimension].parameter]: chosenInAddress(dimension, [...next]), [selectedParameter]: null })
      }
      sayCount={({ total }) => say('findings.list.count', { n: total })}
    />
  );
}
